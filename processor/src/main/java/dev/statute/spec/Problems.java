package dev.statute.spec;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Collects what is wrong in one file. */
final class Problems {

  /** Nobody mends more than this at once, and a hostile file must not make us write a book. */
  static final int LIMIT = 50;

  private static final int SHOWN_CHARACTERS = 60;

  /** Something found, whose message is made if it comes to be shown: to find hints takes time. */
  private record Found(String file, int line, int column, Supplier<String> message) {

    boolean isBesides(Found other) {
      return line == other.line && column == other.column;
    }
  }

  private final String file;
  private final boolean extending;
  private final List<Found> problems = new ArrayList<>();

  private Problems(String file, boolean extending) {
    this.file = file;
    this.extending = extending;
  }

  /** Begins the problems of a file that stands for itself. */
  Problems(String file) {
    this(file, false);
  }

  /**
   * Begins the problems of a file that extends another one, nodes of which may be among its own.
   */
  static Problems extending(String file) {
    return new Problems(file, true);
  }

  /** Returns the clause that a node of an extending file is; nothing for all other nodes. */
  Optional<Clause> lineOf(Node node) {
    return node.getStartMark()
        .filter(mark -> extending && mark.getName().equals(file))
        .map(mark -> Clause.line(file, mark.getLine() + 1));
  }

  void add(Node node, String message) {
    add(node.getStartMark(), message);
  }

  void add(Node node, Supplier<String> message) {
    add(node.getStartMark(), message);
  }

  void add(Optional<Mark> mark, String message) {
    add(mark, () -> message);
  }

  private void add(Optional<Mark> mark, Supplier<String> message) {
    int line = mark.map(Mark::getLine).orElse(0) + 1;
    int column = mark.map(Mark::getColumn).orElse(0) + 1;
    problems.add(new Found(mark.map(Mark::getName).orElse(file), line, column, message));
  }

  void add(int line, int column, String message) {
    problems.add(new Found(file, line, column, () -> message));
  }

  boolean isEmpty() {
    return problems.isEmpty();
  }

  /** Returns the problems in the order of the file, at most {@link #LIMIT} and then their count. */
  List<Problem> sorted() {
    List<Found> found =
        problems.stream()
            .sorted(Comparator.comparingInt(Found::line).thenComparingInt(Found::column))
            .toList();
    int end = Math.min(found.size(), LIMIT);
    while (0 < end && end < found.size() && found.get(end).isBesides(found.get(end - 1))) {
      end++;
    }
    List<Problem> sorted =
        found.subList(0, end).stream()
            .map(this::problem)
            .distinct()
            .sorted(
                Comparator.comparingInt(Problem::line)
                    .thenComparingInt(Problem::column)
                    .thenComparing(Problem::message))
            .toList();
    List<Problem> shown = new ArrayList<>(sorted.subList(0, Math.min(sorted.size(), LIMIT)));
    int rest = sorted.size() - shown.size() + found.size() - end;
    if (rest > 0) {
      Problem next = sorted.size() > LIMIT ? sorted.get(LIMIT) : problem(found.get(end));
      String message = "and " + rest + " more problems from here on";
      shown.add(new Problem(file, next.line(), next.column(), message));
    }
    return shown;
  }

  private Problem problem(Found found) {
    return new Problem(found.file, found.line, found.column, found.message.get());
  }

  /** Returns text from the file for a message: in quotes, short, without control characters. */
  static String quoted(String text) {
    return "'" + shown(text) + "'";
  }

  /** Returns text from the file for a message: short, without control characters. */
  static String shown(String text) {
    return shown(text, SHOWN_CHARACTERS);
  }

  static String shown(String text, int most) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .limit(most)
        .forEach(c -> shown.appendCodePoint(Printable.is(c) ? c : '\uFFFD'));
    boolean cut = text.codePointCount(0, text.length()) > most;
    return cut ? shown.append('…').toString() : shown.toString();
  }
}
