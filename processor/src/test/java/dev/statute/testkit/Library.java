package dev.statute.testkit;

import com.fasterxml.jackson.annotation.JsonView;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.palantir.javapoet.TypeSpec;
import dev.statute.processor.StatuteProcessor;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.snakeyaml.engine.v2.api.Load;

/** What users have on their class path, compiled once by each compiler. */
public final class Library {

  private static final Map<TestCompiler, CompilationResult> RESULTS =
      new EnumMap<>(TestCompiler.class);
  private static final Map<TestCompiler, Path> FOLDERS = new EnumMap<>(TestCompiler.class);

  private Library() {}

  /** Returns the compilation of the annotations module, vocabulary included. */
  public static synchronized CompilationResult result(TestCompiler compiler) {
    return RESULTS.computeIfAbsent(compiler, c -> compilation(c).compile());
  }

  /** Begins another compilation of the annotations module. */
  public static Compilation compilation(TestCompiler compiler) {
    return Compilation.of(compiler).withoutLibrary().sources(sources());
  }

  /** Returns the sources of the annotations module that people wrote, as if it were no module. */
  public static Map<String, String> sources() {
    Path root = Path.of(System.getProperty("basedir", "."), "../annotations/src/main/java");
    Map<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Library::isClass).toList()) {
        sources.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sources;
  }

  private static boolean isClass(Path file) {
    return file.toString().endsWith(".java") && !file.endsWith("module-info.java");
  }

  /** Returns what users have on their class path, on disk. */
  public static List<Path> classPath(TestCompiler compiler) {
    return List.of(folder(compiler), jspecify());
  }

  static synchronized Path folder(TestCompiler compiler) {
    return FOLDERS.computeIfAbsent(compiler, Library::write);
  }

  private static Path write(TestCompiler compiler) {
    CompilationResult result = result(compiler);
    if (!result.succeeded()) {
      throw new AssertionError("the annotations do not compile: " + result.problems());
    }
    Path folder = TemporaryFolder.untilExit();
    result.writeClasses(folder);
    return folder;
  }

  static Path jspecify() {
    return location(NullMarked.class);
  }

  /** Returns the path that a compiler finds the processor on. */
  static String processorPath() {
    return Stream.of(StatuteProcessor.class, TypeSpec.class, Load.class)
        .map(type -> location(type).toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Returns what only the annotations are compiled with: users may go without it. */
  public static List<Path> optional() {
    return List.of(
        location(ObjectMapper.class), location(JsonGenerator.class), location(JsonView.class));
  }

  /** Returns the jar or folder that a class is in. */
  public static Path location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
