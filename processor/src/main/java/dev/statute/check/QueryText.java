package dev.statute.check;

import dev.statute.contract.RequestInput;
import dev.statute.contract.Site;
import dev.statute.declaration.ParameterDeclaration;
import dev.statute.declaration.ParameterType;
import dev.statute.declaration.ParameterType.Container;
import dev.statute.declaration.QueryPlaces;
import dev.statute.rule.Fix;
import dev.statute.rule.Violation;
import dev.statute.rule.Words;
import dev.statute.text.Nearest;
import java.util.List;
import java.util.Objects;

/**
 * Says what is wrong with the style or the default value of a query parameter.
 *
 * @param name the parameter, or a component of one
 * @param query what it is bound to
 * @param type its type
 * @param places where the code says the style and the default value
 */
record QueryText(
    String name, RequestInput.QueryParameter query, ParameterType type, QueryPlaces places) {

  private static final String CONVERTED =
      "The server converts the default value as it converts what clients send.";

  /**
   * Makes it of a parameter.
   *
   * @param inherited the place for all of a parameter that another interface declares
   */
  static QueryText of(
      String name, ParameterDeclaration parameter, ParameterType type, Site inherited) {
    QueryPlaces own = Objects.requireNonNull(parameter.queryPlaces());
    QueryPlaces places =
        inherited.equals(parameter.place()) ? own : new QueryPlaces(inherited, inherited);
    return new QueryText(name, Objects.requireNonNull(parameter.query()), type, places);
  }

  private String typeName() {
    return JavaNames.simple(type.name());
  }

  Violation oneValue() {
    return JavaViolation.at(
        places.style(),
        name + " has the style " + query.style() + ", which is for several values",
        typeName() + " is the type of one value.",
        "Remove the style, or take a List<" + JavaNames.simple(type.element().box()) + ">.",
        new Fix.Remove(places.style()));
  }

  Violation noRecord() {
    boolean isWrapped = type.container() == Container.OPTIONAL;
    return JavaViolation.at(
        places.style(),
        name
            + " has the style "
            + query.style()
            + ", but "
            + typeName()
            + " is not a record that generated code can create",
        "Each component of the record is a parameter of the query.",
        isWrapped
            ? "Take @Nullable " + JavaNames.simple(type.element()) + "."
            : "Take a record with components and without type parameters, whose constructor is"
                + " visible to generated code; or remove the style.");
  }

  Violation nested() {
    return JavaViolation.at(
        places.style(),
        name + " has the style " + query.style() + ", but is a component of such a record itself",
        "A component is one parameter of the query; OpenAPI does not define nested objects in"
            + " queries.",
        "Take its components as components of the record.");
  }

  Violation needlessDefault() {
    if (query.style().isOfObject()) {
      return JavaViolation.at(
          places.defaults(),
          name + " has a default value, but its components are the parameters",
          "Each component of the record is a parameter of the query.",
          "Write @QueryParam(defaultValue = ...) at a component of the record.",
          new Fix.Remove(places.defaults()));
    }
    boolean isOptional = type.container() == Container.OPTIONAL;
    return JavaViolation.at(
        places.defaults(),
        name
            + (isOptional ? " is Optional" : " is @Nullable")
            + ", but a parameter with a default value always has one",
        "The server takes the default value if the request lacks the parameter.",
        "Remove " + (isOptional ? "Optional" : "@Nullable") + ", or the default value.",
        new Fix.Alternative(
            "Remove " + (isOptional ? "Optional." : "@Nullable."),
            isOptional
                ? new JavaChange.TakeType(places.defaults(), type.element(), false)
                : new JavaChange.RemoveNullable(places.defaults())),
        new Fix.Alternative("Remove the default value.", new Fix.Remove(places.defaults())));
  }

  Violation severalDefaults() {
    return JavaViolation.at(
        places.defaults(),
        name + " has " + query.defaults().size() + " default values, but takes one",
        CONVERTED,
        "Keep one of them, or take a List<" + JavaNames.simple(type.element().box()) + ">.",
        new JavaChange.KeepFirst(places.defaults()));
  }

  /** Another text is known only for constants, and its place only where it stands alone. */
  private Fix.Change[] changes(String text) {
    if (query.defaults().size() != 1) {
      return new Fix.Change[0];
    }
    return Nearest.to(text, type.constants()).map(List::of).orElse(type.constants()).stream()
        .map(
            constant ->
                new Fix.Alternative(
                    "Write \"" + constant + "\".", new Fix.SetText(places.defaults(), constant)))
        .toArray(Fix.Change[]::new);
  }

  Violation wrongDefault() {
    String text =
        query.defaults().stream()
            .filter(value -> query.defaults().size() == 1 || !type.constants().contains(value))
            .findFirst()
            .orElse("");
    String element = JavaNames.simple(type.element());
    String fix =
        type.constants().isEmpty()
            ? "Write a text that is read as " + element + "."
            : Nearest.to(text, type.constants())
                .map(constant -> "Did you mean \"" + constant + "\"?")
                .orElse("Write one of its constants: " + Words.or(type.constants()) + ".");
    return JavaViolation.at(
        places.defaults(),
        "the default value \""
            + Words.visible(text)
            + "\" of "
            + name
            + " cannot be converted to "
            + element,
        CONVERTED,
        fix,
        changes(text));
  }
}
