package dev.statute.fuzz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Makes the parameters of operations. */
final class ParameterMaker {

  private static final List<String> TYPES =
      List.of(
          "int",
          "long",
          "boolean",
          "char",
          "int[]",
          "java.lang.String",
          "java.lang.String[][]",
          "java.lang.Object",
          "java.util.List<java.lang.String>",
          "java.util.Map<? extends java.lang.Object, java.util.List<?>>",
          "java.util.Optional<shared.Order>",
          "shared.Order",
          "shared.Page<java.lang.String>",
          "shared.Outer<java.lang.String>.Deep<java.lang.String>",
          "shared.Kind",
          "dev.statute.field.EntityTag",
          "java.io.InputStream",
          "java.util.UUID",
          "java.lang.Integer",
          "double",
          "java.math.BigDecimal",
          "java.util.Optional<java.lang.Long>",
          "java.util.Set<java.time.LocalDate>",
          "java.util.List<shared.Kind>",
          "java.util.List<dev.statute.field.Link>",
          "dev.statute.field.EntityTagCondition",
          "dev.statute.codec.Content");

  private static final List<String> NAMES =
      List.of(
          "a", "b", "$", "_x", "body", "reply", "value", "record", "élan", "var", "sealed", "yield",
          "id", "with", "R", "String");

  /**
   * Parameters.
   *
   * @param text what stands between the parentheses
   * @param expected the rules that they break for certain
   */
  record Parameters(String text, Set<String> expected) {}

  private final Dice dice;
  private final Style style;
  private final List<String> extraTypes;
  private final List<String> written = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> expected = new LinkedHashSet<>();

  /**
   * Makes a maker for one operation.
   *
   * @param extraTypes type variables, and what else this operation knows
   */
  ParameterMaker(Dice dice, Style style, List<String> extraTypes) {
    this.dice = dice;
    this.style = style;
    this.extraTypes = extraTypes;
  }

  /**
   * Makes the parameters of an operation.
   *
   * @param variables the variables of its path; of a path that cannot be read, none
   * @param readable whether its path can be read for certain
   */
  Parameters make(List<String> variables, boolean readable) {
    if (new HashSet<>(variables).size() < variables.size() && readable) {
      expected.add("path-variable");
    }
    for (String variable : new LinkedHashSet<>(variables)) {
      if (dice.chance(95)) {
        bind(variable);
      } else if (readable) {
        names.add(variable);
        expected.add("path-variable");
      }
    }
    int bodies = dice.chance(4) ? 2 : dice.below(2);
    for (int i = 0; i < bodies; i++) {
      String annotation = dice.chance(50) ? "@" + style.statute() + "Body " : "";
      add(annotation, variables);
    }
    if (bodies > 1 && readable) {
      expected.add("request-body");
    }
    for (int i = dice.chance(1) ? 60 : dice.few(3); i > 0; i--) {
      add(other(), variables);
    }
    if (dice.chance(1)) {
      add("@" + style.statute() + "Body @" + style.statute() + "QueryParam ", variables);
      expected.add("parameter-binding");
    }
    return new Parameters(String.join(", ", last(dice.shuffled(written))), expected);
  }

  /** Writes the last parameter as one of variable arity now and then. */
  private List<String> last(List<String> parameters) {
    List<String> changed = new ArrayList<>(parameters);
    int end = changed.size() - 1;
    if (end >= 0 && dice.chance(10)) {
      int name = changed.get(end).lastIndexOf(' ');
      changed.set(
          end, changed.get(end).substring(0, name) + "..." + changed.get(end).substring(name));
    }
    return changed;
  }

  private void bind(String variable) {
    boolean plain =
        SourceVersion.isIdentifier(variable)
            && !SourceVersion.isKeyword(variable)
            && names.add(variable);
    if (plain && dice.chance(60)) {
      written.add(type() + " " + variable);
    } else {
      String value = HostileText.literal(variable, dice);
      written.add(
          "@" + style.statute() + "PathParam(" + value + ") " + type() + " " + name(List.of()));
    }
  }

  private String other() {
    return switch (dice.below(4)) {
      case 0 -> "@" + style.statute() + "QueryParam ";
      case 1 ->
          "@"
              + style.statute()
              + "QueryParam("
              + HostileText.literal(HostileText.text(dice), dice)
              + ") ";
      default -> "@" + style.http() + "HeaderParam(" + style.field() + dice.of(Terms.FIELDS) + ") ";
    };
  }

  private void add(String annotations, List<String> variables) {
    String control = dice.chance(3) ? new ControlMaker(dice, style).suppressions() : "";
    String modifier = dice.chance(5) ? "final " : "";
    written.add(control + annotations + modifier + type() + " " + name(variables));
  }

  private String type() {
    return !extraTypes.isEmpty() && dice.chance(20) ? dice.of(extraTypes) : dice.of(TYPES);
  }

  /** Returns a name that no other parameter has, and that binds to no variable. */
  private String name(List<String> variables) {
    String name = dice.of(NAMES);
    while (variables.contains(name) || !names.add(name)) {
      name += dice.below(100);
    }
    return name;
  }
}
