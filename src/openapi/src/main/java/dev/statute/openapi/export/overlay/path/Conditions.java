package dev.statute.openapi.export.overlay.path;

import dev.statute.openapi.document.Node;
import dev.statute.openapi.document.Node.Scalar.Kind;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;

/** Tells whether the conditions of filters are true (RFC 9535, 2.3.5.2). */
final class Conditions {

  private final BiFunction<Query, Located, List<Located>> select;

  /**
   * Makes one.
   *
   * @param select returns what a query selects, where a value is the current one
   */
  Conditions(BiFunction<Query, Located, List<Located>> select) {
    this.select = select;
  }

  boolean test(Condition condition, Located current) {
    if (condition instanceof Condition.Or or) {
      return or.parts().stream().anyMatch(part -> test(part, current));
    }
    if (condition instanceof Condition.And and) {
      return and.parts().stream().allMatch(part -> test(part, current));
    }
    if (condition instanceof Condition.Not not) {
      return !test(not.condition(), current);
    }
    if (condition instanceof Condition.Exists exists) {
      return !select.apply(exists.query(), current).isEmpty();
    }
    if (condition instanceof Condition.Test test) {
      return isTrue(test.function(), current);
    }
    Condition.Comparison comparison = (Condition.Comparison) condition;
    return compare(
        value(comparison.left(), current),
        comparison.operator(),
        value(comparison.right(), current));
  }

  private boolean isTrue(Operand.Function function, Located current) {
    Optional<String> text = value(function.arguments().get(0), current).flatMap(Node::asText);
    Optional<String> pattern = value(function.arguments().get(1), current).flatMap(Node::asText);
    return text.isPresent()
        && pattern.isPresent()
        && RegularExpression.matches(
            pattern.get(), text.get(), function.name() == Operand.Name.MATCH);
  }

  private Optional<Node> value(Operand operand, Located current) {
    if (operand instanceof Operand.Literal literal) {
      return Optional.of(literal.value());
    }
    if (operand instanceof Operand.Selected selected) {
      return select.apply(selected.query(), current).stream().findFirst().map(Located::node);
    }
    Operand.Function function = (Operand.Function) operand;
    Operand argument = function.arguments().get(0);
    if (function.name().takesNodes() && argument instanceof Operand.Selected selected) {
      List<Located> nodes = select.apply(selected.query(), current);
      if (function.name() == Operand.Name.COUNT) {
        return Optional.of(Node.number(nodes.size()));
      }
      return nodes.size() == 1 ? Optional.of(nodes.get(0).node()) : Optional.empty();
    }
    return value(argument, current).flatMap(Conditions::length);
  }

  private static Optional<Node> length(Node node) {
    if (node instanceof Node.Mapping mapping) {
      return Optional.of(Node.number(mapping.entries().size()));
    }
    if (node instanceof Node.Sequence sequence) {
      return Optional.of(Node.number(sequence.nodes().size()));
    }
    return node.asText().map(text -> Node.number(text.codePointCount(0, text.length())));
  }

  private static boolean compare(
      Optional<Node> left, Condition.Operator operator, Optional<Node> right) {
    boolean isEqual =
        (left.isPresent() && right.isPresent())
            ? isEqual(left.get(), right.get())
            : (left.isEmpty() && right.isEmpty());
    OptionalInt order =
        left.isPresent() && right.isPresent()
            ? order(left.get(), right.get())
            : OptionalInt.empty();
    return switch (operator) {
      case EQUAL -> isEqual;
      case NOT_EQUAL -> !isEqual;
      case LESS -> order.isPresent() && order.getAsInt() < 0;
      case GREATER -> order.isPresent() && order.getAsInt() > 0;
      case AT_MOST -> isEqual || (order.isPresent() && order.getAsInt() < 0);
      case AT_LEAST -> isEqual || (order.isPresent() && order.getAsInt() > 0);
    };
  }

  private static boolean isEqual(Node left, Node right) {
    Optional<BigDecimal> number = number(left);
    if (number.isPresent()) {
      return number(right).filter(other -> number.get().compareTo(other) == 0).isPresent();
    }
    if (left instanceof Node.Sequence) {
      List<Node> items = left.items();
      List<Node> others = right.items();
      if (!(right instanceof Node.Sequence) || items.size() != others.size()) {
        return false;
      }
      for (int i = 0; i < items.size(); i++) {
        if (!isEqual(items.get(i), others.get(i))) {
          return false;
        }
      }
      return true;
    }
    if (left instanceof Node.Mapping mapping) {
      return right instanceof Node.Mapping other && isEqual(mapping, other);
    }
    return left.equals(right);
  }

  private static boolean isEqual(Node.Mapping mapping, Node.Mapping other) {
    if (mapping.entries().size() != other.entries().size()) {
      return false;
    }
    for (Map.Entry<String, Node.Entry> entry : mapping.entries().entrySet()) {
      Optional<Node> value = other.get(entry.getKey());
      if (value.isEmpty() || !isEqual(entry.getValue().value(), value.get())) {
        return false;
      }
    }
    return true;
  }

  /** Numbers have an order, and so have texts, by their code points. */
  private static OptionalInt order(Node left, Node right) {
    Optional<BigDecimal> number = number(left);
    Optional<BigDecimal> other = number(right);
    if (number.isPresent() && other.isPresent()) {
      return OptionalInt.of(number.get().compareTo(other.get()));
    }
    Optional<String> text = left.asText();
    Optional<String> otherText = right.asText();
    return text.isPresent() && otherText.isPresent()
        ? OptionalInt.of(
            Arrays.compare(
                text.get().codePoints().toArray(), otherText.get().codePoints().toArray()))
        : OptionalInt.empty();
  }

  private static Optional<BigDecimal> number(Node node) {
    if (node instanceof Node.Scalar scalar && scalar.kind() == Kind.NUMBER) {
      try {
        return Optional.of(new BigDecimal(scalar.text()));
      } catch (NumberFormatException e) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
