package dev.statute.testkit;

import com.fasterxml.jackson.annotation.JsonView;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import org.apiguardian.api.API;
import org.intellij.lang.annotations.Language;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.JUnitException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.ObjectMapper;

/** What users have on their class path, compiled once by each compiler. */
public final class Library {

  private static final String CONTRACT_MODULE = "annotations";
  private static final List<String> MODULES = List.of(CONTRACT_MODULE, "src/server", "src/client");
  private static final Pattern EXPORTS = Pattern.compile("\\bexports ([\\w.]+);");
  private static final String JSON_MODULE = "src/jackson";
  private static final String TESTING_MODULE = "src/testing";
  private static final String JAKARTA_MODULE = "src/adapters/jakarta";

  private static final List<Class<?>> JUNIT = List.of(Test.class, JUnitException.class, API.class);

  private static final Map<TestCompiler, CompilationResult> RESULTS =
      new EnumMap<>(TestCompiler.class);
  private static final Map<TestCompiler, Path> FOLDERS = new EnumMap<>(TestCompiler.class);
  private static final Map<TestCompiler, Path> JSON_FOLDERS = new EnumMap<>(TestCompiler.class);
  private static final Map<TestCompiler, Path> JAKARTA_FOLDERS = new EnumMap<>(TestCompiler.class);
  private static final Map<TestCompiler, Path> TESTING_FOLDERS = new EnumMap<>(TestCompiler.class);

  private Library() {}

  /** Returns the compilation of the run-time modules, vocabulary included. */
  public static synchronized CompilationResult result(TestCompiler compiler) {
    return RESULTS.computeIfAbsent(compiler, c -> compilation(c).compile());
  }

  /** Begins another compilation of the run-time modules. */
  public static Compilation compilation(TestCompiler compiler) {
    return Compilation.of(compiler)
        .withoutLibrary()
        .classPath(location(Language.class))
        .sources(sources());
  }

  /** Begins a compilation of the module that contracts need, as a module and by javac. */
  public static Compilation contractModule() {
    Compilation compilation =
        Compilation.of(TestCompiler.JAVAC).modulePath(jspecify(), location(Language.class));
    try {
      compilation.source("module-info.java", Files.readString(info(CONTRACT_MODULE)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return compilation.sources(sources(CONTRACT_MODULE));
  }

  private static Path info(String module) {
    return Repository.root().resolve(module).resolve("src/main/java/module-info.java");
  }

  /** Returns the sources of the run-time modules that people wrote, as if they were one. */
  public static Map<String, String> sources() {
    Map<String, String> sources = new TreeMap<>();
    MODULES.forEach(module -> sources.putAll(sources(module)));
    return sources;
  }

  private static Map<String, String> sources(String module) {
    Path root = Repository.root().resolve(module).resolve("src/main/java");
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

  /** Returns the packages of the run-time modules that other modules can use. */
  public static List<String> exportedPackages() {
    List<String> exported = new ArrayList<>();
    for (String module : MODULES) {
      try {
        EXPORTS
            .matcher(Files.readString(info(module)))
            .results()
            .forEach(match -> exported.add(match.group(1)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return exported;
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
    return write(result(compiler));
  }

  private static Path write(CompilationResult result) {
    if (!result.succeeded()) {
      throw new AssertionError("the run time does not compile: " + result.problems());
    }
    Path folder = TemporaryFolder.untilExit();
    result.writeClasses(folder);
    return folder;
  }

  static Path validation() {
    return location(Valid.class);
  }

  /** Returns the annotations for null. */
  public static Path jspecify() {
    return location(NullMarked.class);
  }

  /** Returns the codec for JSON, with the libraries that it needs. */
  public static synchronized List<Path> json(TestCompiler compiler) {
    List<Path> all = new ArrayList<>(jackson());
    all.add(JSON_FOLDERS.computeIfAbsent(compiler, Library::compileJson));
    return all;
  }

  private static Path compileJson(TestCompiler compiler) {
    Compilation compilation = Compilation.of(compiler).sources(sources(JSON_MODULE));
    compilation.processors(new Processor[0]);
    jackson().forEach(compilation::classPath);
    return write(compilation.compile());
  }

  /** Returns what tests of users have on their class path, in addition to JUnit. */
  public static synchronized Path testing(TestCompiler compiler) {
    return TESTING_FOLDERS.computeIfAbsent(compiler, Library::compileTesting);
  }

  private static Path compileTesting(TestCompiler compiler) {
    Compilation compilation = Compilation.of(compiler).sources(sources(TESTING_MODULE));
    compilation.processors(new Processor[0]);
    JUNIT.forEach(type -> compilation.classPath(location(type)));
    return write(compilation.compile());
  }

  /** Returns what a module with resource classes of Jakarta REST has on its class path. */
  public static synchronized List<Path> jakarta(TestCompiler compiler) {
    List<Path> all = new ArrayList<>(rest());
    all.add(JAKARTA_FOLDERS.computeIfAbsent(compiler, Library::compileJakarta));
    return all;
  }

  /** Returns Jakarta REST and injection alone. */
  public static List<Path> rest() {
    return List.of(location(GET.class), location(Inject.class));
  }

  private static Path compileJakarta(TestCompiler compiler) {
    Compilation compilation = Compilation.of(compiler).sources(sources(JAKARTA_MODULE));
    compilation.processors(new Processor[0]);
    rest().forEach(compilation::classPath);
    return write(compilation.compile());
  }

  private static List<Path> jackson() {
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
