package dev.statute.server;

import dev.statute.field.FieldDefinition;
import dev.statute.field.RecipientRules;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads header fields of one request, by the rules that hold for its method. */
final class HeaderReader {

  private final Request request;
  private final Route route;

  HeaderReader(Request request, Route route) {
    this.request = request;
    this.route = route;
  }

  /** Gives the value, or null if the field is not there, or is to be ignored. */
  <T> @Nullable T received(FieldDefinition field, Function<FieldDefinition, Optional<T>> reader) {
    return counts(field)
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
}
