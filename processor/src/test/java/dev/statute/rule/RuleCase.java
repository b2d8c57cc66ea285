package dev.statute.rule;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A piece of code, and what rules find in it.
 *
 * @param name what it shows
 * @param code the members of the interface {@code Things}, or whole interfaces with that one last;
 *     marks such as ① are not part of it
 * @param expected what is found, in the order of the code
 */
record RuleCase(String name, String code, List<ExpectedFinding> expected) {

  /**
   * Reads a file of cases: a heading, the code, three hyphens, the findings. A finding is its rule
   * and what is wrong, after the mark of its place, if the code has one; an indented line after it
   * is its fix.
   */
  static List<RuleCase> read(String file) {
    List<RuleCase> cases = new ArrayList<>();
    for (String section : text("/rules/cases/" + file).split("(?m)^### ")) {
      if (!section.isBlank()) {
        int body = section.indexOf('\n');
        String[] parts = section.substring(body + 1).split("(?m)^---$", 2);
        cases.add(
            new RuleCase(
                section.substring(0, body), parts[0].strip(), ExpectedFinding.read(parts[1])));
      }
    }
    return cases;
  }

  /** Returns a line for each finding, its rule and what is wrong. */
  List<String> findings() {
    return expected.stream().map(ExpectedFinding::line).toList();
  }

  private static String text(String resource) {
    try (InputStream stream =
        Objects.requireNonNull(RuleCase.class.getResourceAsStream(resource), resource)) {
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the source file, in a package of its own. */
  String source(String packageName) {
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
        + "import dev.statute.field.*;\n"
        + "import dev.statute.http.*;\n"
        + types;
  }

  @Override
  public String toString() {
    return name;
  }
}
