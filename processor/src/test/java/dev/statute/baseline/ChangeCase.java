package dev.statute.baseline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An interface as it was released and as it is now, and what is reported of that.
 *
 * @param row the number of its row in the catalogue of changes; empty for none
 * @param name what it shows
 * @param options the options that it needs in addition to the release
 * @param before the members of the interface {@code Things}, or whole interfaces, as released
 * @param after the same as they are now; marks such as ① are not part of it
 * @param expected what is reported, in the order of the code
 */
record ChangeCase(
    String row,
    String name,
    List<String> options,
    String before,
    String after,
    List<ExpectedChange> expected) {

  static final List<String> FILES =
      List.of(
          "operations.txt",
          "requests.txt",
          "responses.txt",
          "fields.txt",
          "content.txt",
          "terms.txt",
          "control.txt");

  private static final Pattern HEADING = Pattern.compile("(?:(\\d+): )?(.+)");

  /**
   * What must be reported.
   *
   * @param mark the mark of its place; empty where the place does not matter
   * @param line its severity, its rule, and what changed
   */
  record ExpectedChange(String mark, String line) {

    static ExpectedChange read(String line) {
      boolean isMarked = line.matches("[①-⑳] .*");
      return new ExpectedChange(
          isMarked ? line.substring(0, 1) : "", isMarked ? line.substring(2) : line);
    }
  }

  /** Reads all cases. */
  static List<ChangeCase> all() {
    return FILES.stream().flatMap(file -> read(file).stream()).toList();
  }

  /**
   * Reads a file of cases: a heading that begins with the number of the row, options if it needs
   * some, the code as released, three hyphens, the code as it is now, three hyphens, and a line for
   * each finding: the mark of its place, {@code error}, {@code warning} or {@code note}, its rule,
   * and what changed.
   */
  static List<ChangeCase> read(String file) {
    List<ChangeCase> cases = new ArrayList<>();
    for (String section : text("/changes/" + file).split("(?m)^### ")) {
      if (!section.isBlank()) {
        cases.add(readOne(file, section));
      }
    }
    return cases;
  }

  private static ChangeCase readOne(String file, String section) {
    int body = section.indexOf('\n');
    Matcher heading = HEADING.matcher(section.substring(0, body));
    String[] parts = section.substring(body + 1).split("(?m)^---$", 3);
    if (!heading.matches() || parts.length != 3) {
      throw new IllegalArgumentException(file + ": " + section);
    }
    List<String> options = parts[0].lines().filter(line -> line.startsWith("-A")).toList();
    String before =
        String.join("\n", parts[0].lines().filter(line -> !line.startsWith("-A")).toList());
    return new ChangeCase(
        heading.group(1) == null ? "" : heading.group(1),
        heading.group(2),
        options,
        before.strip(),
        parts[1].strip(),
        parts[2]
            .lines()
            .filter(line -> !line.isBlank())
            .map(String::strip)
            .map(ExpectedChange::read)
            .toList());
  }

  private static String text(String resource) {
    try (InputStream stream =
        Objects.requireNonNull(ChangeCase.class.getResourceAsStream(resource), resource)) {
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the source file of one of its two states, in a package of its own. */
  static String source(String packageName, String code) {
    String types =
        code.contains("@Api")
            ? code
            : "@Api(\"/things\")\npublic interface Things {\n" + code + "\n}\n";
    return "package "
        + packageName
        + ";\n"
        + "import static dev.statute.http.Header.*;\n"
        + "import static dev.statute.http.Status.*;\n"
        + "import dev.statute.*;\n"
        + "import dev.statute.codec.*;\n"
        + "import dev.statute.field.*;\n"
        + "import dev.statute.http.*;\n"
        + "import jakarta.validation.constraints.*;\n"
        + "import java.util.*;\n"
        + "import org.jspecify.annotations.*;\n"
        + types;
  }

  @Override
  public String toString() {
    return (row.isEmpty() ? "" : row + ": ") + name;
  }
}
