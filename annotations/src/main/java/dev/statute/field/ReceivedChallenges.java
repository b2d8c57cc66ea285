package dev.statute.field;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads challenges that were received (RFC 9110, 11.6.1): what is malformed of one costs neither
 * the others nor its scheme.
 */
final class ReceivedChallenges {

  private final List<Challenge> challenges = new ArrayList<>();
  private final List<String> current = new ArrayList<>();

  private ReceivedChallenges() {}

  static List<Challenge> read(List<String> lines) {
    ReceivedChallenges reader = new ReceivedChallenges();
    // Counts them all before any is looked at.
    ListElements.split(lines);
    for (String line : lines) {
      for (String element : ListElements.split(List.of(line))) {
        reader.take(element);
      }
      reader.finish();
    }
    return reader.challenges;
  }

  private void take(String element) {
    if (isParameter(element)) {
      if (!current.isEmpty() && isChallenge(String.join(", ", current) + ", " + element)) {
        current.add(element);
      }
      return;
    }
    finish();
    String scheme = scheme(element);
    if (isChallenge(element)) {
      current.add(element);
    } else if (!scheme.isEmpty()) {
      current.add(scheme + " ");
    }
  }

  private void finish() {
    if (!current.isEmpty()) {
      challenges.addAll(Challenges.parse(String.join(", ", current)).challenges());
      current.clear();
    }
  }

  private static boolean isParameter(String element) {
    String name = scheme(element);
    return !name.isEmpty() && element.substring(name.length()).strip().startsWith("=");
  }

  private static String scheme(String element) {
    return element.substring(0, CharClass.TOKEN.prefix(element));
  }

  private static boolean isChallenge(String text) {
    try {
      return Challenges.parse(text).challenges().size() == 1;
    } catch (FieldSyntaxException e) {
      return false;
    }
  }
}
