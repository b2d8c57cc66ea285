package dev.statute.served;

import static dev.statute.http.Status.CONFLICT;
import static dev.statute.http.Status.CREATED;
import static dev.statute.http.Status.OK;

import dev.statute.Api;
import dev.statute.Output;
import dev.statute.codec.ProblemType;
import dev.statute.codec.TypeToken;
import dev.statute.http.GET;
import dev.statute.http.POST;
import dev.statute.http.Responds;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A library, whose bodies are generic and whose problems have members. */
@Api(
    value = "/loans",
    generate = {Output.ROUTES, Output.CLIENT})
interface Library {

  record Loan(long id, String title) {}

  record Page<T>(List<T> items, @Nullable String next) {}

  record Rate(int cents) {}

  interface LoanPage extends TypeToken<Page<Loan>> {}

  interface Rates extends TypeToken<Map<String, Rate>> {}

  @ProblemType(value = "/problems/lent", title = "The book is lent")
  record Lent(String by, int days, @Nullable String detail) {}

  @GET
  @Responds(status = OK, body = LoanPage.class)
  ListLoans list();

  @GET("/rates")
  @Responds(status = OK, body = Rates.class)
  GetRates rates();

  @POST
  @Responds(status = CREATED, body = Loan.class)
  @Responds(status = CONFLICT, name = "AlreadyLent", body = Lent.class)
  @Responds(status = CONFLICT, name = "Banned", problem = "/problems/banned")
  Lend lend(Loan loan);
}
