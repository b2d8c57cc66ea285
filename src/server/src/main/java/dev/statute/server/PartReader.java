package dev.statute.server;

import dev.statute.field.FieldDefinition;
import dev.statute.field.RecipientRules;
import dev.statute.http.Status;
import dev.statute.server.receiving.Query;
import dev.statute.server.refusal.RefusedException;
import dev.statute.server.refusing.FaultPlace;
import dev.statute.server.refusing.Refusals;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the query of one request, and its header fields by the rules that hold for its method. */
final class PartReader {

  private final Request request;
  private final Route route;
  private @Nullable Query query;

  PartReader(Request request, Route route) {
    this.request = request;
    this.route = route;
  }

  /** Gives the value, or null if the field is not there, or is to be ignored. */
  <T> @Nullable T received(FieldDefinition field, Function<FieldDefinition, Optional<T>> reader) {
    // Most fields that are asked for are not there.
    boolean isThere = request.fields().first(field.fieldName()).isPresent();
    return isThere && counts(field)
        ? FaultPlace.HEADER
            .convert(field.fieldName(), () -> reader.apply(field.forMethod(request.method())))
            .orElse(null)
        : null;
  }

  /** Gives the definition of a field without which the operation cannot be performed. */
  FieldDefinition demanded(FieldDefinition field) {
    RecipientRules rules = field.forMethod(request.method()).recipientRules();
    boolean isHead = !request.method().equals(route.method());
    return isHead && !counts(field)
        ? field
        : FieldDefinition.of(
            field.fieldName(), RecipientRules.of(rules.malformed(), rules.repeated()));
  }

  private boolean counts(FieldDefinition field) {
    return field.recipientRules().countsIn(request.method(), request.fields());
  }

  /** Gives the query, or refuses the request. */
  Query query() {
    Query parsed = query;
    if (parsed == null) {
      try {
        parsed = Query.parse(request.query());
      } catch (IllegalArgumentException e) {
        throw new RefusedException(
            Refusals.malformed(Status.BAD_REQUEST, "The query has " + e.getMessage() + "."));
      }
      query = parsed;
    }
    return parsed;
  }
}
