package dev.statute.edit.syntax;

import dev.statute.compiler.JavaTokens;
import dev.statute.compiler.Span;

/** Stands at a token of a source; at its end, at an empty one. */
final class Cursor {

  private final String text;
  private final JavaTokens tokens;
  private int previousEnd;

  Cursor(String text, int from) {
    this.text = text;
    this.tokens = new JavaTokens(text, from);
    this.previousEnd = from;
    tokens.next();
  }

  void next() {
    previousEnd = tokens.end();
    tokens.next();
  }

  boolean is(String expected) {
    return tokens.is(expected);
  }

  boolean isBefore(String expected) {
    return tokens.isBefore(expected);
  }

  boolean isAtEnd() {
    return tokens.start() == tokens.end();
  }

  boolean isWord() {
    return !isAtEnd() && Character.isJavaIdentifierStart(text.codePointAt(tokens.start()));
  }

  String word() {
    return text.substring(tokens.start(), tokens.end());
  }

  int start() {
    return tokens.start();
  }

  int end() {
    return tokens.end();
  }

  /** Returns where the token before this one ends. */
  int previousEnd() {
    return previousEnd;
  }

  Span span() {
    return new Span(tokens.start(), tokens.end());
  }

  /** Goes from an opening bracket to after its closing one, and returns all of it. */
  Span pass(String open, String close) {
    int from = start();
    int depth = 0;
    do {
      depth += is(open) ? 1 : 0;
      depth -= is(close) ? 1 : 0;
      next();
    } while (depth > 0 && !isAtEnd());
    return new Span(from, previousEnd);
  }
}
