package dev.statute.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.api.Api;
import dev.statute.check.JavaRules;
import dev.statute.law.Law;
import dev.statute.law.yaml.LawReader;
import dev.statute.read.statute.ApiProbe;
import dev.statute.read.statute.StatuteContractReader;
import dev.statute.testkit.TestCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What rules find in small interfaces, and what they come close to finding. */
class RuleCasesTest {

  private static final List<RuleCase> STANDARD =
      Stream.of(
              "statuses.txt",
              "content.txt",
              "fields.txt",
              "paths.txt",
              "contracts.txt",
              "control.txt",
              "outputs.txt")
          .flatMap(file -> RuleCase.read(file).stream())
          .toList();

  private static final List<RuleCase> LINTS = RuleCase.read("lints.txt");

  /** Reads all interfaces in one compilation of each compiler, once for all tests. */
  private static final class Interfaces {

    private static final Map<TestCompiler, Map<String, Api>> READ = new ConcurrentHashMap<>();

    static Api get(TestCompiler compiler, String name) {
      return READ.computeIfAbsent(compiler, Interfaces::readAll).get(name);
    }

    private static Map<String, Api> readAll(TestCompiler compiler) {
      Map<String, String> sources = new LinkedHashMap<>();
      add(STANDARD, "standard", sources);
      add(LINTS, "lints", sources);
      return ApiProbe.read(compiler, law(), sources);
    }

    private static void add(List<RuleCase> cases, String group, Map<String, String> sources) {
      for (int i = 0; i < cases.size(); i++) {
        sources.put(group + i + "/Things.java", cases.get(i).source(group + i));
      }
    }
  }

  private static Law law() {
    try {
      Path file = Path.of(System.getProperty("basedir", "."), "../src/spec/http.yaml");
      return LawReader.read("http.yaml", Files.readAllBytes(file)).law().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<Arguments> standard() {
    return arguments(STANDARD);
  }

  static Stream<Arguments> lints() {
    return arguments(LINTS);
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
    Api api = Interfaces.get(compiler, "standard" + number + ".Things");

    assertThat(find(api, Severities.STANDARD)).isEqualTo(ruleCase.findings());
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("lints")
  void findsWhenSwitchedOn(RuleCase ruleCase, TestCompiler compiler, int number) {
    Api api = Interfaces.get(compiler, "lints" + number + ".Things");

    assertThat(find(api, lintsOnly())).isEqualTo(ruleCase.findings());
  }

  private static List<String> find(Api api, Severities severities) {
    return new Checker(JavaRules.catalogue(), JavaRules.checks(api))
        .check(new StatuteContractReader().read(api), api.law(), severities).stream()
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
