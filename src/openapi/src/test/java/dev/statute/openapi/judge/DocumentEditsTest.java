package dev.statute.openapi.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.openapi.document.Node;
import dev.statute.openapi.model.OpenApi;
import dev.statute.openapi.print.DocumentPrinter;
import dev.statute.openapi.read.OpenApiReader;
import dev.statute.openapi.read.OpenApiResult;
import dev.statute.report.Result;
import dev.statute.report.SourceFix;
import dev.statute.report.TextEdit;
import dev.statute.rule.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentEditsTest {

  private static final String BLOCK =
      """
      # A document with comments.
      openapi: "3.0.3" # quoted
      info: {title: T, version: '1'}
      paths:
        # The orders.
        /orders:
          get:
            # takes nothing
            responses:
              '200': # fine
                description: OK
                content:
                  application/json: {schema: {type: array, items: {type: string}}}
              # not now
              '412':
                description: |
                  Not now.

                  Or later.

              "401": {$ref: '#/components/responses/Unauthorized'}
          # Adds one.
          post:
            parameters:
            - name: X-Trace
              in: header
              schema: {type: string}
            # The length.
            - name: Content-Length
              in: header
              schema: {type: integer}
            responses:
              201: {description: Created}
              304:
                description: Not Modified
          delete:
            responses:
              '204':
                description: Gone
                headers:
                  Content-Length: {schema: {type: integer}} # never
                  X-Left:
                    schema:
                      type: integer
                content: # surprising
                  application/json:
                    schema: {type: object}
      # The rest.
      components:
        responses:
          Unauthorized:
            description: Unauthorized
            content:
              application/json:
                schema:
                  type: object
      """;

  enum Form {
    BLOCK_YAML,
    CRLF_YAML,
    FLOW_YAML,
    JSON,
    SHORT_JSON
  }

  /** Each fix of each finding mends it, and changes nothing else. */
  private static int check(String text, DocumentProfile profile) {
    Judgement before = Judged.judged(text, profile);
    int fixes = 0;
    for (Result result : before.results()) {
      if (result.finding().severity() == Severity.OFF) {
        continue;
      }
      for (SourceFix fix : result.fixes()) {
        fixes++;
        String edited = Edited.apply(text, fix.edits());
        String what = result.finding().text(before.dialect()) + "\n" + fix + "\n" + edited;
        OpenApiResult read = OpenApiReader.read("api.yaml", edited);
        assertThat(read).as(what).isInstanceOf(OpenApiResult.Read.class);
        assertThat(read.problems()).as(what).isEmpty();
        OpenApi api = ((OpenApiResult.Read) read).api();
        assertThat(Edited.differences(Judged.api(text).root(), api.root()))
            .as(what)
            .isNotEmpty()
            .hasSizeLessThanOrEqualTo(2 * fix.edits().size())
            .noneMatch(pointer -> pointer.endsWith("/many"));
        assertThat(comments(edited)).as(what).containsAll(keptComments(text, fix.edits()));
        Judgement after = Judged.judged(edited, profile);
        assertThat(count(after, result)).as(what).isLessThan(count(before, result));
      }
    }
    return fixes;
  }

  private static long count(Judgement judgement, Result like) {
    return judgement.results().stream()
        .filter(result -> result.finding().severity() != Severity.OFF)
        .filter(result -> result.finding().rule().equals(like.finding().rule()))
        .filter(result -> result.finding().what().equals(like.finding().what()))
        .count();
  }

  private static List<String> comments(String text) {
    return text.lines().filter(line -> line.strip().startsWith("#")).map(String::strip).toList();
  }

  /** What stands in a part that goes, goes with it. */
  private static List<String> keptComments(String text, List<TextEdit> edits) {
    List<String> kept = new ArrayList<>();
    int offset = 0;
    for (String line : text.split("\n", -1)) {
      int end = offset + line.length();
      int start = offset;
      boolean isCut = edits.stream().anyMatch(edit -> edit.start() <= start && end <= edit.end());
      if (line.strip().startsWith("#") && !isCut) {
        kept.add(line.strip());
      }
      offset = end + 1;
    }
    return kept;
  }

  private static String in(Form form, String yaml) {
    Node.Mapping root = Judged.api(yaml).root();
    return switch (form) {
      case BLOCK_YAML -> yaml;
      case CRLF_YAML -> yaml.replace("\n", "\r\n");
      case FLOW_YAML -> flow(root);
      case JSON -> DocumentPrinter.json(root);
      case SHORT_JSON -> DocumentPrinter.json(root).replaceAll("\\n *", "");
    };
  }

  private static String flow(Node.Mapping root) {
    StringBuilder text = new StringBuilder("# flow\n");
    root.entries()
        .forEach(
            (key, entry) ->
                text.append(key)
                    .append(": ")
                    .append(DocumentPrinter.json(entry.value()).replaceAll("\\n *", " ").strip())
                    .append("\n"));
    return text.toString();
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void mendsWhatADocumentDeclaresAndLeavesTheRestAsItIs(Form form) {
    assertThat(check(in(form, BLOCK), DocumentProfile.DECLARED)).isGreaterThan(10);
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void mendsWhatADocumentLeavesOut(Form form) {
    assertThat(check(in(form, BLOCK), DocumentProfile.STRICT)).isGreaterThan(15);
  }

  @Test
  void mendsRandomDocuments() {
    long seed = Long.getLong("seed", 20L);
    Random random = new Random(seed);
    int fixes = 0;
    for (int i = 0; i < 25; i++) {
      Node.Mapping root = new RandomDocument(random).root();
      String text = random.nextBoolean() ? DocumentPrinter.yaml(root) : DocumentPrinter.json(root);
      try {
        fixes +=
            check(text, random.nextBoolean() ? DocumentProfile.DECLARED : DocumentProfile.STRICT);
      } catch (AssertionError e) {
        throw new AssertionError("seed " + seed + ", document " + i + "\n" + text, e);
      }
    }
    assertThat(fixes).isGreaterThan(80);
  }

  @Test
  void removesTheResponseInABlockWithItsLines() {
    Map<String, String> edited = new HashMap<>();
    for (Result result : Judged.judged(BLOCK).results()) {
      for (SourceFix fix : result.fixes()) {
        edited.putIfAbsent(
            result.finding().rule().id() + ": " + fix.description(),
            Edited.apply(BLOCK, fix.edits()));
      }
    }
    assertThat(edited.get("missing-input: Remove the response '412'."))
        .contains("        # not now\n\n        \"401\": {$ref:")
        .doesNotContain("Not now.");
    assertThat(edited.get("method-status: Answer 412 Precondition Failed instead."))
        .contains("        412:\n          description: Not Modified\n");
  }
}
