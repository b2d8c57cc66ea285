package dev.statute.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.tools.DiagnosticListener;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Javac, which remembers the resources that processors wrote: compile-testing refuses to tell them
 * after an error.
 */
final class RecordingJavac implements JavaCompiler {

  private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
  private final List<JavaFileObject> written = new ArrayList<>();

  /** Returns the resources that were asked for, some of which may not have been written. */
  List<JavaFileObject> written() {
    return List.copyOf(written);
  }

  @Override
  public CompilationTask getTask(
      @Nullable Writer out,
      JavaFileManager files,
      @Nullable DiagnosticListener<? super JavaFileObject> listener,
      @Nullable Iterable<String> options,
      @Nullable Iterable<String> classes,
      @Nullable Iterable<? extends JavaFileObject> units) {
    return javac.getTask(out, new Recorder(files), listener, options, classes, units);
  }

  /** Remembers the resources. */
  private final class Recorder extends ForwardingJavaFileManager<JavaFileManager> {

    Recorder(JavaFileManager files) {
      super(files);
    }

    @Override
    public FileObject getFileForOutput(
        Location location, String packageName, String relativeName, @Nullable FileObject sibling)
        throws IOException {
      FileObject file = super.getFileForOutput(location, packageName, relativeName, sibling);
      if (file instanceof JavaFileObject resource) {
        written.add(resource);
      }
      return file;
    }
  }

  @Override
  public StandardJavaFileManager getStandardFileManager(
      @Nullable DiagnosticListener<? super JavaFileObject> listener,
      @Nullable Locale locale,
      @Nullable Charset charset) {
    return javac.getStandardFileManager(listener, locale, charset);
  }

  @Override
  public int isSupportedOption(String option) {
    return javac.isSupportedOption(option);
  }

  @Override
  public int run(
      @Nullable InputStream in,
      @Nullable OutputStream out,
      @Nullable OutputStream err,
      String... arguments) {
    return javac.run(in, out, err, arguments);
  }

  @Override
  public Set<SourceVersion> getSourceVersions() {
    return javac.getSourceVersions();
  }
}
