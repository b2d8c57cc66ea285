package dev.statute.change.request;

import static dev.statute.rule.Severity.ERROR;
import static dev.statute.rule.Severity.NOTE;
import static dev.statute.rule.Severity.OFF;
import static dev.statute.rule.Severity.WARN;

import dev.statute.change.ChangeRule;
import dev.statute.change.Impact;
import dev.statute.change.type.TypeChange;
import java.util.List;

/** The kinds of changes of types in requests. */
final class TypeRules {

  private static final Impact BREAKS_ALL = new Impact(ERROR, ERROR, ERROR, ERROR);
  private static final Impact SOURCES = new Impact(ERROR, ERROR, OFF, OFF);
  private static final Impact CLIENTS = new Impact(OFF, OFF, ERROR, ERROR);

  static final ChangeRule NARROWED_VARIABLE =
      new ChangeRule(
          "narrowed-path-variable",
          "a path variable has a type with fewer or other values",
          BREAKS_ALL);

  static final ChangeRule WIDENED_VARIABLE =
      new ChangeRule(
          "widened-path-variable", "a path variable has a type with more values", SOURCES);

  static final ChangeRule NARROWED =
      new ChangeRule(
          "narrowed-request-type",
          "a type in requests was replaced by one with fewer or other values",
          BREAKS_ALL);

  static final ChangeRule WIDENED =
      new ChangeRule(
          "widened-request-type",
          "a type in requests was replaced by one with more values",
          SOURCES);

  static final ChangeRule REMOVED_CONSTANT =
      new ChangeRule("removed-request-constant", "an enum in requests lost a constant", BREAKS_ALL);

  static final ChangeRule ADDED_CONSTANT =
      new ChangeRule("added-request-constant", "an enum in requests got a constant", SOURCES);

  static final ChangeRule SEVERAL =
      new ChangeRule(
          "parameter-now-several", "a parameter takes several values instead of one", SOURCES);

  static final ChangeRule ONE =
      new ChangeRule(
          "parameter-now-one", "a parameter takes one value instead of several", BREAKS_ALL);

  static final ChangeRule ADDED_REQUIRED =
      new ChangeRule(
          "added-required-request-component",
          "a type in requests got a component, which each request must have",
          BREAKS_ALL);

  static final ChangeRule ADDED_OPTIONAL =
      new ChangeRule(
          "added-optional-request-component",
          "a type in requests got a component, which requests may leave out",
          SOURCES);

  static final ChangeRule REMOVED =
      new ChangeRule(
          "removed-request-component",
          "a type in requests lost a component",
          new Impact(ERROR, ERROR, WARN, WARN));

  static final ChangeRule RENAMED =
      new ChangeRule(
          "renamed-request-component",
          "a component or constant has another name in requests",
          CLIENTS);

  static final ChangeRule NOW_REQUIRED =
      new ChangeRule(
          "request-component-now-required",
          "a component of a type in requests may no longer be left out",
          new Impact(WARN, OFF, ERROR, ERROR));

  static final ChangeRule NOW_OPTIONAL =
      new ChangeRule(
          "request-component-now-optional",
          "a component of a type in requests may be left out",
          new Impact(OFF, WARN, OFF, OFF));

  static final ChangeRule TIGHTENED =
      new ChangeRule(
          "tightened-request-constraint", "a constraint in requests allows less", CLIENTS);

  static final ChangeRule LOOSENED =
      new ChangeRule(
          "loosened-request-constraint",
          "a constraint in requests allows more",
          new Impact(OFF, NOTE, OFF, OFF));

  static final ChangeRule SOURCE =
      new ChangeRule(
          "changed-request-java-type",
          "a type in requests has another Java type or name, for the same values",
          SOURCES);

  private TypeRules() {}

  /** Returns them in the order in which they are listed to people. */
  static List<ChangeRule> all() {
    return List.of(
        NARROWED_VARIABLE,
        WIDENED_VARIABLE,
        NARROWED,
        WIDENED,
        REMOVED_CONSTANT,
        ADDED_CONSTANT,
        SEVERAL,
        ONE,
        ADDED_REQUIRED,
        ADDED_OPTIONAL,
        REMOVED,
        RENAMED,
        NOW_REQUIRED,
        NOW_OPTIONAL,
        TIGHTENED,
        LOOSENED,
        SOURCE);
  }

  /** Returns the rule for a change of a type. */
  static ChangeRule of(TypeChange.Kind kind) {
    return switch (kind) {
      case REQUIRED_MEMBER_REMOVED, OPTIONAL_MEMBER_REMOVED -> REMOVED;
      case REQUIRED_MEMBER_ADDED -> ADDED_REQUIRED;
      case OPTIONAL_MEMBER_ADDED -> ADDED_OPTIONAL;
      case RENAMED -> RENAMED;
      case BECAME_OPTIONAL -> NOW_OPTIONAL;
      case BECAME_REQUIRED -> NOW_REQUIRED;
      case CONSTANT_REMOVED -> REMOVED_CONSTANT;
      case CONSTANT_ADDED -> ADDED_CONSTANT;
      case SUBTYPE_REMOVED, NARROWED, CHANGED -> NARROWED;
      case SUBTYPE_ADDED, WIDENED -> WIDENED;
      case TIGHTENED -> TIGHTENED;
      case LOOSENED -> LOOSENED;
      case SOURCE -> SOURCE;
    };
  }
}
