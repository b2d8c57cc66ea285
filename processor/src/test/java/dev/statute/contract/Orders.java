package dev.statute.contract;

import dev.statute.testkit.Compilation;
import dev.statute.testkit.TestCompiler;

/** The API that the documentation begins with. */
final class Orders {

  static final String API =
      """
      package acme;

      import static dev.statute.http.Header.*;
      import static dev.statute.http.Status.*;

      import dev.statute.Api;
      import dev.statute.field.EntityTagCondition;
      import dev.statute.http.GET;
      import dev.statute.http.HeaderParam;
      import dev.statute.http.POST;
      import dev.statute.http.Responds;
      import org.jspecify.annotations.Nullable;

      /** Orders. */
      @Api("/orders")
      @dev.statute.Deviates(rule = "authentication-doubt", reason = "no scheme of this test has a name") @Responds(status = UNAUTHORIZED, body = Problem.class)
      public interface Orders {

        /**
         * Finds an order.
         *
         * @param id its number
         * @param known the tag of the copy that the client has
         * @return the order
         */
        @GET("/{id}")
        @Responds(status = OK, body = Order.class, headers = ETAG)
        @Responds(status = NOT_MODIFIED)
        @Responds(status = NOT_FOUND, body = Problem.class)
        GetOrder get(long id, @HeaderParam(IF_NONE_MATCH) @Nullable EntityTagCondition known);

        /**
         * Places an order.
         *
         * @param order what to order
         * @return the order
         */
        @POST
        @Responds(status = CREATED, body = Order.class)
        @Responds(status = UNPROCESSABLE_CONTENT, body = Problem.class)
        PlaceOrder place(NewOrder order);
      }
      """;

  private Orders() {}

  /** Begins a compilation of the types that bodies have. */
  static Compilation models(TestCompiler compiler) {
    return Compilation.of(compiler)
        .source("acme/Order.java", model("Order"))
        .source("acme/NewOrder.java", model("NewOrder"))
        .source("acme/Problem.java", model("Problem"));
  }

  /** Begins a compilation of the API. */
  static Compilation api(TestCompiler compiler) {
    return models(compiler).source("acme/Orders.java", API);
  }

  private static String model(String name) {
    return """
    package acme;

    /**
     * Something that is sent.
     *
     * @param text what it says
     */
    public record %s(String text) {}
    """
        .formatted(name);
  }
}
