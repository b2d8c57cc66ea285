package dev.statute.bench.run;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Parses field values. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ParseBenchmark {

  /** The value. */
  @Param public ParseCase parse = ParseCase.ACCEPT_JETTY;

  private String text = "";

  /** Checks the value. */
  @Setup
  public void prepare() {
    parse.check();
    text = parse.text();
  }

  /** Ours. */
  @Benchmark
  public Object ours() {
    return parse.ours().apply(text);
  }

  /** The library's. */
  @Benchmark
  public @Nullable Object other() {
    return parse.other().apply(text);
  }
}
