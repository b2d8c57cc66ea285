package dev.statute.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.check.JavaRules;
import dev.statute.declaration.ApiDeclaration;
import dev.statute.testkit.TestCompiler;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What rules find in small interfaces, and what they come close to finding. */
class RuleCasesTest {

  static Stream<Arguments> standard() {
    return arguments(Interfaces.STANDARD);
  }

  static Stream<Arguments> lints() {
    return arguments(Interfaces.LINTS);
  }

  private static Stream<Arguments> arguments(List<RuleCase> cases) {
    return IntStream.range(0, cases.size())
        .boxed()
        .flatMap(
            i ->
                Stream.of(TestCompiler.values())
                    .map(compiler -> Arguments.of(cases.get(i), compiler, i)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("standard")
  void findsByDefault(RuleCase ruleCase, TestCompiler compiler, int number) {
    ApiDeclaration api = Interfaces.get(compiler, "standard" + number + ".Things");

    assertThat(find(api, Severities.STANDARD)).isEqualTo(ruleCase.findings());
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("lints")
  void findsWhenSwitchedOn(RuleCase ruleCase, TestCompiler compiler, int number) {
    ApiDeclaration api = Interfaces.get(compiler, "lints" + number + ".Things");

    assertThat(find(api, lintsOnly())).isEqualTo(ruleCase.findings());
  }

  private static List<String> find(ApiDeclaration api, Severities severities) {
    return new Checker(JavaRules.catalogue(), JavaRules.checks(api))
        .check(api.contract(), api.law(), severities).stream()
            .filter(finding -> finding.severity() != Severity.OFF)
            .map(finding -> finding.rule().id() + ": " + finding.what())
            .toList();
  }

  /** Switches all on that is off by default, and all else off. */
  private static Severities lintsOnly() {
    Map<String, Severity> byRule =
        JavaRules.catalogue().rules().stream()
            .collect(
                Collectors.toMap(
                    RuleInfo::id,
                    info ->
                        info.basis().severity(Profile.RFC) == Severity.OFF
                            ? Severity.WARN
                            : Severity.OFF));
    return new Severities(Profile.RFC, new HashMap<>(byRule));
  }
}
