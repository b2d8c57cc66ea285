package dev.statute.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** Runs the compiler of Eclipse, which needs real folders. */
final class EcjRunner implements Runner {

  static {
    // What it asserts of packages does not hold for those that modules of JDK 25 share, as com.sun.
    EclipseCompiler.class
        .getClassLoader()
        .setPackageAssertionStatus("org.eclipse.jdt.internal.compiler.lookup", false);
  }

  @Override
  public CompilationResult run(Compilation compilation) {
    try (TemporaryFolder folder = new TemporaryFolder()) {
      return run(compilation, folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CompilationResult run(Compilation compilation, TemporaryFolder folder)
      throws IOException {
    Path sources = folder.folder("sources");
    Path generated = folder.folder("generated");
    Path classes = folder.folder("classes");
    List<Path> files = write(compilation, sources);
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    boolean succeeded;
    try (EcjFiles ecj = EcjFiles.take()) {
      StandardJavaFileManager manager = ecj.manager();
      manager.setLocationFromPaths(StandardLocation.CLASS_PATH, compilation.classPath());
      manager.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
      manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
      JavaCompiler.CompilationTask task =
          new EclipseCompiler()
              .getTask(
                  new StringWriter(),
                  manager,
                  diagnostics,
                  options(compilation),
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      task.setProcessors(compilation.processors());
      succeeded = task.call();
    }
    return new CompilationResult(
        compilation,
        succeeded,
        diagnostics.getDiagnostics().stream()
            .map(diagnostic -> reported(diagnostic, List.of(sources, generated)))
            .toList(),
        succeeded ? texts(TemporaryFolder.read(generated, ".java")) : Map.of(),
        succeeded ? named(TemporaryFolder.read(classes, ".class")) : Map.of(),
        resources(generated, classes));
  }

  private static Map<String, byte[]> resources(Path... folders) {
    Map<String, byte[]> resources = new TreeMap<>();
    for (Path folder : folders) {
      resources.putAll(TemporaryFolder.read(folder, ""));
    }
    resources.keySet().removeIf(path -> path.endsWith(".java") || path.endsWith(".class"));
    return resources;
  }

  private static List<String> options(Compilation compilation) {
    List<String> options = new ArrayList<>(compilation.options());
    options.addAll(List.of("-encoding", "UTF-8"));
    if (compilation.processors().isEmpty()) {
      options.add("-proc:none");
    }
    return options;
  }

  private static List<Path> write(Compilation compilation, Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, MarkedSource> source : compilation.sources().entrySet()) {
      Path file = folder.resolve(source.getKey());
      Files.createDirectories(file.getParent());
      files.add(Files.writeString(file, source.getValue().text()));
    }
    return files;
  }

  private static Reported reported(
      Diagnostic<? extends JavaFileObject> diagnostic, List<Path> roots) {
    return new Reported(
        diagnostic.getKind(),
        diagnostic.getSource() == null ? "" : path(diagnostic.getSource(), roots),
        diagnostic.getLineNumber(),
        diagnostic.getColumnNumber(),
        diagnostic.getMessage(null));
  }

  private static String path(JavaFileObject file, List<Path> roots) {
    Path path = Path.of(file.toUri());
    return roots.stream()
        .filter(path::startsWith)
        .map(root -> root.relativize(path).toString().replace('\\', '/'))
        .findFirst()
        .orElseGet(path::toString);
  }

  private static Map<String, String> texts(Map<String, byte[]> files) {
    Map<String, String> texts = new TreeMap<>();
    named(files).forEach((name, bytes) -> texts.put(name, new String(bytes, UTF_8)));
    return texts;
  }

  private static Map<String, byte[]> named(Map<String, byte[]> files) {
    Map<String, byte[]> named = new TreeMap<>();
    files.forEach((path, bytes) -> named.put(path.replace('/', '.'), bytes));
    return named;
  }
}
