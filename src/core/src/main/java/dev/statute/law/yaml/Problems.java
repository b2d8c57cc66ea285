package dev.statute.law.yaml;

import dev.statute.law.Clause;
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
public final class Problems {

  /** A hint takes a search among all names, which a hostile file must not make us do forever. */
  public static final int HINTED = 1_000;

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
  public Problems(String file) {
    this(file, false);
  }

  /**
   * Begins the problems of a file that extends another one, nodes of which may be among its own.
   */
  public static Problems extending(String file) {
    return new Problems(file, true);
  }

  /** Returns the clause that a node of an extending file is; nothing for all other nodes. */
  public Optional<Clause> lineOf(Node node) {
    return node.getStartMark()
        .filter(mark -> extending && mark.getName().equals(file))
        .map(mark -> Clause.line(file, mark.getLine() + 1));
  }

  public void add(Node node, String message) {
    add(node.getStartMark(), message);
  }

  /**
   * Adds a problem.
   *
   * @param hint what to add to the message, such as the nearest name
   */
  public void add(Node node, String message, Supplier<String> hint) {
    add(node.getStartMark(), message, hint);
  }

  public void add(Optional<Mark> mark, String message) {
    add(mark, message, () -> "");
  }

  private void add(Optional<Mark> mark, String message, Supplier<String> hint) {
    int line = mark.map(Mark::getLine).orElse(0) + 1;
    int column = mark.map(Mark::getColumn).orElse(0) + 1;
    problems.add(new Found(mark.map(Mark::getName).orElse(file), line, column, message, hint));
  }

  public void add(int line, int column, String message) {
    problems.add(new Found(file, line, column, message, () -> ""));
  }

  public boolean isEmpty() {
    return problems.isEmpty();
  }

  /** Returns all problems in the order of the file, the first {@link #HINTED} with hints. */
  public List<LawProblem> sorted() {
    List<Found> found =
        problems.stream()
            .sorted(Comparator.comparingInt(Found::line).thenComparingInt(Found::column))
            .toList();
    Set<LawProblem> sorted =
        new TreeSet<>(
            Comparator.comparingInt(LawProblem::line)
                .thenComparingInt(LawProblem::column)
                .thenComparing(LawProblem::message)
                .thenComparing(LawProblem::file));
    for (int i = 0; i < found.size(); i++) {
      Found one = found.get(i);
      String hint = i < HINTED ? one.hint.get() : "";
      sorted.add(new LawProblem(one.file, one.line, one.column, one.message + hint));
    }
    return List.copyOf(sorted);
  }
}
