package dev.statute.kitchen;

import static dev.statute.Output.CLIENT;
import static dev.statute.http.Header.*;
import static dev.statute.http.Status.*;

import dev.statute.*;
import dev.statute.field.Problem;
import dev.statute.http.*;

/** The suppliers, whose server is not ours: ranges of statuses, and all others. */
@Api(value = "/suppliers", role = Role.CLIENT, generate = CLIENT)
@RespondsOtherwise(value = "4XX", body = Problem.class)
public interface Suppliers {

  /** Returns a supplier. */
  @GET("/{id}")
  @Responds(status = OK, body = Supplier.class, headers = ETAG)
  @Responds(status = UNAUTHORIZED)
  @RespondsOtherwise(body = Problem.class)
  GetSupplier get(int id);

  /**
   * Somebody who delivers.
   *
   * @param name who
   */
  record Supplier(String name) {}
}
