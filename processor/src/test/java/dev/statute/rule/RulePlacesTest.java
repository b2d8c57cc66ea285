package dev.statute.rule;

import dev.statute.check.JavaRules;
import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.Reported;
import dev.statute.testkit.TestCompiler;
import java.util.List;
import org.assertj.core.api.SoftAssertions;

/**
 * Where compilers show what rules find in the cases, and the fix that they show. ECJ knows only the
 * line of the value of an annotation.
 */
class RulePlacesTest {

  @CompileTest
  void showsWhatIsFoundByDefault(TestCompiler compiler) {
    check(Interfaces.STANDARD, Compilation.of(compiler));
  }

  @CompileTest
  void showsWhatIsFoundWhenSwitchedOn(TestCompiler compiler) {
    Compilation compilation = Compilation.of(compiler);
    JavaRules.catalogue().rules().stream()
        .filter(RuleInfo::isLiftable)
        .forEach(rule -> compilation.option(option(rule)));
    check(Interfaces.LINTS, compilation);
  }

  private static String option(RuleInfo rule) {
    boolean off = rule.basis().severity(Profile.RFC) == Severity.OFF;
    return "-Astatute.rule." + rule.id().replace('-', '_') + "=" + (off ? "warn" : "off");
  }

  private static void check(List<RuleCase> cases, Compilation compilation) {
    compilation.allErrors().withoutTokenWarnings();
    for (int i = 0; i < cases.size(); i++) {
      compilation.source(file(i), cases.get(i).source("places" + i));
    }
    CompilationResult result = compilation.compile();
    SoftAssertions softly = new SoftAssertions();
    for (int i = 0; i < cases.size(); i++) {
      List<Reported> reported = result.about(file(i)).problems();
      for (ExpectedFinding finding : cases.get(i).expected()) {
        if (finding.mark().isEmpty()) {
          continue;
        }
        softly
            .assertThat(reported)
            .as("%s: %s", cases.get(i), finding)
            .map(one -> shown(one, result, finding))
            .contains(expected(file(i), finding, result));
      }
    }
    softly.assertAll();
  }

  private static String file(int number) {
    return "places" + number + "/Things.java";
  }

  private static String shown(Reported one, CompilationResult result, ExpectedFinding finding) {
    List<String> lines = one.text().lines().map(String::strip).toList();
    String fix = finding.fix().isEmpty() ? "" : lines.get(lines.size() - 1);
    return String.join("\n", place(one.line() + " " + one.column(), result), lines.get(0), fix);
  }

  private static String expected(String file, ExpectedFinding finding, CompilationResult result) {
    String position = result.compilation().position(file, finding.mark().charAt(0));
    String what = "[" + finding.line().replaceFirst(": ", "] ");
    return String.join("\n", place(position, result), what, finding.fix());
  }

  private static String place(String position, CompilationResult result) {
    boolean exact = result.compilation().compiler() == TestCompiler.JAVAC;
    return exact ? position : position.replaceFirst(" .*", "");
  }
}
