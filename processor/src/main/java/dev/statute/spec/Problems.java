package dev.statute.spec;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Collects what is wrong in one file. */
final class Problems {

  /** Nobody mends more than this at once, and a hostile file must not make us write a book. */
  static final int LIMIT = 50;

  private static final int SHOWN_CHARACTERS = 60;

  private final String file;
  private final List<Problem> problems = new ArrayList<>();

  Problems(String file) {
    this.file = file;
  }

  void add(Node node, String message) {
    add(node.getStartMark(), message);
  }

  void add(Optional<Mark> mark, String message) {
    add(mark.map(Mark::getLine).orElse(0) + 1, mark.map(Mark::getColumn).orElse(0) + 1, message);
  }

  void add(int line, int column, String message) {
    problems.add(new Problem(file, line, column, message));
  }

  boolean isEmpty() {
    return problems.isEmpty();
  }

  /** Returns the problems in the order of the file, at most {@link #LIMIT} and then their count. */
  List<Problem> sorted() {
    List<Problem> sorted =
        problems.stream()
            .distinct()
            .sorted(
                Comparator.comparingInt(Problem::line)
                    .thenComparingInt(Problem::column)
                    .thenComparing(Problem::message))
            .toList();
    if (sorted.size() <= LIMIT) {
      return sorted;
    }
    List<Problem> cut = new ArrayList<>(sorted.subList(0, LIMIT));
    Problem next = sorted.get(LIMIT);
    String rest = "and " + (sorted.size() - LIMIT) + " more problems from here on";
    cut.add(new Problem(file, next.line(), next.column(), rest));
    return cut;
  }

  /** Returns text from the file for a message: in quotes, short, without control characters. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("'");
    for (int i = 0; i < Math.min(text.length(), SHOWN_CHARACTERS); i++) {
      char c = text.charAt(i);
      quoted.append(isPrintable(c) ? c : '\uFFFD');
    }
    return quoted.append(text.length() > SHOWN_CHARACTERS ? "…'" : "'").toString();
  }

  private static boolean isPrintable(char c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
