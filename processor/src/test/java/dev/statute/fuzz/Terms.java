package dev.statute.fuzz;

import dev.statute.contract.IllegalCells;
import dev.statute.testkit.Library;
import dev.statute.testkit.ReferenceTable;
import dev.statute.testkit.TestCompiler;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The words of the vocabulary, and what is known of them without the code under test. */
final class Terms {

  private static final Set<Integer> INTERIM = Set.of(100, 102, 103, 104);
  private static final Set<Integer> UNUSABLE = Set.of(208, 305, 306, 418);
  private static final Set<String> NO_METHODS = Set.of("PRI", "*");

  /** A status with the name of its constant. */
  record Status(String constant, int code) {}

  static final List<Status> STATUSES =
      ReferenceTable.statuses().stream()
          .map(row -> status(row.get("phrase"), row.get("code")))
          .toList();

  /** The methods, as HTTP has them. */
  static final List<String> METHODS =
      ReferenceTable.methods().stream()
          .map(row -> row.get("name"))
          .filter(method -> !NO_METHODS.contains(method))
          .toList();

  /** The constants of the header fields. */
  static final List<String> FIELDS =
      Arrays.stream(
              Library.result(TestCompiler.JAVAC).load("dev.statute.http.Header").getEnumConstants())
          .map(constant -> ((Enum<?>) constant).name())
          .toList();

  private Terms() {}

  /** Returns a method, mostly one of those that people use. */
  static String method(Dice dice) {
    return dice.chance(70)
        ? dice.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
        : dice.of(METHODS);
  }

  /** Returns the name of the annotation of a method. */
  static String annotation(String method) {
    return method.replace('-', '_');
  }

  /** Returns the rule that keeps a status from answering a method. */
  static Optional<String> ban(String method, Status status) {
    if (IllegalCells.clauses(method, status.code()).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        INTERIM.contains(status.code())
            ? "interim-status"
            : UNUSABLE.contains(status.code()) ? "unusable-status" : "method-status");
  }

  private static Status status(String phrase, String code) {
    String constant =
        phrase.equals("(Unused)")
            ? "UNUSED_" + code
            : phrase.toUpperCase(Locale.ROOT).replaceAll("[ -]", "_");
    return new Status(constant, Integer.parseInt(code));
  }
}
