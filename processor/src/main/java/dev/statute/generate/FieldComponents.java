package dev.statute.generate;

import com.palantir.javapoet.TypeName;
import dev.statute.generate.Component.Presence;
import dev.statute.law.Condition;
import dev.statute.law.FieldRule;
import dev.statute.law.HeaderField;
import dev.statute.law.Law;
import dev.statute.law.Level;
import dev.statute.law.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Tells which header fields the record of a status has components for. */
final class FieldComponents {

  private final Law law;

  FieldComponents(Law law) {
    this.law = law;
  }

  /** Returns the fields that every response with a status carries. */
  List<HeaderField> required(Status status) {
    return fields(status, FieldRule::isAlwaysDemanded);
  }

  /** Returns the fields that some rules of a status speak of; most have no rules at all. */
  private List<HeaderField> fields(Status status, Predicate<FieldRule> filter) {
    if (status.fields().isEmpty()) {
      return List.of();
    }
    List<HeaderField> fields = new ArrayList<>();
    for (FieldRule rule : status.fields()) {
      HeaderField field = filter.test(rule) ? component(rule).orElse(null) : null;
      if (field != null && !fields.contains(field)) {
        fields.add(field);
      }
    }
    return fields;
  }

  /** Returns the rules that give a field the one value that it has in every response. */
  static List<FieldRule> fixed(Status status) {
    return status.fields().isEmpty()
        ? List.of()
        : status.fields().stream()
            .filter(rule -> rule.isAlwaysDemanded() && rule.value() != null)
            .toList();
  }

  /** Returns the fields that responses to some method should carry, or must under a condition. */
  List<HeaderField> recommended(Status status) {
    return recommended(status, rule -> true);
  }

  /** Returns those of responses to a method; without one, of responses to any method. */
  List<HeaderField> recommended(Status status, Optional<String> method) {
    return recommended(
        status, rule -> method.map(rule::appliesTo).orElse(rule.methods().isEmpty()));
  }

  private List<HeaderField> recommended(Status status, Predicate<FieldRule> filter) {
    return fields(
        status, rule -> isRecommendation(rule) && rule.mirrors() == null && filter.test(rule));
  }

  /** Returns the fields that a response carries if one with another status would. */
  List<HeaderField> mirrored(Status status) {
    return fields(status, rule -> isRecommendation(rule) && rule.mirrors() != null);
  }

  /**
   * Tells whether the fields of a status depend on the operation that it answers.
   *
   * @param methods the methods that the operations have
   */
  boolean dependOnOperation(Status status, Collection<String> methods) {
    return !fields(
            status,
            rule ->
                isRecommendation(rule)
                    && (rule.mirrors() != null
                        || rule.methods().stream().anyMatch(methods::contains)))
        .isEmpty();
  }

  private static boolean isRecommendation(FieldRule rule) {
    Level level = rule.ground().level();
    return !rule.isAlwaysDemanded()
        && !level.isProhibition()
        && level.isSaid()
        && level != Level.OUGHT
        && rule.condition() != Condition.AVAILABLE
        && rule.condition() != Condition.MULTI_PART;
  }

  /** A field that servers set by themselves, or that has one value only, is no component. */
  private Optional<HeaderField> component(FieldRule rule) {
    return law.field(rule.field()).filter(field -> !field.managed());
  }

  /** Returns the components for the fields that every response with a status carries. */
  List<Component> requiredComponents(Status status) {
    List<Component> components = new ArrayList<>();
    for (HeaderField field : required(status)) {
      components.add(component(field, Presence.REQUIRED, demand(status, field)));
    }
    return components;
  }

  /** Returns who demands a field, where that is the policy of a company. */
  private static String demand(Status status, HeaderField field) {
    return status.fields().stream()
        .filter(rule -> rule.field().equals(field.name()) && rule.isAlwaysDemanded())
        .findFirst()
        .map(FieldRule::ground)
        .filter(ground -> ground.level().isPolicy())
        .map(ground -> "; " + Docs.escape(ground.clause() + " requires it: " + ground.reason()))
        .orElse("");
  }

  /** Returns the component of a field that a record cannot do without, whoever demands it. */
  static Component required(HeaderField field) {
    return component(field, Presence.REQUIRED, "");
  }

  private static Component component(HeaderField field, Presence presence, String demand) {
    boolean atLeastOne = field.atLeastOne() || presence == Presence.REQUIRED;
    TypeName type = FieldTypes.component(field);
    String doc =
        "the "
            + Docs.code(field.name())
            + " field ("
            + Docs.escape(field.clause().toString())
            + ")"
            + (presence == Presence.REQUIRED ? "" : ", or {@code null}")
            + demand;
    return new Component(
        field.componentName(), type, presence, FieldTypes.check(field, atLeastOne), doc, field);
  }

  List<Component> components(List<HeaderField> fields, Presence presence) {
    List<Component> components = new ArrayList<>();
    fields.forEach(field -> components.add(component(field, presence, "")));
    return components;
  }
}
