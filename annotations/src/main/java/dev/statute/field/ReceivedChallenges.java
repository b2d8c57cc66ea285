package dev.statute.field;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads challenges that were received (RFC 9110, 11.6.1): what is malformed of one costs neither
 * the others nor its scheme.
 */
final class ReceivedChallenges {

  private final List<Challenge> challenges = new ArrayList<>();
  private final Map<String, String> parameters = new LinkedHashMap<>();
  private @Nullable Challenge current;

  /** Whether parameters may follow: not after a token68, nor after a scheme without a space. */
  private boolean isOpen;

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
      if (isOpen) {
        // The first of a name counts.
        parse("x " + element).ifPresent(c -> c.parameters().forEach(parameters::putIfAbsent));
      }
      return;
    }
    finish();
    Optional<Challenge> whole = parse(element);
    String scheme = scheme(element);
    if (whole.isPresent()) {
      current = whole.get();
      parameters.putAll(whole.get().parameters());
      isOpen = !parameters.isEmpty();
    } else if (!scheme.isEmpty()) {
      current = Challenge.of(scheme);
      isOpen = true;
    }
  }

  private void finish() {
    Challenge last = current;
    if (last != null) {
      challenges.add(new Challenge(last.scheme(), last.token68(), parameters));
    }
    current = null;
    parameters.clear();
    isOpen = false;
  }

  private static boolean isParameter(String element) {
    String name = scheme(element);
    return !name.isEmpty() && element.substring(name.length()).strip().startsWith("=");
  }

  private static String scheme(String element) {
    return element.substring(0, CharClass.TOKEN.prefix(element));
  }

  private static Optional<Challenge> parse(String element) {
    try {
      return Optional.of(Challenge.parse(element));
    } catch (FieldSyntaxException e) {
      return Optional.empty();
    }
  }
}
