package dev.statute.bench.compile;

import java.util.ArrayList;
import java.util.List;

/** Writes interfaces of 6 operations with 3 or 4 responses each. */
final class ApiSources {

  /** How many operations each interface has. */
  static final int OPERATIONS = 6;

  private static final String ITEM =
      """
      package acme;

      public record Item(long id, String name, int price) {}
      """;

  private static final String API =
      """
      package acme.a%1$s;

      import static dev.statute.http.Header.*;
      import static dev.statute.http.Status.*;

      import acme.Item;
      import dev.statute.Api;
      import dev.statute.QueryParam;
      import dev.statute.field.EntityTagCondition;
      import dev.statute.field.Problem;
      import dev.statute.http.*;
      import org.jspecify.annotations.Nullable;

      /** The items of shop %1$s. */
      @Api(value = "/shops/%1$s/items"%2$s)
      public interface Items%1$s {

        /** Lists items. */
        @GET
        @Responds(status = OK, body = Item[].class)
        @Responds(status = BAD_REQUEST, body = Problem.class)
        @Responds(status = FORBIDDEN, body = Problem.class)
        ListItems%1$s list(@QueryParam @Nullable Integer page);

        /** Returns an item. */
        @GET("/{id}")
        @Responds(status = OK, body = Item.class, headers = ETAG)
        @Responds(status = NOT_MODIFIED)
        @Responds(status = NOT_FOUND, body = Problem.class)
        @Responds(status = GONE, body = Problem.class)
        GetItem%1$s get(long id, @HeaderParam(IF_NONE_MATCH) @Nullable EntityTagCondition known);

        /** Adds an item. */
        @POST
        @Responds(status = CREATED, body = Item.class)
        @Responds(status = CONFLICT, body = Problem.class)
        @Responds(status = UNPROCESSABLE_CONTENT, body = Problem.class)
        AddItem%1$s add(Item item);

        /** Replaces an item. */
        @PUT("/{id}")
        @Responds(status = OK, body = Item.class)
        @Responds(status = NO_CONTENT, headers = ETAG)
        @Responds(status = NOT_FOUND, body = Problem.class)
        @Responds(status = PRECONDITION_FAILED, body = Problem.class)
        ReplaceItem%1$s replace(
            long id, @HeaderParam(IF_MATCH) @Nullable EntityTagCondition known, Item item);

        /** Changes an item. */
        @PATCH("/{id}")
        @Responds(status = OK, body = Item.class)
        @Responds(status = NOT_FOUND, body = Problem.class)
        @Responds(status = CONFLICT, body = Problem.class)
        ChangeItem%1$s change(long id, Item item);

        /** Deletes an item. */
        @DELETE("/{id}")
        @Responds(status = NO_CONTENT)
        @Responds(status = NOT_FOUND, body = Problem.class)
        @Responds(status = CONFLICT, body = Problem.class)
        DeleteItem%1$s delete(long id);
      }
      """;

  private ApiSources() {}

  /**
   * Writes interfaces, and the one class that they all speak of.
   *
   * @param count how many interfaces
   * @param outputs what is generated for each
   */
  static List<MemorySource> write(int count, Outputs outputs) {
    List<MemorySource> sources = new ArrayList<>();
    sources.add(new MemorySource("acme.Item", ITEM));
    for (int i = 0; i < count; i++) {
      sources.add(write(outputs, i));
    }
    return sources;
  }

  /** Writes the interface of a number. */
  static MemorySource write(Outputs outputs, int number) {
    return new MemorySource(
        "acme.a" + number + ".Items" + number, API.formatted(number, outputs.member()));
  }
}
