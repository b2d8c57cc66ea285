package dev.statute.read.statute.conversion;

import dev.statute.declaration.Conversion;
import dev.statute.law.FieldType;
import dev.statute.law.HeaderField;
import dev.statute.runtime.RuntimePackage;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Tells which types hold whatever value a header field can have. A type that holds some of them
 * only would have the server refuse legal requests with 400.
 */
public final class FieldValueTypes {

  private static final String STRING = "java.lang.String";
  private static final Set<String> NUMBERS =
      Set.of("long", "java.lang.Long", "java.math.BigInteger");
  private static final Set<String> REFERENCES = Set.of("java.net.URI");

  /** The types of the JDK that read each value of a kind. */
  private static final Map<FieldType, Set<String>> OF_JDK =
      Map.of(
          FieldType.DELTA_SECONDS, NUMBERS,
          FieldType.SECONDS, NUMBERS,
          FieldType.CONTENT_LENGTH, NUMBERS,
          FieldType.URI_REFERENCE, REFERENCES,
          FieldType.CONTENT_LOCATION, REFERENCES);

  private FieldValueTypes() {}

  /**
   * Tells whether a type holds whatever value a field can have.
   *
   * @param type a type that a text is read as
   * @param conversion how that is done
   */
  public static boolean holds(HeaderField field, TypeMirror type, Conversion conversion) {
    FieldType kind = field.type();
    String name = name(type);
    // What no definition gives a grammar to can be whatever the interface says.
    if (kind == FieldType.TEXT || name.equals(STRING)) {
      return true;
    }
    if (RuntimePackage.FIELD.holds(name)) {
      String whole = RuntimePackage.FIELD.member(kind.javaPackage() + kind.javaName());
      // Who takes credentials of one scheme asks for these.
      return name.equals(whole) || (kind == FieldType.CREDENTIALS && name.startsWith(whole + "."));
    }
    boolean isOfJdk = type.getKind().isPrimitive() || name.startsWith("java.");
    return isOfJdk
        ? OF_JDK.getOrDefault(kind, Set.of()).contains(name)
        : conversion.writing() != Conversion.Writing.NAME;
  }

  /** Tells whether a list holds each element of a field if its elements have a type. */
  public static boolean holdElements(HeaderField field, TypeMirror element) {
    String name = name(element);
    FieldType kind = field.type();
    return name.equals(STRING)
        || name.equals(RuntimePackage.FIELD.member(kind.javaPackage() + kind.elementName()));
  }

  /** Tells whether a type holds the text of any field. */
  public static boolean isText(TypeMirror type) {
    return name(type).equals(STRING);
  }

  /** Returns the name of a type without its annotations; of an array or a variable, none. */
  private static String name(TypeMirror type) {
    if (type.getKind().isPrimitive()) {
      return type.getKind().name().toLowerCase(java.util.Locale.ROOT);
    }
    return type.getKind() == TypeKind.DECLARED
        ? ((TypeElement) ((DeclaredType) type).asElement()).getQualifiedName().toString()
        : "";
  }
}
