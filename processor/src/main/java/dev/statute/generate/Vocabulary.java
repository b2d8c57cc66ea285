package dev.statute.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.statute.spec.HeaderField;
import dev.statute.spec.StatusClass;

/**
 * The names of a vocabulary's types.
 *
 * @param packageName the package that it is generated into
 */
record Vocabulary(String packageName) {

  private static final ClassName LIST = ClassName.get("java.util", "List");
  private static final ClassName SET = ClassName.get("java.util", "Set");
  private static final ClassName ENTITY_TAG = ClassName.get("dev.statute.field", "EntityTag");

  ClassName status() {
    return type("Status");
  }

  ClassName statusClass() {
    return type("StatusClass");
  }

  ClassName method() {
    return type("Method");
  }

  ClassName header() {
    return type("Header");
  }

  ClassName response() {
    return type("Response");
  }

  /** Returns the record for the codes of a class that no spec knows. */
  ClassName unrecognized(StatusClass statusClass) {
    return response().nestedClass("Unrecognized" + statusClass.name());
  }

  ClassName responds() {
    return type("Responds");
  }

  private ClassName type(String name) {
    return ClassName.get(packageName, name);
  }

  /** Returns the type of a component that holds the value of a field. */
  TypeName typeOf(HeaderField field) {
    return switch (field.type()) {
      case METHODS -> ParameterizedTypeName.get(SET, method());
      case ENTITY_TAG -> ENTITY_TAG;
      default ->
          field.list()
              ? ParameterizedTypeName.get(LIST, ClassName.get(String.class))
              : ClassName.get(String.class);
    };
  }

  /** Returns how the constructor of a record checks and copies such a component. */
  Component.Check checkOf(HeaderField field, boolean atLeastOne) {
    return switch (field.type()) {
      case METHODS -> Component.Check.SET;
      case ENTITY_TAG -> Component.Check.NOT_NULL;
      default -> {
        if (!field.list()) {
          yield Component.Check.VALUE;
        }
        yield atLeastOne ? Component.Check.NON_EMPTY_VALUES : Component.Check.VALUES;
      }
    };
  }
}
