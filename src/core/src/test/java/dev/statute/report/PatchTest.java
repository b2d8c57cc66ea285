package dev.statute.report;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.Site;
import dev.statute.rule.Excuse;
import dev.statute.rule.Finding;
import dev.statute.rule.Fix;
import dev.statute.rule.RuleInfo;
import dev.statute.rule.Severity;
import dev.statute.rule.Violation;
import dev.statute.rule.catalogue.StandardRules;
import dev.statute.testkit.Git;
import dev.statute.text.Region;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What git makes of patches. */
class PatchTest {

  @TempDir private Path folder;

  private final Map<String, SourceText> sources = new LinkedHashMap<>();
  private final List<Result> results = new ArrayList<>();

  @Test
  void isADiffWithThreeLinesAround() throws IOException {
    source("a/B.java", "1\n2\n3\n4\n5\n6\n7\n");
    mend(edit("a/B.java", "5\n", "five\n"));
    assertThat(new String(patch(), UTF_8))
        .isEqualTo(
            """
            # 1 finding mended by this patch: git apply statute.patch
            --- a/a/B.java
            +++ b/a/B.java
            @@ -2,6 +2,6 @@
             2
             3
             4
            -5
            +five
             6
             7
            """);
    assertThat(applied("a/B.java")).isEqualTo("1\n2\n3\n4\nfive\n6\n7\n");
  }

  @Test
  void changesThatAreFarApartAreHunksOfTheirOwn() throws IOException {
    String text = "x\n".repeat(8) + "y\n" + "x\n".repeat(7) + "z\n" + "x\n".repeat(6) + "w";
    source("A.java", text);
    mend(edit("A.java", "y\n", "y1\ny2\n"));
    mend(edit("A.java", "z\n", ""));
    mend(edit("A.java", "w", "w\n"));
    assertThat(new String(patch(), UTF_8).lines().filter(line -> line.startsWith("@@")))
        .containsExactly("@@ -6,7 +6,8 @@", "@@ -14,11 +15,10 @@");
    assertThat(applied("A.java")).isEqualTo(text.replace("y", "y1\ny2").replace("z\n", "") + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "x\n",
        "x\n\n",
        "\nx",
        "\r\nx\r\n",
        "a\rx\rb",
        "\uFEFFx\n",
        "a\nb\nx",
        "x\nb\nc\nd\ne",
        "é\nx 😀\n\u2028\f\n"
      })
  void editsAtBothEndsOfAnyFile(String text) throws IOException {
    source("A.java", text);
    TextEdit replaced = edit("A.java", "x", "y");
    TextEdit first = at("A.java", 0, 0, "// first\n");
    TextEdit last = at("A.java", text.length(), text.length(), "// last");
    mend(first);
    mend(replaced);
    mend(last);
    // What is inserted right beside another edit is left for the next time.
    String body = text.startsWith("x") ? text : text.replace("x", "y");
    String end = body.endsWith("y") ? "" : "// last";
    assertThat(applied("A.java")).isEqualTo("// first\n" + body + end);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "src/main/java/acme/Orders.java",
        "my sources/Orders.java",
        "caf\u00e9/\u65e5\u672c/Orders.java",
        "a\"b/c\\d/e\tf.java",
        "b/a/ B.java"
      })
  void fileHasAnyName(String path) throws IOException {
    String uri = uri(path);
    source(uri, "one\ntwo\n");
    mend(edit(uri, "two", "2"));
    assertThat(applied(path)).isEqualTo("one\n2\n");
  }

  @Test
  void pathsBeginAtTheFolderOfTheBuildInsideARepository() throws IOException {
    Path module = Files.createDirectories(folder.resolve("repository/orders"));
    Git.run(folder.resolve("repository"), "init", "-q");
    source("src/A.java", "one\n");
    mend(edit("src/A.java", "one", "1"));
    Files.createDirectories(module.resolve("src"));
    Files.writeString(module.resolve("src/A.java"), "one\n");
    Files.write(module.resolve("statute.patch"), patch());
    Git.run(module, "apply", "statute.patch");
    assertThat(Files.readString(module.resolve("src/A.java"))).isEqualTo("1\n");
  }

  @Test
  void linesAreEncodedAsTheFileIs() throws IOException {
    sources.put("A.java", new SourceText("é\nx\n", ISO_8859_1));
    sources.put("B.java", new SourceText("é\nx\n", UTF_8));
    mend(edit("A.java", "x", "ü"));
    mend(edit("B.java", "x", "ü日"));
    assertThat(applied("A.java")).isEqualTo("é\nü\n");
    assertThat(applied("B.java")).isEqualTo("é\nü日\n");
  }

  @Test
  void fixThatTheEncodingCannotHoldIsNotTaken() throws IOException {
    sources.put("A.java", new SourceText("é\nx\n", ISO_8859_1));
    mend(edit("A.java", "x", "日"));
    assertThat(head())
        .containsExactly(
            "# 0 findings mended by this patch: git apply statute.patch",
            "# 1 finding without an edit");
  }

  @Test
  void ofOverlappingFixesTheFirstIsTaken() throws IOException {
    source("A.java", "{A, B, C}\nD\n");
    mend(edit("A.java", "A, ", ""));
    mend(edit("A.java", ", B", ""), edit("A.java", "D", "E"));
    mend(edit("A.java", "B, ", ""));
    assertThat(applied("A.java")).isEqualTo("{C}\nD\n");
    assertThat(head())
        .containsExactly(
            "# 2 findings mended by this patch: git apply statute.patch",
            "# 1 finding left for the next compilation: another fix edits the same code");
  }

  /** What is inserted at the edge of a part that goes may depend on it. */
  @Test
  void insertionAtTheEdgeOfAnotherEditIsLeft() throws IOException {
    source("A.java", "(body = X)\n");
    mend(edit("A.java", "body = X", ""));
    mend(at("A.java", 9, 9, ", headers = ETAG"));
    assertThat(applied("A.java")).isEqualTo("()\n");
  }

  @Test
  void importsOfSeveralFixesHaveTheirOrder() throws IOException {
    source("A.java", "import a.A;\n\nA B\n");
    mend(at("A.java", 12, 12, "import a.b.D;\n"), edit("A.java", "A B", "B"));
    mend(at("A.java", 12, 12, "import a.C;\n"));
    assertThat(applied("A.java")).isEqualTo("import a.A;\nimport a.C;\nimport a.b.D;\n\nB\n");
  }

  @Test
  void importsOfSeveralFixesAreMadeOnceEach() throws IOException {
    source("A.java", "import a;\n\nA B\n");
    TextEdit b = at("A.java", 10, 10, "import b;\n");
    mend(b, edit("A.java", "A ", "b "));
    mend(at("A.java", 10, 10, "import c;\n"), b, edit("A.java", "B", "c"));
    assertThat(applied("A.java")).isEqualTo("import a;\nimport b;\nimport c;\n\nb c\n");
  }

  @Test
  void lastResortsAreForPeople() throws IOException {
    source("A.java", "x\n");
    SourceFix lift =
        new SourceFix(SourceFix.Kind.LAST_RESORT, "Lift it.", List.of(edit("A.java", "x", "y")));
    results.add(result(List.of(lift), Excuse.NONE));
    results.add(result(List.of(), Excuse.NONE));
    results.add(result(List.of(), Excuse.DEVIATION));
    assertThat(head())
        .containsExactly(
            "# 0 findings mended by this patch: git apply statute.patch",
            "# 1 finding for a person to decide: change the code, or lift the rule with a reason",
            "# 1 finding without an edit");
    assertThat(new String(patch(), UTF_8)).doesNotContain("---");
  }

  /** Edits of random texts, applied by git, are what the edits say. */
  @Test
  void gitAppliesEachPatch() throws IOException {
    for (long seed = 1; seed <= 60; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append("abc \t{é".charAt(random.nextInt(7)));
        text.append(random.nextInt(3) == 0 ? random.nextInt(4) == 0 ? "\r\n" : "\n" : "");
      }
      sources.clear();
      results.clear();
      String name = "F" + seed + ".java";
      source(name, text.toString());
      List<TextEdit> edits = new ArrayList<>();
      int end = 0;
      while (end + 1 < text.length() && edits.size() < 8) {
        int start = end + 1 + random.nextInt(text.length() - end);
        end = Math.min(text.length(), start + random.nextInt(5));
        if (start <= end) {
          edits.add(
              at(
                  name,
                  start,
                  end,
                  "\nx\ny\r\n".substring(random.nextInt(3), 3 + random.nextInt(4))));
        }
      }
      edits.forEach(this::mend);
      StringBuilder expected = new StringBuilder(text);
      edits.stream()
          .sorted(Comparator.comparingInt(TextEdit::start).reversed())
          .forEach(edit -> expected.replace(edit.start(), edit.end(), edit.text()));
      assertThat(applied(name)).as("seed %d", seed).isEqualTo(expected.toString());
    }
  }

  private void source(String uri, String text) {
    sources.put(uri, new SourceText(text, UTF_8));
  }

  private static String uri(String path) {
    return path.replace("%", "%25")
        .replace(" ", "%20")
        .replace("\"", "%22")
        .replace("\\", "%5C")
        .replace("\t", "%09");
  }

  private TextEdit edit(String uri, String part, String text) {
    int start = sources.get(uri).text().indexOf(part);
    return at(uri, start, start + part.length(), text);
  }

  private static TextEdit at(String uri, int start, int end, String text) {
    return new TextEdit(uri, start, end, new Region(1, 1, 1, 1), text);
  }

  private void mend(TextEdit... edits) {
    SourceFix fix = new SourceFix(SourceFix.Kind.REPAIR, "Mend it.", List.of(edits));
    results.add(result(List.of(fix), Excuse.NONE));
  }

  private Result result(List<SourceFix> fixes, Excuse excuse) {
    RuleInfo rule = StandardRules.catalogue().rule("method-status").orElseThrow();
    Violation violation = Violation.at(new Site(results.size()), "m", "why", new Fix.Text("Do."));
    return new Result(
        new Finding(rule, violation, Severity.ERROR, excuse, ""),
        new Location("", Optional.empty(), "acme.Things", "get"),
        fixes,
        List.of());
  }

  private byte[] patch() {
    return Patch.of(results, fixes -> "", uri -> Optional.ofNullable(sources.get(uri)));
  }

  private List<String> head() {
    return new String(patch(), UTF_8).lines().filter(line -> line.startsWith("#")).toList();
  }

  /** Returns a file as git makes it of the sources and the patch. */
  private String applied(String path) throws IOException {
    Path work = Files.createTempDirectory(folder, "work");
    for (Map.Entry<String, SourceText> source : sources.entrySet()) {
      Path file = work.resolve(URI.create(source.getKey()).getPath());
      Files.createDirectories(file.getParent());
      Files.write(file, source.getValue().text().getBytes(source.getValue().charset()));
    }
    byte[] patch = patch();
    Files.write(work.resolve("statute.patch"), patch);
    if (new String(patch, ISO_8859_1).contains("\n@@")) {
      Git.run(work, "apply", "--check", "statute.patch");
      Git.run(work, "apply", "statute.patch");
    }
    Charset charset = sources.get(uri(path)).charset();
    return new String(Files.readAllBytes(work.resolve(path)), charset);
  }
}
