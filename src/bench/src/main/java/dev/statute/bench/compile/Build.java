package dev.statute.bench.compile;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** A version of the processor, with the annotations and the libraries that its output needs. */
final class Build {

  /** What a build wrote for some sources, and what that took. */
  record Result(Cost cost, List<MemorySource> generated, List<MemoryClass> classes) {

    int characters() {
      return generated.stream().mapToInt(source -> source.text().length()).sum();
    }

    int octets() {
      return classes.stream().mapToInt(MemoryClass::length).sum();
    }
  }

  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private final List<Path> classPath;
  private final ClassLoader loader;

  private Build(List<Path> classPath) {
    this.classPath = classPath;
    this.loader =
        new URLClassLoader(
            classPath.stream().map(Build::url).toArray(URL[]::new),
            ClassLoader.getPlatformClassLoader());
  }

  /** Returns the build that this benchmark is part of. */
  static Build current() {
    return new Build(currentPath());
  }

  /**
   * Returns another build.
   *
   * @param folder a folder of its jars; or a clone of the repository in which {@code mvn compile}
   *     has run, whose libraries are those of this build
   */
  static Build of(Path folder) {
    List<Path> path = new ArrayList<>();
    for (Path entry : currentPath()) {
      if (entry.endsWith(Path.of("target", "classes"))) {
        path.add(folder.resolve(root().relativize(entry)));
      } else {
        path.add(entry);
      }
    }
    path.removeIf(entry -> !Files.exists(entry));
    path.addAll(0, jars(folder));
    return new Build(path);
  }

  private static List<Path> jars(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".jar"))
          .sorted(Comparator.comparing(Path::toString))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> currentPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath())
        .toList();
  }

  /** Returns the root of the repository, two folders above this module. */
  private static Path root() {
    return currentPath().stream()
        .filter(entry -> entry.endsWith(Path.of("src", "bench", "target", "classes")))
        .findFirst()
        .orElseThrow()
        .resolve("../../../..")
        .normalize();
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(path.toString(), e);
    }
  }

  /** Compiles sources with its processor. */
  Result compile(List<MemorySource> sources) {
    try (StandardJavaFileManager standard = compiler.getStandardFileManager(null, null, null)) {
      standard.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
      MemoryFiles files = new MemoryFiles(standard, Map.of());
      Processor processor =
          ServiceLoader.load(Processor.class, loader).stream()
              .filter(provider -> provider.type().getName().startsWith("dev.statute."))
              .findFirst()
              .orElseThrow()
              .get();
      Meter meter = new Meter();
      JavaCompiler.CompilationTask task =
          compiler.getTask(null, files, null, List.of("-Xlint:none"), null, sources);
      task.setProcessors(List.of(processor));
      if (!task.call()) {
        throw new IllegalStateException("the sources do not compile with " + classPath);
      }
      return new Result(
          meter.cost(),
          files.sources(),
          files.classes().values().stream().flatMap(List::stream).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
