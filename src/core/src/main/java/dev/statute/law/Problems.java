package dev.statute.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Collects what is wrong in one file. */
final class Problems {

  /** A hint takes a search among all names, which a hostile file must not make us do forever. */
  static final int HINTED = 1_000;

  private static final int SHOWN_CHARACTERS = 60;

  /** Something found, with a hint that is looked for once all is known. */
  private record Found(String file, int line, int column, String message, Supplier<String> hint) {}

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

  /**
   * Adds a problem.
   *
   * @param hint what to add to the message, such as the nearest name
   */
  void add(Node node, String message, Supplier<String> hint) {
    add(node.getStartMark(), message, hint);
  }

  void add(Optional<Mark> mark, String message) {
    add(mark, message, () -> "");
  }

  private void add(Optional<Mark> mark, String message, Supplier<String> hint) {
    int line = mark.map(Mark::getLine).orElse(0) + 1;
    int column = mark.map(Mark::getColumn).orElse(0) + 1;
    problems.add(new Found(mark.map(Mark::getName).orElse(file), line, column, message, hint));
  }

  void add(int line, int column, String message) {
    problems.add(new Found(file, line, column, message, () -> ""));
  }

  boolean isEmpty() {
    return problems.isEmpty();
  }

  /** Returns all problems in the order of the file, the first {@link #HINTED} with hints. */
  List<Problem> sorted() {
    List<Found> found =
        problems.stream()
            .sorted(Comparator.comparingInt(Found::line).thenComparingInt(Found::column))
            .toList();
    Set<Problem> sorted =
        new TreeSet<>(
            Comparator.comparingInt(Problem::line)
                .thenComparingInt(Problem::column)
                .thenComparing(Problem::message)
                .thenComparing(Problem::file));
    for (int i = 0; i < found.size(); i++) {
      Found one = found.get(i);
      String hint = i < HINTED ? one.hint.get() : "";
      sorted.add(new Problem(one.file, one.line, one.column, one.message + hint));
    }
    return List.copyOf(sorted);
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
