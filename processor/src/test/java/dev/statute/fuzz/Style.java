package dev.statute.fuzz;

/**
 * How the code of one file names the vocabulary.
 *
 * @param statute what stands before the annotations of all vocabularies
 * @param http what stands before those of HTTP
 * @param status what stands before a status
 * @param field what stands before a header field
 */
record Style(String statute, String http, String status, String field) {

  private static final Style QUALIFIED =
      new Style(
          "dev.statute.",
          "dev.statute.http.",
          "dev.statute.http.Status.",
          "dev.statute.http.Header.");

  private static final Style PLAIN = new Style("", "", "", "");

  static Style any(Dice dice) {
    return dice.chance(20)
        ? QUALIFIED
        : new Style("", "", dice.of("", "Status."), dice.of("", "Header."));
  }

  /** Returns the style that names of the package cannot disturb. */
  static Style qualified() {
    return QUALIFIED;
  }

  /** Returns the style that imports all. */
  static Style plain() {
    return PLAIN;
  }

  /** Returns the first lines of a file. */
  String header(String packageName) {
    String first = packageName.isEmpty() ? "" : "package " + packageName + ";\n\n";
    return this == QUALIFIED
        ? first
        : first
            + """
            import static dev.statute.http.Header.*;
            import static dev.statute.http.Status.*;
            import dev.statute.*;
            import dev.statute.http.*;

            """;
  }
}
