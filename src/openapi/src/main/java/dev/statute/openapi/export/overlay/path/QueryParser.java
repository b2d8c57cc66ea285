package dev.statute.openapi.export.overlay.path;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Reads queries (RFC 9535, 2). */
final class QueryParser {

  private final Scanner scanner;
  private final Tokens tokens;
  private final ConditionParser conditions;

  QueryParser(Scanner scanner) {
    this.scanner = scanner;
    this.tokens = new Tokens(scanner);
    this.conditions = new ConditionParser(scanner, tokens, this::segments);
  }

  /** Reads a whole text. */
  static Query parse(String text) {
    Scanner scanner = new Scanner(text);
    scanner.expect("$");
    Query query = new Query(false, new QueryParser(scanner).segments());
    if (!scanner.isAtEnd()) {
      throw scanner.wrong("a segment is expected: “.name”, “[…]”, or “..name”");
    }
    return query;
  }

  /** Reads the segments behind {@code $} or {@code @}. */
  List<Segment> segments() {
    List<Segment> segments = new ArrayList<>();
    while (true) {
      int start = scanner.position();
      scanner.skipBlanks();
      if (scanner.take("..")) {
        segments.add(new Segment(true, afterDots()));
      } else if (scanner.take(".")) {
        segments.add(new Segment(false, List.of(afterDot())));
      } else if (scanner.peek() == '[') {
        segments.add(new Segment(false, bracketed()));
      } else {
        scanner.back(start);
        return segments;
      }
    }
  }

  private List<Selector> afterDots() {
    return scanner.peek() == '[' ? bracketed() : List.of(afterDot());
  }

  private Selector afterDot() {
    return scanner.take("*") ? new Selector.Wildcard() : new Selector.Name(tokens.shorthand());
  }

  private List<Selector> bracketed() {
    scanner.expect("[");
    List<Selector> selectors = new ArrayList<>();
    do {
      scanner.skipBlanks();
      selectors.add(selector());
      scanner.skipBlanks();
    } while (scanner.take(","));
    scanner.expect("]");
    return selectors;
  }

  private Selector selector() {
    char c = scanner.peek();
    if (c == '\'' || c == '"') {
      return new Selector.Name(tokens.quoted());
    }
    if (scanner.take("*")) {
      return new Selector.Wildcard();
    }
    if (scanner.take("?")) {
      scanner.skipBlanks();
      return new Selector.Filter(conditions.condition());
    }
    OptionalLong start = integer();
    int end = scanner.position();
    scanner.skipBlanks();
    if (scanner.take(":")) {
      return slice(start);
    }
    scanner.back(end);
    return new Selector.Index(
        start.orElseThrow(() -> scanner.wrong("a name, an index, “*” or “?” is expected")));
  }

  private Selector slice(OptionalLong start) {
    scanner.skipBlanks();
    OptionalLong end = integer();
    scanner.skipBlanks();
    long step = 1;
    if (scanner.take(":")) {
      scanner.skipBlanks();
      step = integer().orElse(1);
    }
    return new Selector.Slice(start, end, step);
  }

  private OptionalLong integer() {
    char c = scanner.peek();
    return c == '-' || ('0' <= c && c <= '9')
        ? OptionalLong.of(tokens.integer())
        : OptionalLong.empty();
  }
}
