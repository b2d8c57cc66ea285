package dev.statute.edit.syntax;

import dev.statute.compiler.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a declaration from the tokens of a source that a compiler has accepted, or has at least
 * understood. What is written in ways that nobody uses, such as with escapes in names, it may not
 * find.
 */
public final class SyntaxReader {

  private static final Set<String> MODIFIERS =
      Set.of(
          "public",
          "protected",
          "private",
          "abstract",
          "static",
          "default",
          "final",
          "sealed",
          "non",
          "-",
          "strictfp",
          "synchronized",
          "native",
          "transient",
          "volatile");

  private static final Set<String> KINDS =
      Set.of("package", "class", "interface", "enum", "record", "@");

  private final String text;
  private final Cursor cursor;

  private SyntaxReader(String text, int start) {
    this.text = text;
    this.cursor = new Cursor(text, start);
  }

  /** Returns the declaration that begins somewhere; nothing if there is none. */
  public static Optional<DeclarationNode> declaration(String text, int start) {
    return new SyntaxReader(text, start).declaration();
  }

  /** Returns the annotation that begins somewhere. */
  static AnnotationNode annotation(String text, int start) {
    return new SyntaxReader(text, start).annotation();
  }

  /** Returns the values that a value consists of: those in braces, or the value itself. */
  public static List<Span> elements(String text, Span value) {
    Cursor cursor = new Cursor(text, value.start());
    if (!cursor.is("{")) {
      return List.of(value);
    }
    cursor.next();
    List<Span> elements = new ArrayList<>();
    while (!cursor.is("}") && !cursor.isAtEnd()) {
      elements.add(value(cursor));
      if (cursor.is(",")) {
        cursor.next();
      }
    }
    return elements;
  }

  /** Returns the annotations among the values of a value, such as those in a container. */
  public static List<AnnotationNode> annotations(String text, Span value) {
    return elements(text, value).stream()
        .filter(element -> text.startsWith("@", element.start()))
        .map(element -> annotation(text, element.start()))
        .toList();
  }

  /** Goes over a value, to the comma or the bracket after it. */
  private static Span value(Cursor cursor) {
    int start = cursor.start();
    int depth = 0;
    while (!cursor.isAtEnd()
        && !(depth == 0 && (cursor.is(",") || cursor.is(")") || cursor.is("}")))) {
      depth += cursor.is("(") || cursor.is("{") || cursor.is("[") ? 1 : 0;
      depth -= cursor.is(")") || cursor.is("}") || cursor.is("]") ? 1 : 0;
      cursor.next();
    }
    return new Span(start, Math.max(start, cursor.previousEnd()));
  }

  private Optional<DeclarationNode> declaration() {
    int start = cursor.start();
    List<AnnotationNode> annotations = new ArrayList<>();
    List<Span> modifiers = new ArrayList<>();
    while ((cursor.is("@") && !cursor.isBefore("interface")) || MODIFIERS.contains(cursor.word())) {
      if (cursor.is("@")) {
        annotations.add(annotation());
      } else {
        modifiers.add(cursor.span());
        cursor.next();
      }
    }
    Span kind = cursor.span();
    if (KINDS.contains(cursor.word())) {
      cursor.next();
      if (cursor.is("interface")) {
        cursor.next();
      }
      Span name = cursor.span();
      return cursor.isWord()
          ? Optional.of(new DeclarationNode(kind, start, annotations, modifiers, name, List.of()))
          : Optional.empty();
    }
    passTypeParameters();
    Span type = type();
    Span name = cursor.span();
    boolean isNamed = cursor.isWord();
    cursor.next();
    if (!isNamed || !cursor.is("(")) {
      return Optional.empty();
    }
    MethodNode method = method(type);
    return cursor.isAtEnd()
        ? Optional.empty()
        : Optional.of(
            new DeclarationNode(kind, start, annotations, modifiers, name, List.of(method)));
  }

  private MethodNode method(Span type) {
    int open = cursor.start();
    cursor.next();
    List<ParameterNode> parameters = new ArrayList<>();
    while (!cursor.is(")") && !cursor.isAtEnd()) {
      int before = cursor.start();
      ParameterNode parameter = parameter();
      if (!text.startsWith("this", parameter.name().start())) {
        parameters.add(parameter);
      }
      if (cursor.is(",") || cursor.start() == before) {
        cursor.next();
      }
    }
    Span parentheses = new Span(open, cursor.end());
    cursor.next();
    passDimensions();
    int beforeThrown = cursor.previousEnd();
    Span thrown = new Span(beforeThrown, beforeThrown);
    if (cursor.is("throws")) {
      while (!cursor.is("{") && !cursor.is(";") && !cursor.isAtEnd()) {
        cursor.next();
      }
      thrown = new Span(beforeThrown, cursor.previousEnd());
    }
    Span body = cursor.is("{") ? new Cursor(text, cursor.start()).pass("{", "}") : cursor.span();
    return new MethodNode(type, parameters, parentheses, thrown, body);
  }

  private ParameterNode parameter() {
    int start = cursor.start();
    List<AnnotationNode> annotations = new ArrayList<>();
    while (cursor.is("@") || cursor.is("final")) {
      if (cursor.is("@")) {
        annotations.add(annotation());
      } else {
        cursor.next();
      }
    }
    Span type = type();
    boolean isVariable = false;
    while (cursor.is("@") || cursor.is(".")) {
      isVariable |= cursor.is(".");
      if (cursor.is("@")) {
        annotation();
      } else {
        cursor.next();
      }
    }
    Span name = cursor.span();
    while (!cursor.is(",") && !cursor.is(")") && !cursor.isAtEnd()) {
      name = cursor.isWord() ? cursor.span() : name;
      cursor.next();
    }
    return new ParameterNode(
        new Span(start, cursor.previousEnd()), annotations, type, name, isVariable);
  }

  /** Goes over a type: names with dots, type arguments, annotations and brackets. */
  private Span type() {
    int start = cursor.start();
    passName();
    while (cursor.is(".") && !cursor.isBefore(".")) {
      cursor.next();
      passName();
    }
    passDimensions();
    return new Span(start, cursor.previousEnd());
  }

  private void passName() {
    while (cursor.is("@")) {
      annotation();
    }
    cursor.next();
    passTypeParameters();
  }

  private void passTypeParameters() {
    if (cursor.is("<")) {
      cursor.pass("<", ">");
    }
  }

  private void passDimensions() {
    while (cursor.is("[")) {
      cursor.pass("[", "]");
    }
  }

  private AnnotationNode annotation() {
    int start = cursor.start();
    cursor.next();
    StringBuilder name = new StringBuilder(cursor.word());
    cursor.next();
    while (cursor.is(".")) {
      cursor.next();
      name.append('.').append(cursor.word());
      cursor.next();
    }
    int nameEnd = cursor.previousEnd();
    if (!cursor.is("(")) {
      Span none = new Span(nameEnd, nameEnd);
      return new AnnotationNode(new Span(start, nameEnd), name.toString(), List.of(), none);
    }
    int open = cursor.start();
    cursor.next();
    List<ArgumentNode> arguments = new ArrayList<>();
    while (!cursor.is(")") && !cursor.isAtEnd()) {
      int before = cursor.start();
      arguments.add(argument());
      if (cursor.is(",") || cursor.start() == before) {
        cursor.next();
      }
    }
    cursor.next();
    int end = cursor.previousEnd();
    return new AnnotationNode(
        new Span(start, end), name.toString(), arguments, new Span(open, end));
  }

  private boolean isComparison() {
    Cursor after = new Cursor(text, cursor.end());
    after.next();
    return after.is("=");
  }

  private ArgumentNode argument() {
    int start = cursor.start();
    boolean isNamed = cursor.isWord() && cursor.isBefore("=") && !isComparison();
    String name = isNamed ? cursor.word() : "value";
    if (isNamed) {
      cursor.next();
      cursor.next();
    }
    Span value = value(cursor);
    return new ArgumentNode(name, isNamed, new Span(start, value.end()), value);
  }
}
