package dev.statute.bench.run;

import dev.statute.Reply;
import dev.statute.bench.load.Article;
import dev.statute.bench.load.GetArticle;
import dev.statute.field.EntityTag;
import dev.statute.field.Fields;
import dev.statute.http.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Makes replies, and gives their fields: as generated, and as records by hand. */
public class ReplyBenchmark {

  private record ByHand(Article body, EntityTag etag) {
    ByHand {
      Objects.requireNonNull(body);
      Objects.requireNonNull(etag);
    }
  }

  /** What replies are made of. */
  @State(Scope.Thread)
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.NANOSECONDS)
  public abstract static class Parts {

    final Article article = new Article(1, "tea", 199, true);
    final EntityTag tag = EntityTag.strong("1-199");

    /** A record by hand. */
    @Benchmark
    public Object record() {
      return new ByHand(article, tag);
    }
  }

  /** Makes a reply of an operation. */
  public static class MakeReply extends Parts {

    /** Ours. */
    @Benchmark
    public Reply ours() {
      return new GetArticle.Ok(article, tag);
    }
  }

  /** Makes a response of the vocabulary. */
  public static class MakeResponse extends Parts {

    /** Ours. */
    @Benchmark
    public Response ours() {
      return new Response.Ok<>(article);
    }
  }

  /** Makes a reply of an operation, and its fields. */
  @State(Scope.Thread)
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.NANOSECONDS)
  public static class MakeFields {

    private final Article article = new Article(1, "tea", 199, true);
    private final EntityTag tag = EntityTag.strong("1-199");

    /** Ours. */
    @Benchmark
    public Fields ours() {
      return new GetArticle.Ok(article, tag).fields();
    }

    /** A record by hand, and a map of lists of texts. */
    @Benchmark
    public Map<String, List<String>> map() {
      ByHand reply = new ByHand(article, tag);
      Map<String, List<String>> fields = new LinkedHashMap<>();
      fields.put("ETag", List.of(reply.etag().toString()));
      return fields;
    }
  }
}
