package dev.statute.baseline;

import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.Reported;
import dev.statute.testkit.TestCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;

/** The cases, compiled as their users would: first the release, then what it has become. */
final class Comparisons {

  static final List<ChangeCase> CASES = ChangeCase.all();

  private static final String EVERYBODY = "-Astatute.promise=callers,implementers,running,wire";

  private static final Map<TestCompiler, Map<Integer, CompilationResult>> COMPILED =
      new ConcurrentHashMap<>();

  private Comparisons() {}

  /** Returns the name of the source of a case. */
  static String file(int number) {
    return "change" + number + "/Things.java";
  }

  /** Returns what the processor reports of a case, compiled with a compiler. */
  static List<Reported> reported(TestCompiler compiler, int number) {
    return result(compiler, number).reported().stream()
        .filter(one -> one.file().equals(file(number)))
        .filter(one -> one.text().startsWith("["))
        .toList();
  }

  /** Returns the compilation that a case is part of. */
  static CompilationResult result(TestCompiler compiler, int number) {
    return COMPILED.computeIfAbsent(compiler, Comparisons::compile).get(number);
  }

  private static Map<Integer, CompilationResult> compile(TestCompiler compiler) {
    Path release = release(compiler);
    Map<List<String>, List<Integer>> byOptions = new LinkedHashMap<>();
    for (int i = 0; i < CASES.size(); i++) {
      byOptions.computeIfAbsent(CASES.get(i).options(), o -> new ArrayList<>()).add(i);
    }
    Map<Integer, CompilationResult> results = new LinkedHashMap<>();
    byOptions.forEach(
        (options, numbers) -> {
          Compilation compilation = Compilation.of(compiler).allErrors().withoutTokenWarnings();
          compilation.option("-Astatute.baseline=" + release);
          if (options.stream().noneMatch(option -> option.startsWith("-Astatute.promise"))) {
            compilation.option(EVERYBODY);
          }
          options.forEach(compilation::option);
          numbers.forEach(
              i ->
                  compilation.source(
                      file(i), ChangeCase.source("change" + i, CASES.get(i).after())));
          CompilationResult result = compilation.compile();
          numbers.forEach(i -> results.put(i, result));
        });
    return results;
  }

  /** Compiles what was released, and returns the folder with its contracts. */
  private static Path release(TestCompiler compiler) {
    Compilation compilation = Compilation.of(compiler).allErrors().withoutTokenWarnings();
    for (int i = 0; i < CASES.size(); i++) {
      compilation.source(file(i), ChangeCase.source("change" + i, CASES.get(i).before()));
    }
    CompilationResult result = compilation.compile();
    if (!result.succeeded()) {
      throw new AssertionError(
          "What was released does not compile:\n"
              + result.problems().stream()
                  .filter(one -> one.kind() == Diagnostic.Kind.ERROR)
                  .map(Reported::toString)
                  .collect(Collectors.joining("\n")));
    }
    return write(result);
  }

  /** Writes the contracts of a compilation into a folder. */
  static Path write(CompilationResult result) {
    try {
      Path folder = Files.createTempDirectory("release");
      for (Map.Entry<String, byte[]> resource : result.resources().entrySet()) {
        if (resource.getKey().endsWith(".contract")) {
          Path file = folder.resolve(resource.getKey());
          Files.createDirectories(file.getParent());
          Files.write(file, resource.getValue());
          file.toFile().deleteOnExit();
        }
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
