package dev.statute.contract;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.Reported;
import dev.statute.testkit.SarifLog;
import dev.statute.testkit.TestCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** What {@code -Astatute.known} lets pass, and what {@code -Astatute.report=known} writes. */
class KnownFindingsTest {

  private static final String PARTIAL_PUT =
      "@PUT @Responds(status = PARTIAL_CONTENT, body = Order.class) PutThing put(Order o);\n";
  private static final String SILENT_ERROR =
      "@GET @Responds(status = OK, body = Order.class) @Responds(status = NOT_FOUND) Get get();\n";
  private static final String SILENT_CONFLICT =
      "@DELETE @Responds(status = NO_CONTENT) @Responds(status = CONFLICT) Delete delete();\n";

  @TempDir private Path folder;

  @CompileTest
  void whatWasThereBeforePasses(TestCompiler compiler) throws IOException {
    Path list = freeze(Things.api(compiler, PARTIAL_PUT + SILENT_ERROR));
    assertThat(known(Things.api(compiler, PARTIAL_PUT + SILENT_ERROR), list).strict().compile())
        .succeeds();
  }

  @CompileTest
  void listNamesWhatIsFoundInOrderOfItsPlace(TestCompiler compiler) throws IOException {
    Path list = freeze(Things.api(compiler, PARTIAL_PUT + SILENT_ERROR));
    assertThat(Files.readAllLines(list).subList(0, 2)).allMatch(line -> line.startsWith("# "));
    assertThat(entries(list))
        .extracting(line -> line.substring(line.indexOf(' ') + 1))
        .containsExactly("missing-body-should acme.Things#get", "method-status acme.Things#put");
    assertThat(entries(list)).allMatch(line -> line.matches("[0-9a-f]{32}:1 .*"));
  }

  @CompileTest
  void whatIsNewIsReported(TestCompiler compiler) throws IOException {
    Path list = freeze(Things.api(compiler, SILENT_ERROR));
    assertThat(said(known(Things.api(compiler, PARTIAL_PUT + SILENT_ERROR), list)))
        .containsExactly("ERROR [method-status] 206 Partial Content cannot answer PUT");
  }

  @CompileTest
  void codeThatMovesStaysKnown(TestCompiler compiler) throws IOException {
    Path list = freeze(Things.api(compiler, PARTIAL_PUT + SILENT_ERROR));
    String moved = "\n\n" + SILENT_ERROR + "\n // comment\n" + PARTIAL_PUT;
    assertThat(known(Things.api(compiler, moved), list).strict().compile()).succeeds();
  }

  @CompileTest
  void listOfOneCompilerHoldsForTheOther(TestCompiler compiler) throws IOException {
    TestCompiler other = compiler == TestCompiler.ECJ ? TestCompiler.JAVAC : TestCompiler.ECJ;
    String responses = "@Responds(status = FORBIDDEN)\n@Responds(status = CONFLICT)\n";
    Path list = freeze(Things.api(other, responses, PARTIAL_PUT + SILENT_ERROR));
    assertThat(known(Things.api(compiler, responses, PARTIAL_PUT + SILENT_ERROR), list).compile())
        .succeeds();
  }

  @CompileTest
  void lineThatMatchesNothingIsReported(TestCompiler compiler) throws IOException {
    Path list = freeze(Things.api(compiler, PARTIAL_PUT + SILENT_ERROR));
    CompilationResult result = known(Things.api(compiler, PARTIAL_PUT), list).compile();
    assertThat(result.succeeded()).isTrue();
    assertThat(result.problems())
        .singleElement()
        .extracting(Reported::text)
        .isEqualTo(
            """
            [known] %s:3: missing-body-should no longer finds this in acme.Things#get
                A line that matches nothing now would hide the next mistake.
                Remove the line."""
                .formatted(list));
  }

  /** An incremental build compiles some interfaces only, with the others on the class path. */
  @CompileTest
  void lineOfAnInterfaceThatIsNotCompiledIsLeftAlone(TestCompiler compiler) throws IOException {
    String gnus = "@PUT @Responds(status = PARTIAL_CONTENT, body = Order.class) PutGnu put();\n";
    String other = Things.file("", "Gnus", gnus);
    Path list = freeze(Things.api(compiler, SILENT_ERROR).source("acme/Gnus.java", other));
    assertThat(entries(list)).hasSize(2);
    Path classes = Files.createDirectory(folder.resolve("classes"));
    known(Things.compilation(compiler).source("acme/Gnus.java", other), list)
        .compile()
        .writeClasses(classes);
    Compilation one =
        known(Things.api(compiler, SILENT_ERROR).classPath(classes), list)
            .option("-Astatute.report=known");
    CompilationResult result = one.compile();
    assertThat(result.problems()).as("%s", compiler).isEmpty();
    assertThat(result.resources().get("statute-known.txt")).isEqualTo(Files.readAllBytes(list));
  }

  @CompileTest
  void lineOfATypeThatIsGoneIsReported(TestCompiler compiler) throws IOException {
    Path list = freeze(Things.api(compiler, SILENT_ERROR));
    Compilation renamed =
        Things.compilation(compiler)
            .source("acme/Others.java", Things.file("", "Others", SILENT_CONFLICT));
    assertThat(said(known(renamed, list)))
        .containsExactlyInAnyOrder(
            "WARNING [missing-body-should] 409 Conflict declares no body",
            "WARNING [known] "
                + list
                + ":3: missing-body-should no longer finds this in acme.Things#get");
  }

  @CompileTest
  void findingsThatSayTheSameAreCounted(TestCompiler compiler) throws IOException {
    String twice =
        "@GET @Responds(status = OK, body = Order.class)"
            + " @Responds(status = NOT_FOUND) @Responds(status = NOT_FOUND, name = \"Gone\")"
            + " Get get();\n";
    Path list = freeze(Things.api(compiler, twice));
    assertThat(entries(list)).hasSize(2);
    Files.write(list, entries(list).subList(0, 1));
    assertThat(said(known(Things.api(compiler, twice), list)))
        .filteredOn(text -> text.contains("missing-body-should"))
        .containsExactly("WARNING [missing-body-should] 404 Not Found declares no body");
  }

  @CompileTest
  void knownFindingIsSuppressedFromOutsideInSarif(TestCompiler compiler) throws IOException {
    Path list = freeze(Things.api(compiler, SILENT_ERROR));
    SarifLog log =
        SarifLog.of(
            known(Things.api(compiler, PARTIAL_PUT + SILENT_ERROR), list)
                .option("-Astatute.report=sarif")
                .compile()
                .resources());
    assertThat(log.results())
        .extracting(r -> r.at("/ruleId").asString() + " " + r.path("suppressions"))
        .containsExactlyInAnyOrder(
            "method-status ", "missing-body-should [{\"kind\":\"external\"}]");
  }

  @CompileTest
  void whatTheGeneratedTypesDependOnIsNeverKnown(TestCompiler compiler) throws IOException {
    String twice =
        "@GET @Responds(status = OK, body = Order.class)"
            + " @Responds(status = OK, body = Order.class) Get get();\n";
    Path list = freeze(Things.api(compiler, twice));
    assertThat(entries(list)).isEmpty();
    Files.writeString(list, "0123456789abcdef0123456789abcdef:1 duplicate-status acme.Things#get");
    assertThat(said(known(Things.api(compiler, twice), list)))
        .contains(
            "ERROR [known] " + list + ":1: duplicate-status cannot be a known finding",
            "ERROR [duplicate-status] 200 OK is declared twice under the name Ok");
  }

  @CompileTest
  void fileThatIsNoneIsAnError(TestCompiler compiler) throws IOException {
    Path missing = folder.resolve("no-list.txt");
    Path binary = Files.write(folder.resolve("binary"), "é".getBytes(ISO_8859_1));
    Path huge = Files.write(folder.resolve("huge"), new byte[(8 << 20) + 1]);
    for (Path path : List.of(missing, binary, huge, folder)) {
      List<Reported> problems =
          known(Things.api(compiler, SILENT_CONFLICT), path).compile().problems();
      assertThat(problems)
          .extracting(Reported::text)
          .as("%s", path)
          .anyMatch(
              text -> text.startsWith("[option] -Astatute.known=" + path + " has no effect\n"));
    }
  }

  @CompileTest
  void linesThatAreNoneAreReportedWhereTheyStand(TestCompiler compiler) throws IOException {
    String hash = "0123456789abcdef0123456789abcdef";
    Path list = folder.resolve("list.txt");
    Files.writeString(
        list,
        "\uFEFF# comment\r\n\r\n<<<<<<< HEAD\r\n"
            + (hash + ":1 metod-status acme.Things#get\r\n")
            + (hash + ":0 method-status acme.Things#get\r\n")
            + (hash + ":1\tmethod-status\tacme.Other#get\r\n")
            + (hash + ":1 method-status acme.Other#get"));
    assertThat(said(known(Things.api(compiler, ""), list)))
        .containsExactlyInAnyOrder(
            "ERROR [known] " + list + ":3: '<<<<<<< HEAD' is not a known finding",
            "WARNING [known] " + list + ":4: there is no rule 'metod-status'",
            "ERROR [known] "
                + list
                + ":5: '"
                + (hash + ":0 method-status acme.Things#get").substring(0, 60)
                + "…' is not a known finding",
            "WARNING [known] " + list + ":7: the line repeats line 6");
  }

  @CompileTest
  void nothingIsReadAfterTenProblems(TestCompiler compiler) throws IOException {
    Path list = Files.write(folder.resolve("list"), new byte[1 << 20]);
    Files.writeString(list, "x\n".repeat(1000));
    assertThat(said(known(Things.api(compiler, ""), list)))
        .hasSize(11)
        .last()
        .isEqualTo("ERROR [known] " + list + ":11: the rest of the list is not read");
  }

  @CompileTest
  void listThatIsWrittenNeedNotBeThere(TestCompiler compiler) {
    Compilation first =
        known(Things.api(compiler, SILENT_ERROR), folder.resolve("list.txt"))
            .option("-Astatute.report=known,sarif");
    CompilationResult result = first.compile();
    assertThat(result.resources()).containsKeys("statute-known.txt", "statute.sarif");
    assertThat(result.problems()).extracting(Reported::text).noneMatch(t -> t.startsWith("[opt"));
  }

  private Path freeze(Compilation compilation) throws IOException {
    byte[] list =
        compilation.option("-Astatute.report=known").compile().resources().get("statute-known.txt");
    assertThat(new String(list, UTF_8)).endsWith("\n");
    return Files.write(folder.resolve("statute-known.txt"), list);
  }

  private static Compilation known(Compilation compilation, Path list) {
    return compilation.option("-Astatute.known=" + list);
  }

  private static List<String> entries(Path list) throws IOException {
    return Files.readAllLines(list).stream().filter(line -> !line.startsWith("#")).toList();
  }

  /** Returns the first lines of what the processor says; javac has something to say of its own. */
  private static List<String> said(Compilation compilation) {
    return compilation.compile().problems().stream()
        .filter(reported -> reported.text().startsWith("["))
        .map(reported -> reported.kind() + " " + reported.text().lines().findFirst().orElse(""))
        .toList();
  }
}
