package dev.statute.text;

import java.util.Collection;
import java.util.Optional;

/** Finds the known name that someone may have meant. */
public final class Nearest {

  private static final int MAX_LENGTH = 64;

  private Nearest() {}

  /**
   * Returns the known name that is nearest to a misspelt one, if one is near: at most one edit in
   * three characters, not counting case; of equally near ones the first.
   */
  public static Optional<String> to(String name, Collection<String> known) {
    if (name.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    String nearest = null;
    int least = Math.max(1, name.length() / 3) + 1;
    for (String candidate : known) {
      int distance = distance(folded(name), folded(candidate));
      if (distance < least) {
        least = distance;
        nearest = candidate;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** Returns the sentence that offers the nearest name, with a space before it, or nothing. */
  public static String hint(String name, Collection<String> known) {
    return to(name, known)
        .map(nearest -> "; did you mean " + Printable.quoted(nearest) + "?")
        .orElse("");
  }

  private static String folded(String name) {
    return name.toLowerCase(java.util.Locale.ROOT);
  }

  /** The Levenshtein distance, in which swapped neighbours count once. */
  private static int distance(String a, String b) {
    int[] beforePrevious = new int[b.length() + 1];
    int[] previous = new int[b.length() + 1];
    int[] current = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        current[j] = Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          current[j] = Math.min(current[j], beforePrevious[j - 2] + 1);
        }
      }
      int[] reused = beforePrevious;
      beforePrevious = previous;
      previous = current;
      current = reused;
    }
    return previous[b.length()];
  }
}
