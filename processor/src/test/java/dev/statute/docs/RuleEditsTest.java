package dev.statute.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.SarifFix;
import dev.statute.testkit.SarifLog;
import dev.statute.testkit.TestCompiler;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The edits that a report has for the violation of a page make of it what the page shows. */
class RuleEditsTest {

  private static final Map<List<Object>, SarifLog> REPORTS = new ConcurrentHashMap<>();
  private static final Map<List<Object>, CompilationResult> EDITED = new ConcurrentHashMap<>();

  static Stream<Arguments> examples() {
    return RuleExample.all()
        .flatMap(
            example ->
                Stream.of(TestCompiler.values()).map(compiler -> Arguments.of(example, compiler)));
  }

  static Stream<Arguments> edited() {
    return examples().filter(arguments -> ((RuleExample) arguments.get()[0]).edit().isRepair());
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("examples")
  void editMakesTheFixedCode(RuleExample example, TestCompiler compiler) {
    List<SarifFix> fixes = fixes(example, compiler);
    int number = example.edit().number();
    if (number == 0) {
      assertThat(fixes).isEmpty();
      return;
    }
    assertThat(fixes).hasSizeGreaterThanOrEqualTo(number);
    String code = code(applied(example, compiler).get(example.file()));
    String fixed = example.good().strip();
    String deviation = "@Deviates(rule = \"" + example.rule().id() + "\", reason = \"\")";
    switch (example.edit().kind()) {
      case SAME -> assertThat(code).isEqualTo(fixed);
      case OTHER -> assertThat(code).isNotEqualTo(fixed).doesNotContain(deviation);
      default -> {
        assertThat(fixes).hasSize(1);
        assertThat(code).contains(deviation);
      }
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("edited")
  void editedCodeHasNoSuchFinding(RuleExample example, TestCompiler compiler) {
    boolean off = example.isOffByDefault();
    CompilationResult result =
        EDITED
            .computeIfAbsent(List.of(compiler, off), key -> compileEdited(compiler, off))
            .about(example.file());
    assertThat(result.problems())
        .filteredOn(
            problem ->
                problem.kind() == Diagnostic.Kind.ERROR
                    || problem.text().contains("[" + example.rule().id() + "]"))
        .isEmpty();
  }

  private static List<SarifFix> fixes(RuleExample example, TestCompiler compiler) {
    SarifLog log =
        REPORTS.computeIfAbsent(
            List.of(compiler, example.isOffByDefault()),
            key -> SarifLog.of(ExampleForm.BAD.compile(example, compiler).resources()));
    // ECJ does not tell where the annotations of packages are.
    return log.results().stream()
        .filter(result -> result.at("/ruleId").asString().equals(example.rule().id()))
        .filter(result -> file(result).equals(example.file()) || example.edit().number() == 0)
        .findFirst()
        .map(SarifFix::of)
        .orElseThrow();
  }

  private static String file(JsonNode result) {
    return result.at("/locations/0/physicalLocation/artifactLocation/uri").asString("");
  }

  private static Map<String, String> applied(RuleExample example, TestCompiler compiler) {
    SarifFix fix = fixes(example, compiler).get(example.edit().number() - 1);
    return fix.applied(Map.of(example.file(), RuleExample.shown(example.source(example.bad()))));
  }

  /** Returns what is left of a file without its header. */
  private static String code(String file) {
    StringBuilder code = new StringBuilder();
    file.lines()
        .filter(line -> !line.startsWith("import ") && !line.startsWith("package acme"))
        .forEach(line -> code.append(line).append('\n'));
    return code.toString().strip();
  }

  private static CompilationResult compileEdited(TestCompiler compiler, boolean off) {
    Compilation compilation = compilation(compiler, off);
    RuleExample.all()
        .filter(example -> example.isOffByDefault() == off && example.edit().isRepair())
        .forEach(
            example -> {
              example.addTo(compilation, example.bad());
              new HashMap<>(applied(example, compiler)).forEach(compilation::source);
              addOption(example, compilation);
            });
    return compilation.compile();
  }

  private static Compilation compilation(TestCompiler compiler, boolean off) {
    Compilation compilation = ExampleLaw.compilation(compiler).withoutTokenWarnings().allErrors();
    return off ? compilation.allWarnings() : compilation;
  }

  private static void addOption(RuleExample example, Compilation compilation) {
    if (example.isOffByDefault()) {
      compilation.option(example.option("warn"));
    }
  }
}
