package dev.statute.contract.shape;

import dev.statute.contract.DeclaredField;
import dev.statute.contract.Response;
import dev.statute.law.FieldRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Collects the fields of a response; what comes first decides about a field. */
final class ResponseFields {

  private final StatusShapes statuses;
  private final List<FieldShape> rules;
  private final Map<String, FieldShape> fields = new LinkedHashMap<>();

  /**
   * Starts with none.
   *
   * @param rules what the law says of the fields of such responses, with the conditions that are
   *     known to hold
   */
  ResponseFields(StatusShapes statuses, List<FieldShape> rules) {
    this.statuses = statuses;
    this.rules = rules;
  }

  List<FieldShape> toList() {
    return List.copyOf(fields.values());
  }

  /** Adds what the law makes of fields with some presence, unless other responses decide it. */
  ResponseFields add(Presence presence, Predicate<FieldRule> filter) {
    rules.stream()
        .filter(field -> field.presence() == presence)
        .filter(field -> field.law().filter(filter).isPresent())
        .filter(field -> mirrored(field) == null)
        .forEach(this::add);
    return this;
  }

  /**
   * Adds what the response declares.
   *
   * @param filter the rules that may want the same
   */
  ResponseFields add(List<DeclaredField> declared, Predicate<FieldRule> filter) {
    for (DeclaredField field : declared) {
      Optional<FieldRule> wanting =
          rules.stream()
              .filter(shape -> shape.presence() != Presence.FORBIDDEN)
              .filter(shape -> shape.name().equals(field.name()))
              .flatMap(shape -> shape.law().stream())
              .filter(filter)
              .findFirst();
      add(FieldShape.of(field, wanting));
    }
    return this;
  }

  /**
   * Adds what the response owes to others.
   *
   * @param presence required for what all others of a status carry, optional for what some do
   * @param responses all responses of its operation
   */
  ResponseFields addOwed(Presence presence, List<Response> responses) {
    for (FieldShape field : rules) {
      Integer code = mirrored(field);
      if (code != null && field.presence() == Presence.OPTIONAL) {
        List<Response> others = responses.stream().filter(r -> r.status().names(code)).toList();
        List<Response> carrying = others.stream().filter(r -> carries(r, field.name())).toList();
        if (!carrying.isEmpty()
            && (presence == Presence.OPTIONAL || carrying.size() == others.size())) {
          FieldRule rule = field.law().orElseThrow();
          add(field.owed(presence, new Origin.Owed(rule, carrying.get(0))));
        }
      }
    }
    return this;
  }

  private void add(FieldShape field) {
    fields.putIfAbsent(field.name().toLowerCase(Locale.ROOT), field);
  }

  private static @Nullable Integer mirrored(FieldShape field) {
    return field.law().map(FieldRule::mirrors).orElse(null);
  }

  private boolean carries(Response response, String field) {
    return response.declares(field)
        || statuses.of(response.status()).filter(shape -> shape.requires(field)).isPresent();
  }
}
