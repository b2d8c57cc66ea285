package dev.statute.change.content;

import static dev.statute.rule.Severity.ERROR;
import static dev.statute.rule.Severity.OFF;
import static dev.statute.rule.Severity.WARN;

import dev.statute.change.ChangeRule;
import dev.statute.change.Impact;
import dev.statute.change.type.TypeChange;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules on changes of the types that the content of responses has. */
final class ComponentRules {

  private static final Impact ALL = new Impact(ERROR, ERROR, ERROR, ERROR);
  private static final Impact SOURCE = new Impact(ERROR, ERROR, OFF, OFF);
  private static final Impact MORE = new Impact(ERROR, ERROR, ERROR, WARN);

  private static final ChangeRule REMOVED =
      new ChangeRule("removed-component", "a component of the content of responses is gone", ALL);

  private static final ChangeRule REMOVED_OPTIONAL =
      new ChangeRule(
          "removed-optional-component",
          "a component that the content of responses could leave out is gone",
          new Impact(ERROR, ERROR, OFF, WARN));

  private static final ChangeRule ADDED =
      new ChangeRule(
          "added-component",
          "the content of responses got a component",
          new Impact(WARN, ERROR, OFF, OFF));

  private static final ChangeRule RENAMED =
      new ChangeRule(
          "renamed-component",
          "a component or a constant in the content of responses is written with another name",
          new Impact(OFF, OFF, ERROR, ERROR));

  private static final ChangeRule NOW_OPTIONAL =
      new ChangeRule(
          "component-now-optional",
          "a component of the content of responses can be left out or null",
          new Impact(WARN, ERROR, ERROR, ERROR));

  private static final ChangeRule NOW_REQUIRED =
      new ChangeRule(
          "component-now-required",
          "a component of the content of responses can no longer be left out or null",
          new Impact(OFF, ERROR, OFF, OFF));

  private static final ChangeRule CONSTANT_ADDED =
      new ChangeRule("added-constant", "an enum in the content of responses got a constant", MORE);

  private static final ChangeRule CONSTANT_REMOVED =
      new ChangeRule(
          "removed-constant", "an enum in the content of responses lost a constant", SOURCE);

  private static final ChangeRule SUBTYPE_ADDED =
      new ChangeRule("added-subtype", "a type in the content of responses got a subtype", MORE);

  private static final ChangeRule SUBTYPE_REMOVED =
      new ChangeRule(
          "removed-subtype", "a type in the content of responses lost a subtype", SOURCE);

  private static final ChangeRule CHANGED =
      new ChangeRule(
          "changed-component-type",
          "a component of the content of responses has values of another type",
          ALL);

  private static final ChangeRule WIDENED =
      new ChangeRule(
          "widened-component-type",
          "a component of the content of responses has more values than before",
          ALL);

  private static final ChangeRule NARROWED =
      new ChangeRule(
          "narrowed-component-type",
          "a component of the content of responses has fewer values than before, of another type",
          SOURCE);

  private static final ChangeRule LOOSENED =
      new ChangeRule(
          "loosened-constraint",
          "a constraint of a component of the content of responses allows more",
          new Impact(OFF, OFF, OFF, WARN));

  private static final ChangeRule JAVA_TYPE =
      new ChangeRule(
          "changed-java-type",
          "the content of responses is written as before, but of another type or name in Java",
          SOURCE);

  private static final Map<TypeChange.Kind, ChangeRule> RULES =
      Map.ofEntries(
          Map.entry(TypeChange.Kind.REQUIRED_MEMBER_REMOVED, REMOVED),
          Map.entry(TypeChange.Kind.OPTIONAL_MEMBER_REMOVED, REMOVED_OPTIONAL),
          Map.entry(TypeChange.Kind.REQUIRED_MEMBER_ADDED, ADDED),
          Map.entry(TypeChange.Kind.OPTIONAL_MEMBER_ADDED, ADDED),
          Map.entry(TypeChange.Kind.RENAMED, RENAMED),
          Map.entry(TypeChange.Kind.BECAME_OPTIONAL, NOW_OPTIONAL),
          Map.entry(TypeChange.Kind.BECAME_REQUIRED, NOW_REQUIRED),
          Map.entry(TypeChange.Kind.CONSTANT_ADDED, CONSTANT_ADDED),
          Map.entry(TypeChange.Kind.CONSTANT_REMOVED, CONSTANT_REMOVED),
          Map.entry(TypeChange.Kind.SUBTYPE_ADDED, SUBTYPE_ADDED),
          Map.entry(TypeChange.Kind.SUBTYPE_REMOVED, SUBTYPE_REMOVED),
          Map.entry(TypeChange.Kind.CHANGED, CHANGED),
          Map.entry(TypeChange.Kind.WIDENED, WIDENED),
          Map.entry(TypeChange.Kind.NARROWED, NARROWED),
          Map.entry(TypeChange.Kind.LOOSENED, LOOSENED),
          Map.entry(TypeChange.Kind.SOURCE, JAVA_TYPE));

  private ComponentRules() {}

  /** Returns all of them. */
  static List<ChangeRule> all() {
    return List.of(
        REMOVED,
        REMOVED_OPTIONAL,
        ADDED,
        RENAMED,
        NOW_OPTIONAL,
        NOW_REQUIRED,
        CONSTANT_ADDED,
        CONSTANT_REMOVED,
        SUBTYPE_ADDED,
        SUBTYPE_REMOVED,
        CHANGED,
        WIDENED,
        NARROWED,
        LOOSENED,
        JAVA_TYPE);
  }

  /** Returns the rule on a kind of change; nothing if it breaks nobody who reads responses. */
  static Optional<ChangeRule> of(TypeChange.Kind kind) {
    return Optional.ofNullable(RULES.get(kind));
  }
}
