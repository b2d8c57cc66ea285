package dev.statute.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.change.Change;
import dev.statute.change.Comparison;
import dev.statute.change.Victim;
import dev.statute.change.catalogue.Contracts;
import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.text.ContractFileReader;
import dev.statute.contract.file.text.ContractText;
import dev.statute.fuzz.CallLibrary;
import dev.statute.law.Law;
import dev.statute.law.load.Laws;
import dev.statute.rule.Severity;
import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.Reported;
import dev.statute.testkit.TemporaryFolder;
import dev.statute.testkit.TestCompiler;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import javax.tools.Diagnostic;

/**
 * Of two versions of an interface: what is called safe for callers compiles with the new one, and
 * what is called safe for a client that runs is read by the old generated client. With {@code
 * -Dstatute.fuzz.rounds=10} it compares more, and with {@code -Dstatute.fuzz.seed=2} others.
 */
class EvolutionTest {

  private static final int ROUNDS = Integer.getInteger("statute.fuzz.rounds", 1);
  private static final long SEED = Long.getLong("statute.fuzz.seed", 1);
  private static final int PAIRS = 100;

  /** ECJ is slower, and what it writes is the same. */
  private static final Map<TestCompiler, Integer> BATCHES =
      Map.of(TestCompiler.JAVAC, 8, TestCompiler.ECJ, 2);

  private static final int CALLS = 4;
  private static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");
  private static final Law LAW = new Laws().standard();

  /** An interface in both versions, and what the comparison says of them. */
  private record Pair(ApiSketch before, ApiSketch after, Comparison comparison) {

    boolean isSafeFor(Victim victim) {
      return worst(victim).compareTo(Severity.NOTE) >= 0;
    }

    Severity worst(Victim victim) {
      return comparison.changes().stream()
          .map(change -> change.impact().of(victim))
          .min(Comparator.naturalOrder())
          .orElse(Severity.OFF);
    }

    @Override
    public String toString() {
      return before.api("CLIENT")
          + before.order()
          + "----\n"
          + after.api("ROUTES")
          + after.order()
          + comparison.changes().stream().map(Change::toString).toList();
    }
  }

  @CompileTest
  void whatIsSafeCompilesAndIsRead(TestCompiler compiler) throws Exception {
    for (int round = 0; round < ROUNDS * BATCHES.get(compiler); round++) {
      check(compiler, SEED * 1_000_000 + round);
    }
  }

  private static void check(TestCompiler compiler, long seed) throws Exception {
    SketchMaker maker = new SketchMaker(new SplittableRandom(seed));
    Mutator mutator = new Mutator(maker);
    List<ApiSketch> before = new ArrayList<>();
    List<ApiSketch> after = new ArrayList<>();
    for (int i = 0; i < PAIRS; i++) {
      before.add(maker.make("e" + i));
      after.add(mutator.next(before.get(i)));
    }
    CompilationResult old = compile(compiler, before, "CLIENT");
    CompilationResult now = compile(compiler, after, "ROUTES");
    Set<String> wrong = wrong(old);
    wrong.addAll(wrong(now));
    if (!wrong.isEmpty()) {
      before.removeIf(sketch -> wrong.contains(sketch.packageName()));
      after.removeIf(sketch -> wrong.contains(sketch.packageName()));
      old = compile(compiler, before, "CLIENT");
      now = compile(compiler, after, "ROUTES");
    }
    assertThat(old.succeeded()).as("seed %d: %s", seed, old.problems()).isTrue();
    assertThat(now.succeeded()).as("seed %d: %s", seed, now.problems()).isTrue();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      String name = before.get(i).packageName();
      pairs.add(
          new Pair(
              before.get(i),
              after.get(i),
              Contracts.compare(contract(old, name), contract(now, name), LAW, NOW)));
    }
    List<Pair> forCallers = pairs.stream().filter(p -> p.isSafeFor(Victim.CALLERS)).toList();
    List<Pair> forRunning = pairs.stream().filter(p -> p.isSafeFor(Victim.RUNNING)).toList();
    assertThat(pairs).as("seed %d", seed).hasSizeGreaterThan(PAIRS / 2);
    assertThat(forCallers).as("seed %d", seed).hasSizeBetween(PAIRS / 10, PAIRS * 9 / 10);
    assertThat(forRunning).as("seed %d", seed).hasSizeBetween(PAIRS / 10, PAIRS * 9 / 10);
    assertThat(notCompiled(old, now, forCallers)).as("seed %d, %s", seed, compiler).isEmpty();
    assertThat(notRead(old, now, forRunning, seed)).as("seed %d, %s", seed, compiler).isEmpty();
  }

  /** Returns the packages of interfaces that break a rule, of which nothing is published. */
  private static Set<String> wrong(CompilationResult result) {
    Set<String> packages = new TreeSet<>();
    for (Reported problem : result.problems()) {
      if (problem.kind() == Diagnostic.Kind.ERROR && problem.text().startsWith("[")) {
        packages.add(problem.file().split("/")[0]);
      }
    }
    return packages;
  }

  private static CompilationResult compile(
      TestCompiler compiler, List<ApiSketch> sketches, String output) {
    Compilation compilation = CallLibrary.compilation(compiler).allErrors();
    for (ApiSketch sketch : sketches) {
      String folder = sketch.packageName() + "/";
      compilation.source(folder + "Things.java", sketch.api(output));
      compilation.source(folder + "Order.java", sketch.order());
      compilation.source(folder + "Size.java", sketch.size());
    }
    return compilation.compile();
  }

  private static PublishedContract contract(CompilationResult result, String packageName) {
    String name = "META-INF/statute/" + packageName + ".Things.contract";
    byte[] file = result.resources().get(name);
    assertThat(file).as("%s among %s", name, result.resources().keySet()).isNotNull();
    ContractText text = ContractFileReader.read(name, file);
    assertThat(text).isInstanceOf(ContractText.Intact.class);
    return ((ContractText.Intact) text).contract();
  }

  /** Compiles callers of the old version with the new one. */
  private static List<String> notCompiled(
      CompilationResult old, CompilationResult now, List<Pair> pairs) {
    Map<String, String> callers = new TreeMap<>();
    for (Pair pair : pairs) {
      String name = pair.before().packageName();
      callers.put(name + "/Caller.java", CallerSource.of(contract(old, name)));
    }
    assertThat(problems(old, callers)).as("callers of the old version").isEmpty();
    List<String> problems = new ArrayList<>();
    for (Reported problem : problems(now, callers)) {
      problems.add(problem + "\n" + pair(pairs, problem.file().split("/")[0]));
    }
    return problems;
  }

  private static Pair pair(List<Pair> pairs, String packageName) {
    return pairs.stream()
        .filter(pair -> pair.before().packageName().equals(packageName))
        .findFirst()
        .orElseThrow();
  }

  private static List<Reported> problems(CompilationResult version, Map<String, String> callers) {
    Path folder = TemporaryFolder.untilExit();
    version.writeClasses(folder);
    return CallLibrary.compilation(version.compilation().compiler())
        .classPath(folder)
        .allErrors()
        .processors()
        .sources(callers)
        .compile()
        .problems()
        .stream()
        .filter(problem -> problem.kind() == Diagnostic.Kind.ERROR)
        .toList();
  }

  /** Serves the new version, and calls it with clients of the old one. */
  private static List<String> notRead(
      CompilationResult old, CompilationResult now, List<Pair> pairs, long seed) throws Exception {
    List<String> names =
        pairs.stream().map(pair -> pair.before().packageName() + ".Things").toList();
    List<String> answered = Collections.synchronizedList(new ArrayList<>());
    int[] port = new int[1];
    Runnable stop =
        (Runnable)
            now.load("calls.VersionDriver")
                .getMethod("serve", List.class, long.class, int[].class, List.class)
                .invoke(null, names, seed, port, answered);
    try {
      Supplier<String> last =
          () -> {
            String code = answered.isEmpty() ? "" : answered.get(answered.size() - 1);
            answered.clear();
            return code;
          };
      List<?> complaints =
          (List<?>)
              old.load("calls.VersionDriver")
                  .getMethod("call", List.class, int.class, long.class, int.class, Supplier.class)
                  .invoke(null, names, port[0], seed, CALLS, last);
      return complaints.stream()
          .map(String::valueOf)
          .map(text -> text + "\n" + pair(pairs, text.substring(0, text.indexOf('.'))))
          .toList();
    } finally {
      stop.run();
    }
  }
}
