package dev.statute.contract.file.text;

import dev.statute.contract.file.AnnotationUse;
import dev.statute.contract.file.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the text of types and annotations. */
final class TypeTextParser {

  /** Says that the text is not that of a type; no stack trace is needed for that. */
  private static final class Malformed extends Exception {
    private static final long serialVersionUID = 1;

    Malformed() {
      super("malformed", null, false, false);
    }
  }

  /** A way to read something. */
  private interface Rule<T> {
    T read(TypeTextParser parser) throws Malformed;
  }

  private final String text;
  private int at;
  private int depth;

  private TypeTextParser(String text) {
    this.text = text;
  }

  static Optional<TypeUse> type(String text) {
    return whole(text, TypeTextParser::type);
  }

  static Optional<AnnotationUse> annotation(String text) {
    return whole(text, TypeTextParser::annotation);
  }

  private static <T> Optional<T> whole(String text, Rule<T> rule) {
    TypeTextParser parser = new TypeTextParser(text);
    try {
      T read = rule.read(parser);
      return parser.at == text.length() ? Optional.of(read) : Optional.empty();
    } catch (Malformed e) {
      return Optional.empty();
    }
  }

  private TypeUse type() throws Malformed {
    if (++depth > TypeText.MAX_DEPTH) {
      throw new Malformed();
    }
    List<AnnotationUse> annotations = annotations();
    TypeUse type;
    if (annotations.isEmpty() && peek() == '?') {
      type = wildcard();
      depth--;
      return type;
    }
    if (peek() == '(') {
      at++;
      type = wildcard();
      expect(')');
      type = with(type, annotations);
    } else {
      String name = name();
      type = new TypeUse(name, arguments(), false, annotations);
    }
    type = suffixes(type);
    depth--;
    return type;
  }

  /** Reads what may stand behind a type: that it can be null, and brackets. */
  private TypeUse suffixes(TypeUse operand) throws Malformed {
    TypeUse type = nullable(operand);
    int arrays = 0;
    while (true) {
      List<AnnotationUse> annotations = List.of();
      if (peek() == ' ' && at + 1 < text.length() && text.charAt(at + 1) == '@') {
        at++;
        annotations = annotations();
      } else if (peek() != '[') {
        return type;
      }
      expect('[');
      expect(']');
      if (++arrays > TypeText.MAX_DEPTH) {
        throw new Malformed();
      }
      type = nullable(new TypeUse(TypeUse.ARRAY, List.of(type), false, annotations));
    }
  }

  private TypeUse nullable(TypeUse type) {
    if (peek() != '?') {
      return type;
    }
    at++;
    return type.nullable(true);
  }

  private TypeUse wildcard() throws Malformed {
    expect('?');
    for (String bound : new String[] {" extends ", " super "}) {
      if (text.startsWith(bound, at)) {
        at += bound.length();
        return new TypeUse("?" + bound.stripTrailing(), List.of(type()), false, List.of());
      }
    }
    return TypeUse.of("?");
  }

  private List<TypeUse> arguments() throws Malformed {
    if (peek() != '<') {
      return List.of();
    }
    List<TypeUse> arguments = new ArrayList<>();
    do {
      at++;
      arguments.add(type());
    } while (peek() == ',');
    expect('>');
    return arguments;
  }

  private List<AnnotationUse> annotations() throws Malformed {
    List<AnnotationUse> annotations = new ArrayList<>();
    while (peek() == '@') {
      annotations.add(annotation());
      expect(' ');
    }
    return annotations;
  }

  private AnnotationUse annotation() throws Malformed {
    expect('@');
    String type = name();
    List<AnnotationUse.Value> values = new ArrayList<>();
    if (peek() == '(') {
      at++;
      values.add(value());
      while (peek() == ',') {
        at++;
        expect(' ');
        values.add(value());
      }
      expect(')');
    }
    return new AnnotationUse(type, values);
  }

  private AnnotationUse.Value value() throws Malformed {
    String member = name();
    expect('=');
    if (peek() == '`') {
      return new AnnotationUse.Value(member, backquoted());
    }
    int end = JavaExpressions.endOf(text, at);
    if (end < 0) {
      throw new Malformed();
    }
    String value = text.substring(at, end);
    at = end;
    return new AnnotationUse.Value(member, value);
  }

  private String name() throws Malformed {
    if (peek() == '`') {
      return backquoted();
    }
    int from = at;
    while (at < text.length() && TypeText.isNameCharacter(text.charAt(at))) {
      at++;
    }
    if (from == at) {
      throw new Malformed();
    }
    return text.substring(from, at);
  }

  private String backquoted() throws Malformed {
    expect('`');
    StringBuilder content = new StringBuilder();
    while (peek() != '`') {
      if (peek() == '\\') {
        at++;
      }
      if (at >= text.length()) {
        throw new Malformed();
      }
      content.append(text.charAt(at++));
    }
    at++;
    return content.toString();
  }

  private void expect(char c) throws Malformed {
    if (at >= text.length() || text.charAt(at) != c) {
      throw new Malformed();
    }
    at++;
  }

  /** Returns the next character; one that nothing begins with at the end. */
  private char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private static TypeUse with(TypeUse type, List<AnnotationUse> annotations) {
    return new TypeUse(type.name(), type.arguments(), type.isNullable(), annotations);
  }
}
