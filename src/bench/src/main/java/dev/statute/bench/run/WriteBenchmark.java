package dev.statute.bench.run;

import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Writes field values. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class WriteBenchmark {

  /** The value. */
  @Param public WriteCase write = WriteCase.ACCEPT_SPRING;

  private Supplier<String> ours = () -> "";
  private Supplier<String> other = () -> "";

  /** Checks and makes the values. */
  @Setup
  public void prepare() {
    write.check();
    ours = write.ours();
    other = write.other();
  }

  /** Ours. */
  @Benchmark
  public String ours() {
    return ours.get();
  }

  /** The library's. */
  @Benchmark
  public String other() {
    return other.get();
  }
}
