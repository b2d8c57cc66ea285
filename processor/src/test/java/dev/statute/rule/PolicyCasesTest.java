package dev.statute.rule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.api.Api;
import dev.statute.check.JavaRules;
import dev.statute.law.Law;
import dev.statute.law.company.ExtensionReader;
import dev.statute.law.yaml.LawReader;
import dev.statute.law.yaml.LawSource;
import dev.statute.read.statute.ApiProbe;
import dev.statute.read.statute.StatuteContractReader;
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

  private static final String LAW =
      """
      extends: standard
      policy:
        allow:
          DELETE: {statuses: [204, 4xx, 5xx], reason: what is gone has nothing to say}
        forbid:
          402: we do not sell
        discourage:
          302: clients disagree
        media-types:
          4xx: application/problem+json
          5xx: {type: application/problem+json, bodies: policy4.Fault}
        rules:
          missing-body-should: error
      """;

  private static final List<RuleCase> CASES = RuleCase.read("policy.txt");
  private static final Law SPEC = law();
  private static final Map<TestCompiler, Map<String, Api>> READ = new EnumMap<>(TestCompiler.class);

  private static Law law() {
    try {
      Path file = Path.of(System.getProperty("basedir", "."), "../src/spec/http.yaml");
      byte[] standard = Files.readAllBytes(file);
      return new ExtensionReader(
              new LawSource("http.yaml", new String(standard, UTF_8)),
              LawReader.read("http.yaml", standard).law().orElseThrow(),
              new PolicyRules(JavaRules.catalogue()))
          .read(Vocabularies.FILE, LAW.getBytes(UTF_8))
          .law()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static synchronized Map<String, Api> read(TestCompiler compiler) {
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

  static Stream<Arguments> cases() {
    return IntStream.range(0, CASES.size())
        .boxed()
        .flatMap(i -> Stream.of(TestCompiler.values()).map(c -> Arguments.of(CASES.get(i), c, i)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("cases")
  void finds(RuleCase ruleCase, TestCompiler compiler, int number) {
    Api api = read(compiler).get("policy" + number + ".Things");

    assertThat(
            new Checker(JavaRules.catalogue(), JavaRules.checks(api))
                .check(new StatuteContractReader().read(api), SPEC, Severities.STANDARD).stream()
                    .filter(finding -> finding.severity() != Severity.OFF)
                    .map(finding -> finding.rule().id() + ": " + finding.what()))
        .containsExactlyElementsOf(ruleCase.findings());
  }
}
