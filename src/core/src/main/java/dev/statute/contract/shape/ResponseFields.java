package dev.statute.contract.shape;

import dev.statute.contract.DeclaredField;
import dev.statute.contract.DeclaredField.Occurrence;
import dev.statute.contract.Response;
import dev.statute.law.Condition;
import dev.statute.law.FieldRule;
import dev.statute.law.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Collects the fields of a response; what is added first decides about a field. */
final class ResponseFields {

  private final StatusShapes statuses;
  private final List<FieldShape> rules;
  private final Role role;
  private final Map<String, FieldShape> fields = new LinkedHashMap<>();

  /**
   * Starts with none.
   *
   * @param rules what the law says of the fields of responses with the status to the method
   * @param role what the server is
   */
  ResponseFields(StatusShapes statuses, List<FieldShape> rules, Role role) {
    this.statuses = statuses;
    this.rules = rules;
    this.role = role;
  }

  List<FieldShape> toList() {
    return List.copyOf(fields.values());
  }

  /**
   * Adds what each response carries: whoever forwards it, the field is there. What only a response
   * of one part carries is left to a response that declares it as a field of some.
   */
  void addRequired(Response response) {
    addByLaw(
        Presence.REQUIRED,
        field ->
            field.rule().condition() != Condition.SINGLE_PART
                || response.declared(field.name()).map(DeclaredField::isAlways).orElse(true));
  }

  /** Adds what the server decides about for each response. */
  void addOptional() {
    addByLaw(Presence.OPTIONAL, field -> true);
  }

  private void addByLaw(Presence presence, Predicate<FieldShape> filter) {
    for (FieldShape field : rules) {
      if (field.presence() == presence && field.rule().mirrors() == null && filter.test(field)) {
        add(field);
      }
    }
  }

  /** Adds what the response declares that it carries as often as that. */
  void addDeclared(List<DeclaredField> declared, Occurrence occurrence) {
    for (DeclaredField field : declared) {
      if (field.occurrence() == occurrence) {
        add(FieldShape.of(field, wanting(field.name())));
      }
    }
  }

  private Optional<FieldRule> wanting(String name) {
    for (FieldShape field : rules) {
      if (field.presence() != Presence.FORBIDDEN && field.name().equals(name) && binds(field)) {
        return field.law();
      }
    }
    return Optional.empty();
  }

  /**
   * Adds what the response owes to others.
   *
   * @param presence required for what all others of a status carry, optional for what some do
   * @param responses all responses of its operation
   */
  void addOwed(Presence presence, List<Response> responses) {
    for (FieldShape field : rules) {
      Integer code = field.rule().mirrors();
      if (code != null && field.presence() == Presence.OPTIONAL) {
        addOwed(field, presence, code, responses);
      }
    }
  }

  private void addOwed(FieldShape field, Presence presence, int code, List<Response> responses) {
    Response carrying = null;
    boolean isMissing = false;
    for (Response other : responses) {
      if (other.status().names(code)) {
        isMissing |= !carriesAlways(other, field.name());
        if (carrying == null && carries(other, field.name())) {
          carrying = other;
        }
      }
    }
    if (carrying != null && (presence == Presence.OPTIONAL || !isMissing)) {
      add(field.owed(presence, new Origin.Owed(field.rule(), carrying)));
    }
  }

  /**
   * Adds what the response would carry, were it declared. A declared response is one of one part.
   *
   * @param negotiated whether the request chose its content
   */
  void addUndeclared(boolean negotiated) {
    for (FieldShape field : rules) {
      Condition condition = field.rule().condition();
      if (field.presence() == Presence.IF_DECLARED
          && binds(field)
          && condition != Condition.MULTI_PART
          && (negotiated || condition != Condition.NEGOTIATED)) {
        add(field);
      }
    }
  }

  /** Adds what the response never carries. */
  void addForbidden() {
    for (FieldShape field : rules) {
      if (field.presence() == Presence.FORBIDDEN
          && binds(field)
          && field.rule().condition() == null) {
        add(field);
      }
    }
  }

  private boolean binds(FieldShape field) {
    return field.rule().ground().binds(role);
  }

  private void add(FieldShape field) {
    fields.putIfAbsent(field.name().toLowerCase(Locale.ROOT), field);
  }

  private boolean carries(Response response, String field) {
    StatusShape status = statuses.of(response.status()).orElse(null);
    return response.declares(field) || (status != null && status.requires(field));
  }

  private boolean carriesAlways(Response response, String field) {
    StatusShape status = statuses.of(response.status()).orElse(null);
    return response.declared(field).filter(DeclaredField::isAlways).isPresent()
        || (status != null && status.requires(field));
  }
}
