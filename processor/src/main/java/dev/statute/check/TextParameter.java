package dev.statute.check;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.statute.contract.Site;
import dev.statute.declaration.Conversion;
import dev.statute.declaration.ParameterDeclaration;
import dev.statute.declaration.ParameterType;
import dev.statute.declaration.ParameterType.Author;
import dev.statute.law.FieldType;
import dev.statute.law.HeaderField;
import dev.statute.rule.Fix;
import dev.statute.rule.Violation;
import dev.statute.runtime.RuntimePackage;
import dev.statute.runtime.RuntimeType;
import java.util.List;
import java.util.Set;

/** Says why a parameter cannot be converted from a String, or written as one. */
final class TextParameter {

  private static final String TEXT = "String";
  private static final String LOCALE = "java.util.Locale";

  /** Lombok changes classes where they stand, and says nothing of it to other processors. */
  private static final String LOMBOK_FIRST =
      "If Lombok generates it, list lombok before statute-processor on the processor path.";

  private static final Set<String> SEVERAL = Set.of("java.util.List", "java.util.Set");

  private TextParameter() {}

  /** Returns that a type cannot hold the values of a header field. */
  static Violation notOfField(Site place, String subject, HeaderField field, ParameterType type) {
    boolean isText = field.type().javaName().equals(TEXT);
    String element = JavaNames.simple(type.element());
    String why =
        (isText ? "" : "its values are those of " + field.type().javaName() + ", and ")
            + "what "
            + element
            + " cannot hold would be refused";
    String own =
        type.author() == Author.LIBRARY
            ? ""
            : ", or give " + element + " a static method parse that takes a String";
    return JavaViolation.at(
        place,
        subject + " cannot be read from the field " + field.name(),
        field.clause() + ": " + why + ".",
        "Take "
            + (isText ? TEXT : field.type().javaName() + ", or String for the text as it is")
            + own
            + ".",
        change(place, type, isText ? ClassName.get(String.class) : value(field.type())));
  }

  private static ClassName value(FieldType type) {
    return ClassName.bestGuess(RuntimePackage.FIELD.member(type.javaPackage() + type.javaName()));
  }

  /** What can be absent stays so. */
  private static Fix.Change change(Site place, ParameterType type, TypeName instead) {
    return new JavaChange.TakeType(
        place, instead, type.container() == ParameterType.Container.OPTIONAL);
  }

  /** Returns that no method of a type reads a text. */
  static Violation unreadable(
      Site place, String subject, ParameterDeclaration parameter, ParameterType type) {
    String element = JavaNames.simple(type.element());
    String fix =
        switch (type.author()) {
          case LIBRARY ->
              "Take " + instead(parameter, type) + ", or a class of your own with such a method.";
          case USER ->
              "Give " + element + " such a method, or take " + parts(parameter, type) + ".";
          case LOMBOK -> "Give " + element + " such a method. " + LOMBOK_FIRST;
        };
    return JavaViolation.at(
        place,
        subject + " cannot be converted from a String",
        "The type needs a static method parse, fromString, of or valueOf that takes a String and"
            + " declares no exception.",
        fix,
        change(place, type, text(type)));
  }

  /** Returns the type of the texts that a parameter takes. */
  private static TypeName text(ParameterType type) {
    ClassName string = ClassName.get(String.class);
    return switch (type.container()) {
      case LIST, SET, ARRAY -> ParameterizedTypeName.get(ClassName.get(List.class), string);
      case NONE, OPTIONAL ->
          type.element().toString().equals(LOCALE) ? RuntimeType.LANGUAGE_TAG.className() : string;
    };
  }

  /** Returns what to take in place of a class of the user. */
  private static String parts(ParameterDeclaration parameter, ParameterType type) {
    return switch (type.container()) {
      case LIST, SET, ARRAY -> "a List<String>";
      case NONE, OPTIONAL ->
          parameter.kind() == ParameterDeclaration.Kind.QUERY
              ? "the components of a record as parameters with style = FORM, or a String"
              : "a String";
    };
  }

  private static String instead(ParameterDeclaration parameter, ParameterType type) {
    if (type.element() instanceof ArrayTypeName array
        && parameter.kind() == ParameterDeclaration.Kind.QUERY) {
      return "a List<" + JavaNames.simple(array.componentType().box()) + ">";
    }
    if (type.container() == ParameterType.Container.OPTIONAL
        && type.element() instanceof ParameterizedTypeName several
        && SEVERAL.contains(several.rawType().canonicalName())) {
      return "a " + JavaNames.simple(several) + ", which can be empty";
    }
    return type.element().toString().equals(LOCALE)
        ? RuntimeType.LANGUAGE_TAG.qualifiedName()
        : "a String";
  }

  /** Returns that a type does not write what it reads. */
  static Violation unwritable(Site place, String subject, Conversion conversion, Author author) {
    String type = JavaNames.simple(conversion.factory());
    return JavaViolation.at(
        place,
        subject + " does not override toString",
        "The client writes a value with toString, and the server reads that with "
            + type
            + "."
            + conversion.method()
            + ".",
        "Override toString so that it gives what "
            + conversion.method()
            + " reads."
            + (author == Author.LOMBOK ? " " + LOMBOK_FIRST : ""));
  }
}
