package dev.statute.openapi.export.overlay.path;

import dev.statute.openapi.document.Node;
import java.util.List;
import java.util.Optional;

/** What a condition compares, or hands to a function. */
sealed interface Operand {

  /** A value that the query gives. */
  record Literal(Node.Scalar value) implements Operand {}

  /** What a query selects. */
  record Selected(Query query) implements Operand {}

  /** The result of a function (RFC 9535, 2.4). */
  record Function(Name name, List<Operand> arguments) implements Operand {

    /** Copies the list. */
    public Function {
      arguments = List.copyOf(arguments);
    }
  }

  /** A function, what it takes, and what it gives. */
  enum Name {
    /** The length of a text, array or object. */
    LENGTH("length", false, 1, false),
    /** The number of values that a query selects. */
    COUNT("count", false, 1, true),
    /** Whether a regular expression matches all of a text. */
    MATCH("match", true, 2, false),
    /** Whether a regular expression matches a part of a text. */
    SEARCH("search", true, 2, false),
    /** The value that a query selects, if it selects one. */
    VALUE("value", false, 1, true);

    private final String word;
    private final boolean isLogical;
    private final int parameters;
    private final boolean takesNodes;

    Name(String word, boolean isLogical, int parameters, boolean takesNodes) {
      this.word = word;
      this.isLogical = isLogical;
      this.parameters = parameters;
      this.takesNodes = takesNodes;
    }

    static Optional<Name> of(String word) {
      for (Name name : values()) {
        if (name.word.equals(word)) {
          return Optional.of(name);
        }
      }
      return Optional.empty();
    }

    String word() {
      return word;
    }

    /** Tells whether it says yes or no, instead of giving a value. */
    boolean isLogical() {
      return isLogical;
    }

    /** Returns how many arguments it takes. */
    int parameters() {
      return parameters;
    }

    /** Tells whether it takes all that a query selects, instead of values. */
    boolean takesNodes() {
      return takesNodes;
    }
  }
}
