package dev.statute.testing;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the tests of a run have not seen, and what they should not have seen.
 *
 * @param declared the number of declared cases
 * @param missing the declared cases that no test saw, in the order of the code
 * @param undeclared the responses that are not declared
 */
record CoverageReport(int declared, List<DeclaredCase> missing, List<UndeclaredAnswer> undeclared) {

  /** Puts together what several saw of perhaps the same interfaces. */
  static CoverageReport of(Collection<Sightings> sightings) {
    Set<DeclaredCase> missing = new LinkedHashSet<>();
    Set<UndeclaredAnswer> undeclared =
        new TreeSet<>(
            Comparator.comparing((UndeclaredAnswer answer) -> answer.operation().where())
                .thenComparing(UndeclaredAnswer::text));
    sightings.forEach(some -> missing.addAll(some.all()));
    int declared = missing.size();
    for (Sightings some : sightings) {
      missing.removeAll(some.seen());
      undeclared.addAll(some.undeclared());
    }
    return new CoverageReport(declared, List.copyOf(missing), List.copyOf(undeclared));
  }

  boolean isComplete() {
    return missing.isEmpty() && undeclared.isEmpty();
  }

  String text() {
    StringBuilder text = new StringBuilder("Contract coverage: ");
    if (missing.isEmpty()) {
      text.append("each of the ").append(declared).append(" declared cases was answered.\n");
    } else {
      text.append(declared - missing.size())
          .append(" of ")
          .append(declared)
          .append(
              """
               declared cases were answered. Write a test that gets each of the others, \
              or remove its @Responds:
              """);
      missing.forEach(one -> add(text, one.where(), message(one)));
    }
    if (!undeclared.isEmpty()) {
      text.append(
          "Answers that are not declared. Declare each with @Responds, or do not answer it:\n");
      undeclared.forEach(one -> add(text, one.operation().where(), one.text()));
    }
    return text.toString();
  }

  static String message(DeclaredCase missing) {
    return missing.response() + " was never answered";
  }

  private static void add(StringBuilder text, String where, String message) {
    text.append("  ").append(where).append(": ").append(message).append('\n');
  }
}
