package dev.statute.importer;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.importer.source.JavaSource;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/**
 * What a compiler makes of sources, with the processor at work and every warning an error.
 *
 * @param problems what it complains of
 * @param classes where the class files are
 */
record JavaCompilation(List<String> problems, Path classes) {

  /** A compiler that users have. */
  enum Tool {
    JAVAC(List.of("-Xlint:all,-processing", "-Werror", "-Xmaxerrs", "0", "-Xmaxwarns", "0")),
    ECJ(List.of("-maxProblems", "100000"));

    private final List<String> options;

    Tool(List<String> options) {
      this.options = options;
    }

    private JavaCompiler compiler() {
      return this == JAVAC ? ToolProvider.getSystemJavaCompiler() : new EclipseCompiler();
    }
  }

  static JavaCompilation of(Tool tool, List<JavaSource> sources, Path folder, String... options) {
    try {
      Path classes = Files.createDirectories(folder.resolve("classes"));
      Path generated = Files.createDirectories(folder.resolve("generated"));
      Path written = folder.resolve("sources");
      for (JavaSource source : sources) {
        Path file = written.resolve(source.path());
        Files.createDirectories(file.getParent());
        Files.writeString(file, source.text());
      }
      JavaCompiler compiler = tool.compiler();
      DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
      try (StandardJavaFileManager files =
          compiler.getStandardFileManager(diagnostics, Locale.ROOT, UTF_8)) {
        files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
        files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
        List<String> all = new ArrayList<>(tool.options);
        all.addAll(List.of("--release", "17", "-parameters"));
        String path = System.getProperty("java.class.path");
        // From JDK 23 on, javac looks for processors only where it is told to.
        all.addAll(List.of("-classpath", path, "-processorpath", path));
        all.addAll(List.of(options));
        List<Path> paths =
            sources.stream()
                .filter(source -> source.path().endsWith(".java"))
                .map(source -> written.resolve(source.path()))
                .toList();
        JavaCompiler.CompilationTask task =
            compiler.getTask(
                new StringWriter(),
                files,
                diagnostics,
                all,
                null,
                files.getJavaFileObjectsFromPaths(paths));
        boolean succeeded = task.call();
        return new JavaCompilation(problems(diagnostics, succeeded), classes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> problems(
      DiagnosticCollector<JavaFileObject> diagnostics, boolean succeeded) {
    List<String> problems = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> one : diagnostics.getDiagnostics()) {
      if (one.getKind() != Diagnostic.Kind.NOTE && one.getKind() != Diagnostic.Kind.OTHER) {
        String file = one.getSource() == null ? "" : one.getSource().getName();
        String text = one.getMessage(Locale.ROOT);
        // What javac needs, ECJ calls unnecessary.
        if (text.startsWith("Unnecessary @SuppressWarnings")) {
          continue;
        }
        problems.add(
            one.getKind()
                + " "
                + Path.of(file).getFileName()
                + ":"
                + one.getLineNumber()
                + " "
                + text);
      }
    }
    if (!succeeded && problems.isEmpty()) {
      problems.add("failed without a message");
    }
    return problems;
  }

  /** Returns the contract files, by the names of their interfaces. */
  Map<String, String> contracts() {
    Map<String, String> contracts = new TreeMap<>();
    Path folder = classes.resolve("META-INF/statute");
    if (!Files.isDirectory(folder)) {
      return contracts;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".contract")) {
          contracts.put(name.replace(".contract", ""), Files.readString(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return contracts;
  }

  /** Returns a loader of the classes. */
  ClassLoader loader() {
    try {
      return new URLClassLoader(
          new URL[] {classes.toUri().toURL()}, JavaCompilation.class.getClassLoader());
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }
}
