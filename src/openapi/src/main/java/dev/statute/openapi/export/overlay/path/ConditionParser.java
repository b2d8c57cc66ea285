package dev.statute.openapi.export.overlay.path;

import dev.statute.openapi.document.Node;
import dev.statute.openapi.document.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads the conditions of filters (RFC 9535, 2.3.5.1). */
final class ConditionParser {

  /** How deep conditions may be nested. */
  private static final int MAX_DEPTH = 100;

  private final Scanner scanner;
  private final Tokens tokens;
  private final Supplier<List<Segment>> segments;
  private int depth;

  /**
   * Makes a parser.
   *
   * @param segments reads the segments of a query in a condition
   */
  ConditionParser(Scanner scanner, Tokens tokens, Supplier<List<Segment>> segments) {
    this.scanner = scanner;
    this.tokens = tokens;
    this.segments = segments;
  }

  Condition condition() {
    if (++depth > MAX_DEPTH) {
      throw scanner.wrong("conditions are nested too deep");
    }
    List<Condition> parts = new ArrayList<>();
    do {
      scanner.skipBlanks();
      parts.add(conjunction());
      scanner.skipBlanks();
    } while (scanner.take("||"));
    depth--;
    return parts.size() == 1 ? parts.get(0) : new Condition.Or(parts);
  }

  private Condition conjunction() {
    List<Condition> parts = new ArrayList<>();
    do {
      scanner.skipBlanks();
      parts.add(basic());
      scanner.skipBlanks();
    } while (scanner.take("&&"));
    return parts.size() == 1 ? parts.get(0) : new Condition.And(parts);
  }

  private Condition basic() {
    if (scanner.take("!")) {
      scanner.skipBlanks();
      return new Condition.Not(scanner.peek() == '(' ? parenthesized() : test(operand()));
    }
    if (scanner.peek() == '(') {
      return parenthesized();
    }
    Operand left = operand();
    int end = scanner.position();
    scanner.skipBlanks();
    Optional<Condition.Operator> operator = operator();
    if (operator.isEmpty()) {
      scanner.back(end);
      return test(left);
    }
    scanner.skipBlanks();
    return new Condition.Comparison(comparable(left), operator.get(), comparable(operand()));
  }

  private Condition parenthesized() {
    scanner.expect("(");
    Condition condition = condition();
    scanner.expect(")");
    return condition;
  }

  private Optional<Condition.Operator> operator() {
    for (Condition.Operator operator : Condition.Operator.values()) {
      if (scanner.take(operator.sign())) {
        return Optional.of(operator);
      }
    }
    return Optional.empty();
  }

  private Condition test(Operand operand) {
    if (operand instanceof Operand.Selected selected) {
      return new Condition.Exists(selected.query());
    }
    if (operand instanceof Operand.Function function && function.name().isLogical()) {
      return new Condition.Test(function);
    }
    throw scanner.wrong("a comparison is expected");
  }

  private Operand comparable(Operand operand) {
    boolean isMany = operand instanceof Operand.Selected selected && !selected.query().isSingular();
    boolean isLogical = operand instanceof Operand.Function function && function.name().isLogical();
    if (isMany || isLogical) {
      throw scanner.wrong(
          isMany
              ? "what is compared must be one value, such as “@.name”"
              : "the result of match and search is not compared");
    }
    return operand;
  }

  private Operand operand() {
    char c = scanner.peek();
    if (c == '@' || c == '$') {
      scanner.next();
      return new Operand.Selected(new Query(c == '@', segments.get()));
    }
    if (c == '\'' || c == '"') {
      return new Operand.Literal(Node.text(tokens.quoted()));
    }
    if ('a' <= c && c <= 'z') {
      return word(tokens.word());
    }
    return new Operand.Literal(tokens.number());
  }

  private Operand word(String word) {
    return switch (word) {
      case "true", "false" -> new Operand.Literal(Node.bool(word.equals("true")));
      case "null" -> new Operand.Literal(new Node.Scalar(Node.Scalar.Kind.NULL, word, Place.NONE));
      default ->
          function(
              Operand.Name.of(word)
                  .orElseThrow(() -> scanner.wrong("there is no function " + word)));
    };
  }

  private Operand function(Operand.Name name) {
    scanner.expect("(");
    List<Operand> arguments = new ArrayList<>();
    do {
      scanner.skipBlanks();
      Operand argument = operand();
      boolean isFit =
          name.takesNodes()
              ? argument instanceof Operand.Selected
              : comparable(argument).equals(argument);
      if (!isFit) {
        throw scanner.wrong(name.word() + " takes a query");
      }
      arguments.add(argument);
      scanner.skipBlanks();
    } while (scanner.take(","));
    scanner.expect(")");
    if (arguments.size() != name.parameters()) {
      throw scanner.wrong(
          name.word() + " takes " + (name.parameters() == 1 ? "one argument" : "two arguments"));
    }
    return new Operand.Function(name, arguments);
  }
}
