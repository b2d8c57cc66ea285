package dev.statute.bench.run;

import dev.statute.Reply;
import dev.statute.bench.load.Article;
import dev.statute.bench.load.GetArticle;
import dev.statute.field.EntityTag;
import dev.statute.field.Fields;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Makes a reply, and gives its fields: as generated, and as a record that checks nothing. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ReplyBenchmark {

  private record Unchecked(Article body, String etag) {}

  private final Article article = new Article(1, "tea", 199, true);
  private final EntityTag tag = EntityTag.strong("1-199");
  private final String text = "\"1-199\"";

  /** Makes a record that checks nothing. */
  @Benchmark
  public Object makeUnchecked() {
    return new Unchecked(article, text);
  }

  /** Makes a generated record. */
  @Benchmark
  public Reply make() {
    return new GetArticle.Ok(article, tag);
  }

  /** Makes a generated record, and its fields. */
  @Benchmark
  public Fields makeWithFields() {
    return new GetArticle.Ok(article, tag).fields();
  }
}
