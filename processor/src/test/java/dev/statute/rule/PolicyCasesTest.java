package dev.statute.rule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.check.JavaRules;
import dev.statute.declaration.ApiDeclaration;
import dev.statute.law.Law;
import dev.statute.law.load.Laws;
import dev.statute.read.statute.ApiProbe;
import dev.statute.testkit.Compilation;
import dev.statute.testkit.TestCompiler;
import dev.statute.testkit.Vocabularies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the rules of a policy find in small interfaces, and what they come close to finding. */
class PolicyCasesTest {

  private static final String LAW = text("../src/core/src/test/resources/corpus/policy.yaml");

  private static final List<RuleCase> CASES = RuleCase.read("policy.txt");
  private static final Law SPEC = law();
  private static final Map<TestCompiler, Map<String, ApiDeclaration>> READ =
      new EnumMap<>(TestCompiler.class);

  private static Law law() {
    return new Laws()
        .extensions(new PolicyRules(JavaRules.catalogue()))
        .read(Vocabularies.FILE, LAW.getBytes(UTF_8))
        .law()
        .orElseThrow();
  }

  private static String text(String path) {
    try {
      return Files.readString(Path.of(System.getProperty("basedir", "."), path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static synchronized Map<String, ApiDeclaration> read(TestCompiler compiler) {
    return READ.computeIfAbsent(
        compiler,
        c -> {
          Map<String, String> sources = new LinkedHashMap<>();
          for (int i = 0; i < CASES.size(); i++) {
            String name = "policy" + i;
            String source = CASES.get(i).source(name).replace("dev.statute.http", "com.acme.http");
            sources.put(name + "/Things.java", source);
            sources.put(name + "/Fault.java", "package " + name + ";\npublic class Fault {}\n");
          }
          return ApiProbe.read(
              Compilation.of(c).classPath(Vocabularies.compiled(c, LAW)), SPEC, sources);
        });
  }

  static Map<RuleCase, ApiDeclaration> apis(TestCompiler compiler) {
    Map<RuleCase, ApiDeclaration> apis = new LinkedHashMap<>();
    for (int i = 0; i < CASES.size(); i++) {
      apis.put(CASES.get(i), read(compiler).get("policy" + i + ".Things"));
    }
    return apis;
  }

  static Stream<Arguments> cases() {
    return IntStream.range(0, CASES.size())
        .boxed()
        .flatMap(i -> Stream.of(TestCompiler.values()).map(c -> Arguments.of(CASES.get(i), c, i)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("cases")
  void finds(RuleCase ruleCase, TestCompiler compiler, int number) {
    ApiDeclaration api = read(compiler).get("policy" + number + ".Things");

    assertThat(
            new Checker(JavaRules.catalogue(), JavaRules.checks(api))
                .check(api.contract(), SPEC, Severities.STANDARD).stream()
                    .filter(finding -> finding.severity() != Severity.OFF)
                    .map(finding -> finding.rule().id() + ": " + finding.what()))
        .containsExactlyElementsOf(ruleCase.findings());
  }
}
