package dev.statute.bench.compile;

import com.sun.source.util.TaskListener;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ways of compiling that are compared. */
enum Way {
  /** With our processor. */
  PROCESSOR {
    @Override
    Compilation.Result compile(
        Compilation compilation, List<MemorySource> generated, @Nullable TaskListener listener) {
      return compilation.process(listener);
    }
  },
  /** With a processor that only hands in what ours wrote. */
  REPLAY {
    @Override
    Compilation.Result compile(
        Compilation compilation, List<MemorySource> generated, @Nullable TaskListener listener) {
      return compilation.replay(generated, listener);
    }
  },
  /** What ours wrote like any other source, without a processor. */
  LIMIT {
    @Override
    Compilation.Result compile(
        Compilation compilation, List<MemorySource> generated, @Nullable TaskListener listener) {
      return compilation.limit(generated, listener);
    }
  };

  abstract Compilation.Result compile(
      Compilation compilation, List<MemorySource> generated, @Nullable TaskListener listener);
}
