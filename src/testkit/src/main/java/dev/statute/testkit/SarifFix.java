package dev.statute.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * A fix of a result in SARIF, applied as a tool would do it that knows nothing of Java.
 *
 * @param description what it does
 * @param changes the changes of files
 */
public record SarifFix(String description, List<Change> changes) {

  /** Copies the list. */
  public SarifFix {
    changes = List.copyOf(changes);
  }

  /**
   * A replacement of a part of a file.
   *
   * @param uri the file
   * @param startLine the line where the part starts, from 1
   * @param startColumn the column in that, from 1
   * @param endLine the line where it ends
   * @param endColumn the column after its last character
   * @param text what comes in its place
   */
  public record Change(
      String uri, int startLine, int startColumn, int endLine, int endColumn, String text) {}

  /** Returns the fixes of a result. */
  public static List<SarifFix> of(JsonNode result) {
    return elements(result.at("/fixes")).map(SarifFix::fix).toList();
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static SarifFix fix(JsonNode fix) {
    List<Change> changes = new ArrayList<>();
    elements(fix.at("/artifactChanges"))
        .forEach(
            file ->
                elements(file.at("/replacements"))
                    .forEach(replacement -> changes.add(change(path(file), replacement))));
    return new SarifFix(fix.at("/description/text").asString(), changes);
  }

  private static String path(JsonNode file) {
    return URI.create(file.at("/artifactLocation/uri").asString()).getPath();
  }

  private static Change change(String uri, JsonNode replacement) {
    JsonNode region = replacement.at("/deletedRegion");
    return new Change(
        uri,
        region.get("startLine").asInt(),
        region.get("startColumn").asInt(),
        region.get("endLine").asInt(),
        region.get("endColumn").asInt(),
        replacement.at("/insertedContent/text").asString(""));
  }

  /** Returns files after the fix; those that it does not change, as they are. */
  public Map<String, String> applied(Map<String, String> files) {
    Map<String, String> edited = new HashMap<>(files);
    for (int i = changes.size() - 1; i >= 0; i--) {
      Change change = changes.get(i);
      assertThat(files).containsKey(change.uri());
      String text = Objects.requireNonNull(edited.get(change.uri()));
      String original = Objects.requireNonNull(files.get(change.uri()));
      int start = offset(original, change.startLine(), change.startColumn());
      int end = offset(original, change.endLine(), change.endColumn());
      // From the last to the first, so that what stands before is where it was.
      edited.put(change.uri(), text.substring(0, start) + change.text() + text.substring(end));
    }
    return edited;
  }

  private static int offset(String text, int line, int column) {
    int offset = 0;
    for (int i = 1; i < line; i++) {
      while (text.charAt(offset) != '\n' && text.charAt(offset) != '\r') {
        offset++;
      }
      offset += text.startsWith("\r\n", offset) ? 2 : 1;
    }
    return offset + column - 1;
  }
}
