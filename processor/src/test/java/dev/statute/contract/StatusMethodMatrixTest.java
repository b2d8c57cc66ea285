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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;

/** Each status as the answer to each method: the legal ones compile, and the others do not. */
class StatusMethodMatrixTest {

  private static final Set<String> NO_METHODS = Set.of("PRI", "*");

  /** Rules on what else stands in an operation: a cell of the matrix has nothing else. */
  private static final List<String> ABOUT_OTHER_THINGS =
      List.of(
          "missing_body_should",
          "missing_body_doubt",
          "missing_input",
          "missing_input_should",
          "missing_input_doubt",
          "needed_content_doubt",
          "no_success_doubt",
          "mixed_statuses_doubt",
          "role_status",
          "role_status_doubt",
          "role_status_should",
          "status_state_doubt");

  private static final Pattern CLAUSE = Pattern.compile("RFC \\d+|\\d+(\\.\\d+)+");
  private static final Pattern RULE_AND_CODE = Pattern.compile("\\[([a-z-]+)\\] .*?\\b(\\d{3}) ");

  @Test
  void tableOfClausesHasTheCellsOfTheReference() {
    assertThat(IllegalCells.codesByMethod())
        .isEqualTo(IllegalCells.codesByMethodOfTheTable())
        .hasSize(9);
  }

  /**
   * One operation of each method declares all that may answer it, or compiling takes minutes. What
   * may, but hardly or should not, is warned of.
   */
  @CompileTest
  void legalResponsesCompile(TestCompiler compiler) {
    Map<String, String> responses = new TreeMap<>();
    Map<String, Set<String>> warnings = new TreeMap<>();
    forEachCell(
        (method, status) -> {
          if (clauses(method, status).isEmpty()) {
            responses.merge(method, responds(status), String::concat);
            DoubtfulCells.rules(method, Integer.parseInt(status.get("code")))
                .forEach(
                    rule ->
                        warnings
                            .computeIfAbsent(file(method), file -> new TreeSet<>())
                            .add(rule + " " + status.get("code")));
          }
        });
    Compilation compilation = compilation(compiler);
    responses.forEach(
        (method, text) -> compilation.source(file(method), api(java(method), method, text)));
    CompilationResult result = compilation.compile();
    assertThat(result.succeeded()).isTrue();
    assertThat(result.problems()).extracting(Reported::kind).containsOnly(Diagnostic.Kind.WARNING);
    assertThat(
            result.problems().stream()
                .collect(
                    Collectors.groupingBy(
                        Reported::file,
                        Collectors.mapping(
                            StatusMethodMatrixTest::ruleAndCode, Collectors.toSet()))))
        .isEqualTo(warnings);
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
    CompilationResult result = compilation(compiler).sources(sources).allErrors().compile();
    assertThat(result.succeeded()).isFalse();
    assertThat(result.problems()).hasSize(8 * 39 + 27 + 8);
    assertThat(
            result.problems().stream()
                .collect(Collectors.toMap(Reported::file, StatusMethodMatrixTest::cited)))
        .containsExactlyInAnyOrderEntriesOf(expected);
  }

  private static Compilation compilation(TestCompiler compiler) {
    Compilation compilation = Compilation.of(compiler);
    ABOUT_OTHER_THINGS.forEach(rule -> compilation.option("-Astatute.rule." + rule + "=off"));
    return compilation;
  }

  private static String ruleAndCode(Reported warning) {
    Matcher matcher = RULE_AND_CODE.matcher(warning.text());
    assertThat(matcher.lookingAt()).as(warning.text()).isTrue();
    return matcher.group(1) + " " + matcher.group(2);
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

  private static String file(String method) {
    return "acme/" + java(method) + ".java";
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
