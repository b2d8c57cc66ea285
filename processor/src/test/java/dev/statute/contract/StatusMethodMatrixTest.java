package dev.statute.contract;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.ReferenceTable;
import dev.statute.testkit.Reported;
import dev.statute.testkit.TestCompiler;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each status as the answer to each method: the legal ones compile, and the others do not. */
class StatusMethodMatrixTest {

  private static final Set<String> NO_METHODS = Set.of("PRI", "*");
  private static final Pattern CLAUSE = Pattern.compile("RFC \\d+|\\d+(\\.\\d+)+");

  @Test
  void tableOfClausesHasTheCellsOfTheReference() {
    assertThat(IllegalCells.codesByMethod())
        .isEqualTo(IllegalCells.codesByMethodOfTheTable())
        .hasSize(9);
  }

  /** One operation of each method declares all that may answer it, or compiling takes minutes. */
  @CompileTest
  void legalResponsesCompile(TestCompiler compiler) {
    Map<String, String> responses = new TreeMap<>();
    forEachCell(
        (method, status) -> {
          if (clauses(method, status).isEmpty()) {
            responses.merge(method, responds(status), String::concat);
          }
        });
    Compilation compilation = Compilation.of(compiler);
    responses.forEach(
        (method, text) ->
            compilation.source("acme/" + java(method) + ".java", api(java(method), method, text)));
    CompilationResult result = compilation.compile();
    assertThat(result).succeeds();
    int cells = 0;
    for (String method : responses.keySet()) {
      cells += result.load("acme.Answer" + java(method)).getPermittedSubclasses().length;
    }
    assertThat(cells).isEqualTo(64 * 39 - 8 * 39 - 27 - 8);
  }

  @CompileTest
  void illegalResponsesFailWithTheirClause(TestCompiler compiler) {
    Map<String, String> sources = new TreeMap<>();
    Map<String, Set<String>> expected = new LinkedHashMap<>();
    forEachCell(
        (method, status) -> {
          if (!clauses(method, status).isEmpty()) {
            sources.put(path(method, status), api(name(method, status), method, responds(status)));
            expected.put(path(method, status), clauses(method, status));
          }
        });
    CompilationResult result = Compilation.of(compiler).sources(sources).allErrors().compile();
    assertThat(result.succeeded()).isFalse();
    assertThat(result.problems()).hasSize(8 * 39 + 27 + 8);
    assertThat(
            result.problems().stream()
                .collect(Collectors.toMap(Reported::file, StatusMethodMatrixTest::cited)))
        .containsExactlyInAnyOrderEntriesOf(expected);
  }

  /** Returns the documents and sections that the second line of a message begins with. */
  private static Set<String> cited(Reported error) {
    String why = error.text().lines().skip(1).findFirst().orElseThrow();
    return CLAUSE
        .matcher(why.substring(0, why.indexOf(':')))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }

  private interface Cell {
    void accept(String method, Map<String, String> status);
  }

  private static void forEachCell(Cell cell) {
    for (Map<String, String> method : ReferenceTable.methods()) {
      if (!NO_METHODS.contains(method.get("name"))) {
        ReferenceTable.statuses().forEach(status -> cell.accept(method.get("name"), status));
      }
    }
  }

  private static Set<String> clauses(String method, Map<String, String> status) {
    return IllegalCells.clauses(method, Integer.parseInt(status.get("code")));
  }

  private static String path(String method, Map<String, String> status) {
    return "acme/" + name(method, status) + ".java";
  }

  private static String name(String method, Map<String, String> status) {
    return java(method) + status.get("code");
  }

  private static String java(String method) {
    return method.replace('-', '_');
  }

  private static String responds(Map<String, String> status) {
    String phrase = status.get("phrase");
    String constant =
        phrase.equals("(Unused)")
            ? "UNUSED_" + status.get("code")
            : phrase.toUpperCase(Locale.ROOT).replaceAll("[ -]", "_");
    return "@Responds(status = Status." + constant + ")\n";
  }

  private static String api(String name, String method, String responses) {
    return """
    package acme;

    import dev.statute.Api;
    import dev.statute.http.Responds;
    import dev.statute.http.Status;

    @Api
    interface %1$s {
      @dev.statute.http.%2$s
      %3$s
      Answer%1$s answer();
    }
    """
        .formatted(name, java(method), responses);
  }
}
