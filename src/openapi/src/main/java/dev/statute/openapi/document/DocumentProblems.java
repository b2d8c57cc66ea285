package dev.statute.openapi.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong with a document: each problem once, and a bounded number. */
public final class DocumentProblems {

  /** The largest number of problems that are listed. */
  public static final int MOST = 1_000;

  private final Set<DocumentProblem> problems = new LinkedHashSet<>();
  private int omitted;

  /** Creates an empty collection. */
  public DocumentProblems() {}

  /** Adds a problem; the rest of the document is read nevertheless. */
  public void add(Place place, String what) {
    add(new DocumentProblem(false, place, what));
  }

  /** Adds a problem because of which the document cannot be read. */
  public void fatal(Place place, String what) {
    add(new DocumentProblem(true, place, what));
  }

  /** Adds problems. */
  public void addAll(List<DocumentProblem> more) {
    more.forEach(this::add);
  }

  private void add(DocumentProblem problem) {
    if (problems.contains(problem)) {
      return;
    }
    if (problems.size() < MOST || problem.isFatal()) {
      problems.add(problem);
    } else {
      omitted++;
    }
  }

  /** Tells whether further problems are only counted, so that wording them is in vain. */
  public boolean isFull() {
    return problems.size() >= MOST;
  }

  /** Returns them by file and place, and how many more there are. */
  public List<DocumentProblem> list() {
    List<String> files = problems.stream().map(one -> one.place().file()).distinct().toList();
    List<DocumentProblem> list = new ArrayList<>(problems);
    list.sort(
        Comparator.comparingInt((DocumentProblem one) -> files.indexOf(one.place().file()))
            .thenComparingInt(one -> one.place().start()));
    if (omitted > 0) {
      list.add(
          new DocumentProblem(false, Place.NONE, "There are " + omitted + " more such problems."));
    }
    return list;
  }
}
