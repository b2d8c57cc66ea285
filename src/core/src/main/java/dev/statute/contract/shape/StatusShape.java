package dev.statute.contract.shape;

import dev.statute.contract.FieldRef;
import dev.statute.law.FieldRule;
import dev.statute.law.Law;
import dev.statute.law.Method;
import dev.statute.law.Role;
import dev.statute.law.Status;
import dev.statute.law.StatusClass;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The shape of the responses with a status, independent of any contract.
 *
 * @param status the status
 * @param statusClass its class
 * @param fields what each rule of the status makes of its field; a field with two rules is there
 *     twice
 * @param common the same for the rules of the class
 */
public record StatusShape(
    Status status, StatusClass statusClass, List<FieldShape> fields, List<FieldShape> common) {

  /** Copies the lists. */
  public StatusShape {
    fields = List.copyOf(fields);
    common = List.copyOf(common);
  }

  /** Returns the shape of a status under a law. */
  public static StatusShape of(Status status, Law law) {
    StatusClass statusClass = law.classOf(status);
    return new StatusShape(
        status, statusClass, shapes(status.fields(), law), shapes(statusClass.fields(), law));
  }

  /** Returns what rules make of their fields. */
  static List<FieldShape> shapes(List<FieldRule> rules, Law law) {
    // Most statuses have no rules at all.
    if (rules.isEmpty()) {
      return List.of();
    }
    List<FieldShape> shapes = new ArrayList<>();
    for (FieldRule rule : rules) {
      shapes.add(FieldShape.of(rule, law));
    }
    return shapes;
  }

  /** Returns what the rules of the status and of its class make of their fields. */
  Stream<FieldShape> allFields() {
    return Stream.concat(fields.stream(), common.stream());
  }

  /** Tells whether another response follows. */
  public Turn turn() {
    if (!statusClass.interim()) {
      return Turn.FINAL;
    }
    return status.concludes() == null ? Turn.INTERIM : Turn.LAST_INTERIM;
  }

  /** Tells whether anybody may send it. */
  public boolean isUsable() {
    return status.totalBan().isEmpty();
  }

  /** Tells whether it lets responses have content. */
  public boolean isContentAllowed() {
    return status.content().content().isAllowed();
  }

  /** Tells whether it can be the last response to some method. */
  public boolean isLast() {
    return turn() != Turn.INTERIM && isUsable();
  }

  /** Tells whether it can be the last response to a method, from some server. */
  public boolean answers(Method method) {
    return turn() != Turn.INTERIM && status.permits(method.token());
  }

  /** Tells whether it can be the last response to a method, from a server of a role. */
  public boolean answers(Method method, Role role) {
    return turn() != Turn.INTERIM && status.permits(method.token(), role);
  }

  /** Returns what it says of header fields, by strength. */
  public FieldDuties duties() {
    return FieldDuties.of(this);
  }

  /** Returns the fields that handlers give with each response, each field once. */
  public List<FieldShape> required() {
    return given(field -> field.presence() == Presence.REQUIRED);
  }

  /**
   * Returns the fields that handlers give with some responses, to whatever method: those that other
   * responses decide about come last.
   */
  public List<FieldShape> optional() {
    if (fields.isEmpty()) {
      return fields;
    }
    List<FieldShape> optional = new ArrayList<>(given(field -> isOptional(field, false)));
    optional.addAll(given(field -> isOptional(field, true)));
    List<FieldRef> required = required().stream().map(FieldShape::ref).toList();
    return distinct(optional.stream().filter(field -> !required.contains(field.ref())));
  }

  private static boolean isOptional(FieldShape field, boolean mirrored) {
    return field.presence() == Presence.OPTIONAL
        && field.law().filter(rule -> (rule.mirrors() != null) == mirrored).isPresent();
  }

  /** Returns the rules that give a field the one value that it has in each response. */
  public List<FieldRule> constants() {
    return fields.isEmpty()
        ? List.of()
        : fields.stream()
            .filter(field -> field.presence() == Presence.REQUIRED)
            .flatMap(field -> field.law().stream())
            .filter(rule -> rule.value() != null)
            .toList();
  }

  /**
   * Tells whether the fields that handlers give depend on the operation.
   *
   * @param methods the tokens of the methods that the operations have
   */
  public boolean dependsOnOperation(Collection<String> methods) {
    return !given(field -> field.presence() == Presence.OPTIONAL && dependsOn(field, methods))
        .isEmpty();
  }

  private static boolean dependsOn(FieldShape field, Collection<String> methods) {
    return field
        .law()
        .filter(
            rule -> rule.mirrors() != null || rule.methods().stream().anyMatch(methods::contains))
        .isPresent();
  }

  /** Tells whether each response carries a field. */
  boolean requires(String field) {
    return allFields()
        .anyMatch(shape -> shape.presence() == Presence.REQUIRED && shape.name().equals(field));
  }

  private List<FieldShape> given(Predicate<FieldShape> filter) {
    return fields.isEmpty()
        ? fields
        : distinct(fields.stream().filter(filter).filter(field -> field.given().isPresent()));
  }

  private static List<FieldShape> distinct(Stream<FieldShape> fields) {
    Map<String, FieldShape> byName = new LinkedHashMap<>();
    fields.forEach(field -> byName.putIfAbsent(field.name(), field));
    return List.copyOf(byName.values());
  }
}
