package dev.statute.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.Reported;
import dev.statute.testkit.TestCompiler;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What compiles can be called: a generated client sends what it is given, generated routes hand
 * that over, and what the implementation answers is what the client returns. With {@code
 * -Dstatute.fuzz.rounds=100} it runs longer, and with {@code -Dstatute.fuzz.seed=2} it makes
 * others.
 */
class CallFuzzTest {

  private static final int ROUNDS = Integer.getInteger("statute.fuzz.rounds", 1);
  private static final long SEED = Long.getLong("statute.fuzz.seed", 1);
  private static final int UNITS = 24;
  private static final int CALLS = 3;

  @CompileTest
  void whatCompilesCanBeCalledAndGetsWhatWasAnswered(TestCompiler compiler) throws Exception {
    int called = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long seed = SEED * 1_000_000 + round;
      Dice dice = new Dice(seed);
      List<Unit> units =
          IntStream.range(0, UNITS).mapToObj(i -> new CallMaker(dice).make("c" + i)).toList();
      CompilationResult judged = compilation(compiler, units).compile();
      assertThat(judged.problems().stream().filter(Oracle::isError))
          .as("seed %d, %s", seed, compiler)
          .allMatch(error -> Oracle.isOurs(error) && isIn(units, error));
      List<Unit> sound = withoutErrors(units, judged);
      CompilationResult result = compilation(compiler, sound).compile();
      assertThat(result.succeeded()).as("seed %d: %s", seed, result.problems()).isTrue();
      assertThat(complaints(result, sound, seed)).as("seed %d, %s", seed, compiler).isEmpty();
      called += sound.size();
    }
    assertThat(called).isGreaterThan(ROUNDS * UNITS / 3);
  }

  private static boolean isIn(List<Unit> units, Reported error) {
    return units.stream().anyMatch(unit -> unit.files().containsKey(error.file()));
  }

  private static List<Unit> withoutErrors(List<Unit> units, CompilationResult judged) {
    Set<String> wrong =
        judged.problems().stream()
            .filter(Oracle::isError)
            .map(Reported::file)
            .collect(Collectors.toSet());
    return units.stream()
        .filter(unit -> unit.files().keySet().stream().noneMatch(wrong::contains))
        .toList();
  }

  private static List<?> complaints(CompilationResult result, List<Unit> units, long seed)
      throws Exception {
    List<String> names =
        units.stream()
            .flatMap(unit -> unit.files().keySet().stream())
            .map(
                path ->
                    path.replace(".java", "").replace('/', '.').replace("Around", "Around$Calls"))
            .toList();
    return (List<?>)
        result
            .load("calls.Driver")
            .getMethod("complaints", List.class, long.class, int.class)
            .invoke(null, names, seed, CALLS);
  }

  private static Compilation compilation(TestCompiler compiler, List<Unit> units) {
    Compilation compilation = CallLibrary.compilation(compiler).allErrors();
    units.forEach(unit -> compilation.sources(unit.files()));
    if (compiler == TestCompiler.JAVAC) {
      // Without it javac does not look at generated code once there is an error.
      compilation.option("-XDshould-stop.ifError=FLOW");
    }
    return compilation;
  }
}
