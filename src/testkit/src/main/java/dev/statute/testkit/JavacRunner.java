package dev.statute.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Runs javac, in memory. */
final class JavacRunner implements Runner {

  @Override
  public CompilationResult run(Compilation compilation) {
    RecordingJavac javac = new RecordingJavac();
    com.google.testing.compile.Compilation done =
        Compiler.compiler(javac)
            .withClasspath(compilation.classPath().stream().map(Path::toFile).toList())
            .withOptions(options(compilation))
            .withProcessors(compilation.processors())
            .compile(sources(compilation));
    return new CompilationResult(
        compilation,
        done.status() != com.google.testing.compile.Compilation.Status.FAILURE,
        done.diagnostics().stream().map(JavacRunner::reported).toList(),
        generated(done),
        classes(done),
        resources(javac.written()));
  }

  private static List<String> options(Compilation compilation) {
    List<String> options = new ArrayList<>(compilation.options());
    if (!compilation.processorPath().isEmpty()) {
      options.add("-processorpath");
      options.add(
          compilation.processorPath().stream()
              .map(Path::toString)
              .collect(Collectors.joining(File.pathSeparator)));
    }
    return options;
  }

  private static List<JavaFileObject> sources(Compilation compilation) {
    return compilation.sources().entrySet().stream()
        .map(
            source ->
                JavaFileObjects.forSourceString(
                    qualifiedName(source.getKey(), ".java"), source.getValue().text()))
        .toList();
  }

  private static Reported reported(Diagnostic<? extends JavaFileObject> diagnostic) {
    return new Reported(
        diagnostic.getKind(),
        diagnostic.getSource() == null ? "" : path(diagnostic.getSource()),
        diagnostic.getLineNumber(),
        diagnostic.getColumnNumber(),
        text(diagnostic.getMessage(null)));
  }

  /** Returns a message as it was written: javac indents each line but the first. */
  private static String text(String message) {
    return message.replace("\n  ", "\n");
  }

  private static Map<String, String> generated(com.google.testing.compile.Compilation done) {
    Map<String, String> generated = new TreeMap<>();
    if (done.status() != com.google.testing.compile.Compilation.Status.FAILURE) {
      done.generatedSourceFiles()
          .forEach(
              file ->
                  generated.put(
                      qualifiedName(path(file), ".java"), new String(bytes(file), UTF_8)));
    }
    return generated;
  }

  private static Map<String, byte[]> classes(com.google.testing.compile.Compilation done) {
    Map<String, byte[]> classes = new TreeMap<>();
    if (done.status() != com.google.testing.compile.Compilation.Status.FAILURE) {
      done.generatedFiles().stream()
          .filter(file -> file.getKind() == JavaFileObject.Kind.CLASS)
          .forEach(file -> classes.put(qualifiedName(path(file), ".class"), bytes(file)));
    }
    return classes;
  }

  private static Map<String, byte[]> resources(List<JavaFileObject> written) {
    Map<String, byte[]> resources = new TreeMap<>();
    for (JavaFileObject file : written) {
      if (file.getKind() == JavaFileObject.Kind.OTHER && hasContent(file)) {
        resources.put(path(file), bytes(file));
      }
    }
    return resources;
  }

  /** Who only asks for a file makes the file manager believe that there will be one. */
  private static boolean hasContent(JavaFileObject file) {
    try (InputStream stream = file.openInputStream()) {
      return stream != null;
    } catch (IOException e) {
      return false;
    }
  }

  /** Returns the path of a file in its package; files in memory have their location before it. */
  private static String path(JavaFileObject file) {
    return file.toUri().getPath().replaceFirst("^/((SOURCE|CLASS)_OUTPUT/)?", "");
  }

  private static String qualifiedName(String path, String ending) {
    return path.substring(0, path.length() - ending.length()).replace('/', '.');
  }

  private static byte[] bytes(JavaFileObject file) {
    try (InputStream stream = file.openInputStream()) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
