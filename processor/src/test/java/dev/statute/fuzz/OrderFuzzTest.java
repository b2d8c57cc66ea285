package dev.statute.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.TestCompiler;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is generated depends neither on names, nor on the order of files, nor on what was compiled
 * before; and all of it works. With {@code -Dstatute.fuzz.rounds=100} there are more interfaces.
 */
class OrderFuzzTest {

  private static final int FAMILIES = 6 * Integer.getInteger("statute.fuzz.rounds", 1);
  private static final long SEED = Long.getLong("statute.fuzz.seed", 1);
  private static final int MOST = 5;

  private final Dice dice = new Dice(SEED);
  private final List<Family> families = families();

  @CompileTest
  void generatesTheSameWhateverTheNamesAndTheOrder(TestCompiler compiler, @TempDir Path folder)
      throws Exception {
    Naming plain = Naming.alphabetical();
    CompilationResult expected = atOnce(compiler, plain).compile();
    assertThat(errors(expected)).isEmpty();
    assertThat(expected.call("drive.Drive", "all")).isEqualTo(calls(plain));

    for (Naming other : List.of(plain.reversed(MOST), plain.shuffled(dice))) {
      CompilationResult renamed = atOnce(compiler, other).reversed().compile();
      assertThat(errors(renamed)).isEmpty();
      assertThat(
              differences(
                  other.alphabetical(renamed.generated()),
                  plain.alphabetical(expected.generated())))
          .isEmpty();
    }
    Map<String, String> later = oneAfterTheOther(compiler, plain, folder);
    assertThat(differences(later, expected.generated())).isEmpty();
  }

  /** Returns the first line of each file in which it is not as expected. */
  private static List<String> differences(Map<String, String> texts, Map<String, String> expected) {
    List<String> differences = new ArrayList<>();
    Set<String> names = new TreeSet<>(texts.keySet());
    names.addAll(expected.keySet());
    for (String name : names) {
      String[] lines = texts.getOrDefault(name, "").split("\n");
      String[] expectedLines = expected.getOrDefault(name, "").split("\n");
      int i = Arrays.mismatch(lines, expectedLines);
      if (i >= 0) {
        differences.add(
            name
                + ": "
                + lines[Math.min(i, lines.length - 1)]
                + " instead of "
                + expectedLines[Math.min(i, expectedLines.length - 1)]);
      }
    }
    return differences;
  }

  private List<Family> families() {
    List<Family> made = new ArrayList<>();
    for (int i = 0; i < FAMILIES; i++) {
      made.add(new FamilyMaker(dice).make(2 + dice.below(MOST - 1)));
    }
    return made;
  }

  private Compilation atOnce(TestCompiler compiler, Naming naming) {
    Compilation compilation = Compilation.of(compiler);
    for (int i = 0; i < families.size(); i++) {
      families.get(i).sources(naming, "f" + i).forEach(compilation::sources);
    }
    return compilation.source("drive/Drive.java", Drive.source(families, naming));
  }

  /** Compiles each interface with those before it as class files. */
  private Map<String, String> oneAfterTheOther(TestCompiler compiler, Naming naming, Path folder) {
    Map<String, String> generated = new TreeMap<>();
    for (int member = 0; member < MOST; member++) {
      Compilation compilation = Compilation.of(compiler).classPath(folder).option("-parameters");
      for (int i = 0; i < families.size(); i++) {
        if (member < families.get(i).members().size()) {
          compilation.sources(families.get(i).sources(naming, "f" + i).get(member));
        }
      }
      CompilationResult result = compilation.compile();
      assertThat(errors(result)).isEmpty();
      result.writeClasses(folder);
      generated.putAll(result.generated());
    }
    return generated;
  }

  private static List<String> errors(CompilationResult result) {
    List<String> errors =
        result.problems().stream().filter(Oracle::isError).map(Object::toString).toList();
    return result.succeeded() == errors.isEmpty() ? errors : List.of("failed without an error");
  }

  private List<String> calls(Naming naming) {
    List<String> calls = new ArrayList<>();
    for (int i = 0; i < families.size(); i++) {
      Family family = families.get(i);
      for (int member = 0; member < family.members().size(); member++) {
        if (family.members().get(member).generates()) {
          String name = family.binaryName(member, naming, "f" + i, "");
          family.operations(member).stream()
              .map(
                  operation ->
                      name
                          + " "
                          + operation.name()
                          + (operation.takesValue()
                              ? "[7, Optional[q], v, v]"
                              : "[7, Optional[q], v]")
                          + " NoContent[]")
              .sorted()
              .forEach(calls::add);
        }
      }
    }
    return calls;
  }
}
