package dev.statute.contract.file.text;

import dev.statute.contract.file.AnnotationUse;
import dev.statute.contract.file.TypeUse;
import java.util.List;
import java.util.Optional;

/**
 * The text of a type in a contract file, close to Java's: {@code
 * java.util.Map<java.lang.String,@jakarta.validation.Valid com.example.Order?>}.
 *
 * <ul>
 *   <li>All names are binary names. A {@code ?} behind a type says that it can be {@code null}.
 *   <li>Annotations stand before what they belong to. Those of an array stand before its brackets;
 *       {@code T[][]} is an array whose components are of the type {@code T[]}.
 *   <li>A wildcard that is itself nullable, annotated or a component stands in parentheses.
 *   <li>What Java could not write so stands in backquotes, with a backslash before each backquote
 *       and backslash in it.
 * </ul>
 */
public final class TypeText {

  /** Types nested deeper than this are refused. */
  public static final int MAX_DEPTH = 100;

  private static final String WILDCARD = "?";
  private static final String EXTENDS = "? extends";
  private static final String SUPER = "? super";

  private TypeText() {}

  /** Returns the text of a type. */
  public static String of(TypeUse type) {
    boolean isNameOnly =
        type.arguments().isEmpty() && type.annotations().isEmpty() && !type.isNullable();
    if (isNameOnly && isName(type.name())) {
      return type.name();
    }
    StringBuilder out = new StringBuilder();
    append(out, type);
    return out.toString();
  }

  /** Returns the text of an annotation, such as {@code @jakarta.validation.Size(max=10)}. */
  public static String of(AnnotationUse annotation) {
    StringBuilder out = new StringBuilder();
    append(out, annotation);
    return out.toString();
  }

  /** Reads a type; nothing if the text is not that of one. */
  public static Optional<TypeUse> type(String text) {
    return TypeTextParser.type(text);
  }

  /** Reads an annotation; nothing if the text is not that of one. */
  public static Optional<AnnotationUse> annotation(String text) {
    return TypeTextParser.annotation(text);
  }

  private static void append(StringBuilder out, TypeUse type) {
    if (isArray(type)) {
      TypeUse component = type.arguments().get(0);
      appendOperand(out, component);
      if (!type.annotations().isEmpty()) {
        out.append(' ');
      }
      appendAnnotations(out, type.annotations());
      out.append(TypeUse.ARRAY);
    } else if (isWildcard(type)) {
      if (type.isNullable() || !type.annotations().isEmpty()) {
        appendAnnotations(out, type.annotations());
        out.append('(');
        appendWildcard(out, type);
        out.append(')');
      } else {
        appendWildcard(out, type);
      }
    } else {
      appendAnnotations(out, type.annotations());
      appendName(out, type.name());
      appendArguments(out, type.arguments());
    }
    if (type.isNullable()) {
      out.append('?');
    }
  }

  /** Appends what stands before brackets. */
  private static void appendOperand(StringBuilder out, TypeUse type) {
    if (isWildcard(type) && !type.isNullable() && type.annotations().isEmpty()) {
      out.append('(');
      appendWildcard(out, type);
      out.append(')');
    } else {
      append(out, type);
    }
  }

  private static void appendWildcard(StringBuilder out, TypeUse type) {
    out.append(type.name());
    if (!type.arguments().isEmpty()) {
      out.append(' ');
      append(out, type.arguments().get(0));
    }
  }

  private static void appendArguments(StringBuilder out, List<TypeUse> arguments) {
    if (arguments.isEmpty()) {
      return;
    }
    char separator = '<';
    for (TypeUse argument : arguments) {
      out.append(separator);
      append(out, argument);
      separator = ',';
    }
    out.append('>');
  }

  private static boolean isArray(TypeUse type) {
    return type.name().equals(TypeUse.ARRAY) && type.arguments().size() == 1;
  }

  private static boolean isWildcard(TypeUse type) {
    return switch (type.name()) {
      case WILDCARD -> type.arguments().isEmpty();
      case EXTENDS, SUPER -> type.arguments().size() == 1;
      default -> false;
    };
  }

  private static void appendAnnotations(StringBuilder out, List<AnnotationUse> annotations) {
    for (AnnotationUse annotation : annotations) {
      append(out, annotation);
      out.append(' ');
    }
  }

  private static void append(StringBuilder out, AnnotationUse annotation) {
    out.append('@');
    appendName(out, annotation.type());
    if (annotation.values().isEmpty()) {
      return;
    }
    char separator = '(';
    for (AnnotationUse.Value value : annotation.values()) {
      out.append(separator);
      if (separator == ',') {
        out.append(' ');
      }
      appendName(out, value.member());
      out.append('=');
      if (JavaExpressions.endOf(value.text(), 0) == value.text().length()) {
        out.append(value.text());
      } else {
        appendBackquoted(out, value.text());
      }
      separator = ',';
    }
    out.append(')');
  }

  private static void appendName(StringBuilder out, String name) {
    if (isName(name)) {
      out.append(name);
    } else {
      appendBackquoted(out, name);
    }
  }

  private static boolean isName(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isNameCharacter(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static void appendBackquoted(StringBuilder out, String text) {
    out.append('`');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '`' || c == '\\') {
        out.append('\\');
      }
      out.append(c);
    }
    out.append('`');
  }

  /** Tells whether a character can be in a name without backquotes. */
  static boolean isNameCharacter(char c) {
    return switch (c) {
      case '<', '>', ',', '?', '@', '(', ')', '[', ']', '{', '}', '=', '&', ';', ':' -> false;
      case '"', '\'', '`', '\\', 0x7F -> false;
      default -> c > ' ';
    };
  }
}
