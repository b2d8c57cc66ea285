package dev.statute.bench.compile;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskListener;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Compiles the same sources in each of the ways that are compared. */
final class Compilation {

  /** What a compilation gave, and what it took. */
  record Result(
      Cost cost,
      List<MemorySource> generated,
      Map<String, List<MemoryClass>> classes,
      int resourceBytes) {}

  private static final List<String> OPTIONS = List.of("-Xlint:none", "-proc:none");

  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private final List<MemorySource> sources;
  private final Map<String, List<MemoryClass>> classPath;

  /**
   * Prepares compilations.
   *
   * @param sources what to compile
   * @param classPath what was compiled before
   */
  Compilation(List<MemorySource> sources, Map<String, List<MemoryClass>> classPath) {
    this.sources = sources;
    this.classPath = classPath;
  }

  /** Compiles with our processor. */
  Result process(@Nullable TaskListener listener) {
    return compile(sources, OPTIONS.subList(0, 1), processor(), listener);
  }

  /** Compiles with our processor, which writes no contract files. */
  Result processWithoutContracts() {
    return compile(sources, List.of(OPTIONS.get(0), "-Astatute.contract=off"), processor(), null);
  }

  private static Processor processor() {
    return ServiceLoader.load(Processor.class).findFirst().orElseThrow();
  }

  /** Compiles with a processor that only hands in what ours wrote. */
  Result replay(List<MemorySource> generated, @Nullable TaskListener listener) {
    return compile(sources, OPTIONS.subList(0, 1), new ReplayProcessor(generated), listener);
  }

  /** Compiles what ours wrote like any other source, without a processor. */
  Result limit(List<MemorySource> generated, @Nullable TaskListener listener) {
    List<MemorySource> all = new ArrayList<>(sources);
    all.addAll(generated);
    return compile(all, OPTIONS, null, listener);
  }

  private Result compile(
      List<MemorySource> all,
      List<String> options,
      @Nullable Processor processor,
      @Nullable TaskListener listener) {
    try (StandardJavaFileManager standard = compiler.getStandardFileManager(null, null, null)) {
      MemoryFiles files = new MemoryFiles(standard, classPath);
      Meter meter = new Meter();
      JavaCompiler.CompilationTask task = compiler.getTask(null, files, null, options, null, all);
      if (processor != null) {
        task.setProcessors(List.of(processor));
      }
      if (listener != null) {
        ((JavacTask) task).addTaskListener(listener);
      }
      if (!task.call()) {
        throw new IllegalStateException("the sources do not compile");
      }
      return new Result(meter.cost(), files.sources(), files.classes(), files.resourceBytes());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
