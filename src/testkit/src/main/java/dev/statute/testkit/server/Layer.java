package dev.statute.testkit.server;

import java.util.Arrays;
import java.util.Optional;

/**
 * The servers that a row of the table of deviations is of.
 *
 * @param known any, or the beginning of the name of a layer of the server, such as {@code jdk 17}
 * @param last the last version for which the row is known to be true, such as {@code 17.0.19}
 */
record Layer(String known, Optional<String> last) {

  private static final String ANY = "any";
  private static final String TO = " to ";

  /** Reads what stands in the table, such as {@code jdk 17 to 17.0.19}. */
  static Layer parse(String text) {
    int to = text.indexOf(TO);
    return to < 0
        ? new Layer(text, Optional.empty())
        : new Layer(text.substring(0, to), Optional.of(text.substring(to + TO.length())));
  }

  boolean isAny() {
    return known.equals(ANY);
  }

  /** Tells whether this is of a layer, such as {@code jdk 17.0.15}. */
  boolean isOf(String layer) {
    return (layer + " ").startsWith(known + " ") || layer.startsWith(known + ".");
  }

  /** Tells whether this is known to be true only of versions that are older than a layer. */
  boolean isOlderThan(String layer) {
    return last.isPresent() && Arrays.compare(numbers(layer), numbers(last.get())) > 0;
  }

  /** The numbers of a version, which may stand behind a name. */
  private static int[] numbers(String version) {
    String dotted = version.substring(version.lastIndexOf(' ') + 1);
    return Arrays.stream(dotted.split("\\D+", -1))
        .filter(number -> !number.isEmpty())
        .mapToInt(Integer::parseInt)
        .toArray();
  }
}
