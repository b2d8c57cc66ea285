package dev.statute.fuzz;

import com.google.testing.compile.CompilationFailureException;
import dev.statute.testkit.Bounded;
import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.Reported;
import dev.statute.testkit.TemporaryFolder;
import dev.statute.testkit.TestCompiler;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Units that are compiled together, by both compilers. */
final class Batch {

  /** How much of a processor a compilation may use that needs a second or two. */
  private static final Duration BOUND = Duration.ofSeconds(60);

  private static final Map<TestCompiler, Path> COMPILED = new EnumMap<>(TestCompiler.class);

  private static final Pattern EMPTY_ARRAY = Pattern.compile("= \\{\\}|\\(\\{\\}\\)");

  private final List<Unit> units;
  private final Set<String> withEmptyArrays;
  private final Map<TestCompiler, CompilationResult> results = new EnumMap<>(TestCompiler.class);

  Batch(List<Unit> units, List<String> options) {
    this.units = units;
    this.withEmptyArrays =
        units.stream()
            .flatMap(unit -> unit.files().entrySet().stream())
            .filter(file -> EMPTY_ARRAY.matcher(file.getValue()).find())
            .map(file -> " " + file.getKey() + ": ")
            .collect(Collectors.toSet());
    for (TestCompiler compiler : TestCompiler.values()) {
      compiled(compiler);
      inTime(() -> compile(compiler, units, options))
          .ifPresent(done -> results.put(compiler, done));
    }
  }

  static CompilationResult compile(TestCompiler compiler, List<Unit> units, List<String> options) {
    Compilation compilation = Compilation.of(compiler).classPath(compiled(compiler)).allErrors();
    units.forEach(unit -> compilation.sources(unit.files()));
    options.forEach(compilation::option);
    if (compiler == TestCompiler.JAVAC) {
      // Without it javac does not look at generated code once there is an error.
      compilation.option("-XDshould-stop.ifError=FLOW");
    }
    return compilation.compile();
  }

  /** Returns what came of a compilation; nothing where javac itself has broken down over it. */
  private static Optional<CompilationResult> inTime(Supplier<CompilationResult> compilation) {
    try {
      return Optional.of(Bounded.within(BOUND, compilation));
    } catch (CompilationFailureException e) {
      // An exception of a processor javac would throw on; those of its own it prints.
      return Optional.empty();
    }
  }

  private static synchronized Path compiled(TestCompiler compiler) {
    return COMPILED.computeIfAbsent(compiler, Batch::compileLibrary);
  }

  private static Path compileLibrary(TestCompiler compiler) {
    CompilationResult result =
        Compilation.of(compiler)
            .sources(SharedSources.FILES)
            .sources(InheritanceMaker.compiled())
            .compile();
    if (!result.succeeded()) {
      throw new AssertionError(result.problems());
    }
    Path folder = TemporaryFolder.untilExit();
    result.writeClasses(folder);
    return folder;
  }

  /** Returns what is wrong, of units that may break anything. */
  List<String> complaints() {
    List<String> complaints = new ArrayList<>();
    results.forEach(
        (compiler, result) -> complaints.addAll(new Oracle(result, compiler.name()).complaints()));
    boolean onlyOurs =
        results.size() == TestCompiler.values().length
            && results.values().stream()
                .flatMap(result -> result.problems().stream())
                .allMatch(reported -> Oracle.isOurs(reported) || !Oracle.isError(reported));
    if (onlyOurs) {
      complaints.addAll(differences());
    }
    return complaints;
  }

  /** Returns what is wrong, of units that are to break nothing but our rules. */
  List<String> complaintsOfSound() {
    if (results.size() < TestCompiler.values().length) {
      return List.of("javac broke down");
    }
    List<String> complaints = new ArrayList<>();
    results.forEach(
        (compiler, result) ->
            complaints.addAll(new Oracle(result, compiler.name()).complaintsOfSound(units)));
    complaints.addAll(differences());
    return complaints;
  }

  private List<String> differences() {
    Map<String, Integer> javac = ours(TestCompiler.JAVAC);
    Map<String, Integer> ecj = ours(TestCompiler.ECJ);
    List<String> differences = new ArrayList<>();
    Stream.concat(javac.keySet().stream(), ecj.keySet().stream())
        .distinct()
        .filter(text -> !Objects.equals(javac.get(text), ecj.get(text)))
        .map(text -> "javac " + javac.get(text) + ", ECJ " + ecj.get(text) + " times: " + text)
        .forEach(differences::add);
    return differences;
  }

  /**
   * Returns our messages, each with how often it comes. Where there is an empty array ECJ cannot
   * find annotations, so that what is said twice of one element comes once.
   */
  private Map<String, Integer> ours(TestCompiler compiler) {
    Map<String, Integer> ours = Oracle.ours(results.get(compiler), placeless());
    ours.replaceAll((text, count) -> withEmptyArrays.stream().anyMatch(text::contains) ? 1 : count);
    return ours;
  }

  /** ECJ does not know where a record is, and says nothing of the file. */
  private Set<String> placeless() {
    return results.get(TestCompiler.ECJ).problems().stream()
        .filter(reported -> reported.file().isEmpty())
        .map(Reported::text)
        .filter(text -> !text.startsWith("[option]"))
        .collect(Collectors.toSet());
  }
}
