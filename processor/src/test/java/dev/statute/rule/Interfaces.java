package dev.statute.rule;

import dev.statute.declaration.ApiDeclaration;
import dev.statute.law.Law;
import dev.statute.law.load.Laws;
import dev.statute.read.statute.ApiProbe;
import dev.statute.testkit.TestCompiler;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The interfaces of the cases, read in one compilation of each compiler, once for all tests. */
final class Interfaces {

  static final List<RuleCase> STANDARD =
      Stream.of(
              "statuses.txt",
              "content.txt",
              "fields.txt",
              "paths.txt",
              "contracts.txt",
              "control.txt",
              "terms.txt",
              "outputs.txt")
          .flatMap(file -> RuleCase.read(file).stream())
          .toList();

  static final List<RuleCase> LINTS = RuleCase.read("lints.txt");

  private static final Map<TestCompiler, Map<String, ApiDeclaration>> READ =
      new ConcurrentHashMap<>();

  private Interfaces() {}

  /** Returns the interface {@code Things} of a package. */
  static ApiDeclaration get(TestCompiler compiler, String name) {
    return READ.computeIfAbsent(compiler, Interfaces::readAll).get(name);
  }

  private static Map<String, ApiDeclaration> readAll(TestCompiler compiler) {
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

  private static Law law() {
    return new Laws().standard();
  }
}
