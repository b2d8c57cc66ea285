package dev.statute.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.Library;
import dev.statute.testkit.TemporaryFolder;
import dev.statute.testkit.TestCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What calls interfaces at random, compiled once by each compiler. */
public final class CallLibrary {

  private static final Path BASE = Path.of(System.getProperty("basedir", "."));
  private static final Map<TestCompiler, Path> FOLDERS = new EnumMap<>(TestCompiler.class);

  private CallLibrary() {}

  /** Begins a compilation of interfaces that can be called. */
  public static Compilation compilation(TestCompiler compiler) {
    return withJson(compiler).classPath(folder(compiler)).option("-parameters");
  }

  private static synchronized Path folder(TestCompiler compiler) {
    return FOLDERS.computeIfAbsent(compiler, CallLibrary::compile);
  }

  private static Path compile(TestCompiler compiler) {
    Map<String, String> sources = new TreeMap<>();
    Path calls = BASE.resolve("src/test/resources/calls");
    try (Stream<Path> files = Files.walk(calls)) {
      files.filter(Files::isRegularFile).forEach(file -> add(calls, file, sources));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Path fields = BASE.resolve("../src/fixtures/src/main/java");
    for (String name :
        List.of(
            "CorsKinds",
            "Kind",
            "RandomValues",
            "StructuredKinds",
            "StructuredValues",
            "TypedStructures")) {
      add(fields, fields.resolve("dev/statute/fixture/" + name + ".java"), sources);
    }
    CompilationResult result = withJson(compiler).sources(sources).processors().compile();
    assertThat(result.succeeded()).as("%s", result.problems()).isTrue();
    Path folder = TemporaryFolder.untilExit();
    result.writeClasses(folder);
    return folder;
  }

  private static Compilation withJson(TestCompiler compiler) {
    Compilation compilation = Compilation.of(compiler);
    Library.json(compiler).forEach(compilation::classPath);
    return compilation;
  }

  private static void add(Path root, Path file, Map<String, String> sources) {
    try {
      sources.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
