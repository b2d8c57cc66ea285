package dev.statute.compiler;

import java.util.List;

/**
 * A part of a source text. The compiler knows where names begin and things end, but tells the one
 * not at all and the other not always, so that the tokens have to.
 *
 * @param start its first character
 * @param end the character after its last one
 */
public record Span(int start, int end) {

  private static final List<String> AFTER_TYPE_NAME = List.of("extends", "implements", "permits");

  /** Returns the annotation that begins somewhere. */
  static Span annotation(String text, int start) {
    JavaTokens tokens = new JavaTokens(text, start);
    tokens.next();
    passAnnotation(tokens);
    return new Span(start, tokens.end());
  }

  /** Returns the value of an annotation that begins somewhere: all until a comma or the end. */
  static Span value(String text, int start) {
    JavaTokens tokens = new JavaTokens(text, start);
    int end = start;
    int depth = 0;
    while (tokens.next() && !(depth == 0 && tokens.isOneOf(",)}"))) {
      depth += tokens.isOneOf("({[") ? 1 : 0;
      depth -= tokens.isOneOf(")}]") ? 1 : 0;
      end = tokens.end();
    }
    return new Span(start, end);
  }

  /**
   * Returns the name of the type, method or parameter that begins somewhere: the last that reads so
   * before its parameters, its body or the next parameter. Where it is written in another way, such
   * as with escapes, the first token.
   */
  static Span name(String text, int start, String name) {
    JavaTokens tokens = new JavaTokens(text, start);
    tokens.next();
    Span found = new Span(tokens.start(), tokens.end());
    int depth = 0;
    do {
      if (tokens.is("@")) {
        passAnnotation(tokens);
      } else if (depth == 0 && isAfterName(tokens)) {
        break;
      } else if (depth == 0 && tokens.is(name)) {
        found = new Span(tokens.start(), tokens.end());
      }
      depth += tokens.is("<") ? 1 : 0;
      depth -= tokens.is(">") ? 1 : 0;
    } while (tokens.next());
    return found;
  }

  private static boolean isAfterName(JavaTokens tokens) {
    return tokens.isOneOf("(){},;=") || AFTER_TYPE_NAME.stream().anyMatch(tokens::is);
  }

  /** Goes from the at sign of an annotation to its last token. */
  private static void passAnnotation(JavaTokens tokens) {
    tokens.next();
    while (tokens.isBefore(".")) {
      tokens.next();
      tokens.next();
    }
    if (!tokens.isBefore("(")) {
      return;
    }
    int depth = 0;
    do {
      tokens.next();
      depth += tokens.is("(") ? 1 : 0;
      depth -= tokens.is(")") ? 1 : 0;
    } while (depth > 0 && tokens.end() > tokens.start());
  }
}
