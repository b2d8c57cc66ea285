package dev.statute.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.cli.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  private static final String LAWFUL =
      """
      openapi: 3.1.0
      info: {title: Orders, version: '1'}
      paths:
        /orders/{id}:
          get:
            parameters:
              - {name: id, in: path, required: true, schema: {type: integer}}
            responses:
              '200':
                description: the order
                content: {application/json: {schema: {type: object}}}
      """;

  private static final String UNLAWFUL =
      """
      openapi: 3.1.0
      info: {title: Orders, version: '1'}
      paths:
        /orders:
          post:
            responses:
              '206':
                description: placed
                content: {application/json: {schema: {type: object}}}
      """;

  @TempDir private Path folder;
  private String unlawful = "";

  @BeforeEach
  void write() throws IOException {
    unlawful = file("orders.yaml", UNLAWFUL);
  }

  private String file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }

  @Test
  void whatHttpForbidsIsAnErrorAtItsPlace() {
    Ran ran = Ran.of("check", unlawful);
    assertThat(ran.exit()).isEqualTo(Exit.FINDINGS.code());
    assertThat(ran.out())
        .startsWith(
            unlawful + ":7:9: error: [method-status] 206 Partial Content cannot answer POST\n")
        .contains("Answer 200 OK or 201 Created instead.")
        .endsWith("1 error, 0 warnings\n");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void aLawfulDocumentIsFine() throws IOException {
    Ran ran = Ran.of("check", file("lawful.yaml", LAWFUL));
    assertThat(ran.exit()).as(ran.out()).isZero();
    assertThat(ran.out()).endsWith("0 errors, 0 warnings\n");
  }

  @Test
  void theStandardInputIsCheckedToo() {
    Ran ran = Ran.on(Terminal.NONE, UNLAWFUL, "check", "-");
    assertThat(ran.exit()).isEqualTo(Exit.FINDINGS.code());
    assertThat(ran.out()).startsWith("stdin:7:9: error: [method-status]");
  }

  @Test
  void allDocumentsOfAFolderAreChecked() throws IOException {
    file("a/lawful.json", "{\"openapi\": \"3.0.3\", \"info\": {}, \"paths\": {}}");
    file("a/parts.yaml", "components: {}\n");
    file("node_modules/x/api.yaml", UNLAWFUL);
    file("notes.txt", UNLAWFUL);
    Ran ran = Ran.of("check", folder.toString());
    assertThat(ran.out())
        .contains(folder.resolve("a/lawful.json") + "\n", unlawful + "\n")
        .contains("2 documents: 1 error, 0 warnings")
        .doesNotContain("parts.yaml", "node_modules", "notes.txt");
  }

  @Test
  void aPatternIsAnsweredWithTheFilesThatFit() throws IOException {
    file("v1/api.yaml", LAWFUL);
    Ran ran = Ran.of("check", folder + "/**.yaml");
    assertThat(ran.out()).contains("2 documents: 1 error");
    Ran none = Ran.of("check", folder + "/*.yml");
    assertThat(none.exit()).isEqualTo(Exit.UNREADABLE.code());
    assertThat(none.err()).isEqualTo("statute: No file fits the pattern '" + folder + "/*.yml'.\n");
  }

  @Test
  void anEmptyFolderIsNoSuccess() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Ran ran = Ran.of("check", empty.toString());
    assertThat(ran.exit()).isEqualTo(Exit.UNREADABLE.code());
    assertThat(ran.err())
        .isEqualTo(
            "statute: There is no OpenAPI document and no capture in the folder " + empty + ".\n");
  }

  @Test
  void aMissingFileDoesNotKeepTheOthersFromBeingChecked() {
    Ran ran = Ran.of("check", folder.resolve("nothing.yaml").toString(), unlawful);
    assertThat(ran.exit()).isEqualTo(Exit.UNREADABLE.code());
    assertThat(ran.out()).contains("nothing.yaml: error: [document]", "[method-status]");
  }

  @Test
  void aBinaryFileIsRefusedInOneSentence() throws IOException {
    Path binary = Files.write(folder.resolve("binary"), new byte[] {0, 1, 2, (byte) 0xff, 0});
    Ran ran = Ran.of("check", binary.toString());
    assertThat(ran.exit()).isEqualTo(Exit.UNREADABLE.code());
    assertThat(ran.out()).contains("binary").doesNotContain("\tat ");
  }

  @Test
  void aRuleCanBeMadeAWarning() {
    Ran ran = Ran.of("check", "--rule", "method-status=warn", unlawful);
    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).contains("warning: [method-status]");
    assertThat(
            Ran.of("check", "--rule", "method-status=warn", "--fail-on", "warn", unlawful).exit())
        .isEqualTo(Exit.FINDINGS.code());
  }

  @Test
  void aMisspeltRuleIsAnsweredWithTheNearest() {
    Ran ran = Ran.of("check", "--rule", "method-statsu=warn", unlawful);
    assertThat(ran.exit()).isEqualTo(Exit.USAGE.code());
    assertThat(ran.err())
        .startsWith("statute: There is no rule 'method-statsu'; did you mean 'method-status'?");
    assertThat(Ran.of("check", "--rule", "method-status=loud", unlawful).err())
        .isEqualTo("statute: method-status=loud: write error, warn, note or off.\n");
  }

  @Test
  void knownFindingsAreNotReportedAgain() throws IOException {
    String known = folder.resolve("known.txt").toString();
    Ran written = Ran.of("check", "--known", known, "--write-known", unlawful);
    assertThat(written.exit()).isZero();
    assertThat(written.err()).contains("known.txt has 1 finding now.");
    Ran again = Ran.of("check", "--known", known, unlawful);
    assertThat(again.exit()).isZero();
    assertThat(again.out()).contains("1 lifted or known");
    file("orders.yaml", UNLAWFUL.replace("'206'", "'304'"));
    assertThat(Ran.of("check", "--known", known, unlawful).exit()).isEqualTo(Exit.FINDINGS.code());
  }

  @Test
  void aListOfKnownFindingsThatIsNoneIsRefused() throws IOException {
    Ran ran = Ran.of("check", "--known", file("known.txt", "hello\n"), unlawful);
    assertThat(ran.exit()).isEqualTo(Exit.UNREADABLE.code());
    assertThat(ran.err()).contains("known.txt:1:", "'hello' is not a known finding");
  }

  @Test
  void theReportCanBeAFileInSarif() throws IOException {
    Path report = folder.resolve("out/statute.sarif");
    Ran ran = Ran.of("check", "--format", "sarif", "-o", report.toString(), unlawful);
    assertThat(ran.exit()).isEqualTo(Exit.FINDINGS.code());
    assertThat(ran.out()).isEmpty();
    assertThat(Files.readString(report))
        .contains("\"version\": \"2.1.0\"", "\"ruleId\": \"method-status\"");
  }

  @Test
  void jsonHasEachFindingWithItsPlace() {
    assertThat(Ran.of("check", "--format", "json", unlawful).out())
        .contains(
            "\"rule\": \"method-status\"",
            "\"line\": 7",
            "\"column\": 9",
            "\"severity\": \"error\"");
  }

  @Test
  void anOutputThatCannotBeWrittenIsNamed() {
    Ran ran = Ran.of("check", "-o", folder.toString(), unlawful);
    assertThat(ran.exit()).isEqualTo(Exit.UNREADABLE.code());
    assertThat(ran.err())
        .isEqualTo("statute: " + folder + " is a folder, so it cannot be written as a file.\n");
  }

  @Test
  void fixesAreWrittenAsAPatch() throws IOException {
    Path patch = folder.resolve("fixes.patch");
    assertThat(Ran.of("check", "--patch", patch.toString(), unlawful).exit())
        .isEqualTo(Exit.FINDINGS.code());
    assertThat(Files.readString(patch)).contains("-        '206':\n", "+        '200':\n");
  }

  @Test
  void withoutAPlaceTheCommandSaysWhatIsMissing() {
    Ran ran = Ran.of("check");
    assertThat(ran.exit()).isEqualTo(Exit.USAGE.code());
    assertThat(ran.err()).contains("Missing required parameter: 'PLACE'", "statute check --help");
  }

  @Test
  void fixesAreWrittenIntoTheDocuments() throws IOException {
    Ran ran = Ran.of("check", "--fix", unlawful);
    assertThat(ran.err()).isEqualTo("Fixed: " + unlawful + ". Check again to see what is left.\n");
    assertThat(Files.readString(Path.of(unlawful))).isEqualTo(UNLAWFUL.replace("'206'", "'200'"));
    assertThat(Ran.of("check", unlawful).exit()).isZero();
    assertThat(Ran.of("check", "--fix", unlawful).err())
        .isEqualTo("No finding has a fix that leaves no choice.\n");
  }

  @Test
  void sarifHasTheFindingsOfAllDocuments() throws IOException {
    String other = file("other.yaml", UNLAWFUL);
    assertThat(Ran.of("check", "--format", "sarif", unlawful, other).out())
        .contains("orders.yaml\"", "other.yaml\"");
  }
}
