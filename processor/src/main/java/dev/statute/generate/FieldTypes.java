package dev.statute.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.statute.law.FieldType;
import dev.statute.law.HeaderField;
import dev.statute.runtime.RuntimePackage;
import java.util.Optional;

/** The Java types of the values of header fields. */
public final class FieldTypes {

  private static final ClassName LIST = ClassName.get("java.util", "List");
  private static final ClassName STRING = ClassName.get(String.class);

  private FieldTypes() {}

  /** Returns the type of a whole value; a string where the definition gives no grammar of use. */
  public static ClassName value(HeaderField field) {
    FieldType type = field.type();
    return isText(field) ? STRING : type(type, type.javaName());
  }

  /** Tells whether the values have no type of their own. */
  static boolean isText(HeaderField field) {
    return field.type().javaName().equals(STRING.simpleName());
  }

  /** Returns the type of the elements of a field that is a plain list of things. */
  static Optional<ClassName> element(HeaderField field) {
    FieldType type = field.type();
    if (!type.elementName().isEmpty()) {
      return Optional.of(type(type, type.elementName()));
    }
    return isList(field) ? Optional.of(STRING) : Optional.empty();
  }

  private static boolean isList(HeaderField field) {
    return !field.type().elementName().isEmpty() || (field.list() && isText(field));
  }

  private static ClassName type(FieldType type, String name) {
    return ClassName.bestGuess(RuntimePackage.FIELD.member(type.javaPackage() + name));
  }

  /** Returns the type of a component that holds the value. */
  static TypeName component(HeaderField field) {
    return element(field)
        .<TypeName>map(element -> ParameterizedTypeName.get(LIST, element))
        .orElseGet(() -> value(field));
  }

  /** Returns how the constructor of a record checks and copies such a component. */
  static Component.Check check(HeaderField field, boolean atLeastOne) {
    boolean text = isText(field);
    if (!isList(field)) {
      return text ? Component.Check.VALUE : Component.Check.NOT_NULL;
    }
    if (text) {
      return atLeastOne ? Component.Check.NON_EMPTY_VALUES : Component.Check.VALUES;
    }
    return atLeastOne ? Component.Check.NON_EMPTY_LIST : Component.Check.LIST;
  }

  /** Tells whether each element of a component is a field line of its own. */
  public static boolean isSeveralLines(HeaderField field) {
    return isList(field);
  }
}
