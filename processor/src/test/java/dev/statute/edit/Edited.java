package dev.statute.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.SarifFix;
import dev.statute.testkit.SarifLog;
import dev.statute.testkit.TestCompiler;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Sources, the fixes that a report has for them, and what these make of them. */
final class Edited {

  private final TestCompiler compiler;
  private final Map<String, String> sources = new LinkedHashMap<>();

  Edited(TestCompiler compiler) {
    this.compiler = compiler;
  }

  Edited source(String path, String text) {
    sources.put(path, text);
    return this;
  }

  private Compilation compilation() {
    return Compilation.of(compiler)
        .sources(sources)
        .withoutTokenWarnings()
        .option("-Astatute.report=sarif");
  }

  CompilationResult compile() {
    return compilation().compile();
  }

  /** Returns the fixes of the first finding of a rule. */
  List<SarifFix> fixes(String rule) {
    return SarifLog.of(compile().resources()).results().stream()
        .filter(result -> result.at("/ruleId").asString().equals(rule))
        .findFirst()
        .map(SarifFix::of)
        .orElseThrow(
            () -> new AssertionError("no finding of " + rule + ": " + compile().reported()));
  }

  /** Applies a fix of the first finding of a rule; numbers begin at 1. */
  Edited apply(String rule, int number) {
    List<SarifFix> fixes = fixes(rule);
    assertThat(fixes).hasSizeGreaterThanOrEqualTo(number);
    Edited edited = new Edited(compiler);
    fixes.get(number - 1).applied(sources).forEach(edited::source);
    return edited;
  }

  String text(String path) {
    return Objects.requireNonNull(sources.get(path), path);
  }
}
