package library;

import static dev.statute.http.Header.ETAG;
import static dev.statute.http.Header.IF_NONE_MATCH;
import static dev.statute.http.Status.CREATED;
import static dev.statute.http.Status.NOT_FOUND;
import static dev.statute.http.Status.NOT_MODIFIED;
import static dev.statute.http.Status.OK;

import dev.statute.Api;
import dev.statute.field.EntityTagCondition;
import dev.statute.field.Problem;
import dev.statute.http.GET;
import dev.statute.http.HeaderParam;
import dev.statute.http.POST;
import dev.statute.http.Responds;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Who has borrowed what. */
@Api("/loans")
@NullMarked
public interface Loans {

  /** Returns a loan. */
  @GET("/{id}")
  @Responds(status = OK, body = Loan.class, headers = ETAG)
  @Responds(status = NOT_MODIFIED)
  @Responds(status = NOT_FOUND, body = Problem.class)
  GetLoan get(long id, @HeaderParam(IF_NONE_MATCH) @Nullable EntityTagCondition known);

  /** Lends a book. */
  @POST
  @Responds(status = CREATED, body = Loan.class)
  LendBook lend(Loan loan);
}
