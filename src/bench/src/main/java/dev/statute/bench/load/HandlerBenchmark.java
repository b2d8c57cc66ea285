package dev.statute.bench.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpHandler;
import dev.statute.codec.Codec;
import dev.statute.jackson2.JacksonCodec;
import dev.statute.server.jdk.JdkServer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Answers requests without a network, as generated and by hand. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class HandlerBenchmark {

  /** What is asked for. */
  public enum Asked {
    /** An article. */
    GET("GET", "/articles/17", "", 200),
    /** To add an article. */
    POST("POST", "/articles", "{\"id\":7,\"name\":\"tea\",\"price\":199,\"isNew\":true}", 201),
    /** To delete an article. */
    DELETE("DELETE", "/articles/7", "", 204);

    private final String method;
    private final URI uri;
    private final byte[] content;
    private final int code;

    Asked(String method, String uri, String content, int code) {
      this.method = method;
      this.uri = URI.create(uri);
      this.content = content.getBytes(StandardCharsets.UTF_8);
      this.code = code;
    }
  }

  /** What reads and writes the content of both. */
  public enum Format {
    /** Code by hand. */
    HAND_WRITTEN,
    /** Jackson. */
    JACKSON
  }

  /** What is asked for. */
  @Param public Asked asked = Asked.GET;

  /** What reads and writes content. */
  @Param public Format format = Format.JACKSON;

  private final Headers headers = new Headers();
  private final Warehouse warehouse = new Warehouse(Runnable::run);
  private final ObjectMapper mapper = new ObjectMapper();
  private final HandWrittenJson json = new HandWrittenJson();
  private HttpHandler generated = handler(json);
  private HttpHandler byHand = new HandWrittenHandler(json, warehouse);

  /** Prepares both, and checks that they answer alike. */
  @Setup
  public void prepare() throws IOException {
    headers.add("Host", "localhost:8080");
    headers.add("User-agent", "statute-bench/1.0");
    headers.add("Accept", "application/json");
    headers.add("Connection", "keep-alive");
    if (asked.content.length > 0) {
      headers.add("Content-type", "application/json");
      headers.add("Content-length", String.valueOf(asked.content.length));
    }
    if (format == Format.JACKSON) {
      generated = handler(new JacksonCodec(mapper));
      byHand = new HandWrittenHandler(new JacksonJson(mapper), warehouse);
    }
    MemoryExchange one = exchange();
    generated.handle(one);
    MemoryExchange other = exchange();
    byHand.handle(other);
    if (one.getResponseCode() != asked.code
        || other.getResponseCode() != asked.code
        || one.length() != other.length()
        || !one.getResponseHeaders().equals(other.getResponseHeaders())) {
      throw new IllegalStateException(
          one.getResponseHeaders() + " and " + other.getResponseHeaders());
    }
  }

  private HttpHandler handler(Codec codec) {
    return JdkServer.handler(codec, ArticlesRoutes.of(new ArticleService(warehouse)));
  }

  private MemoryExchange exchange() {
    return new MemoryExchange(asked.method, asked.uri, headers, asked.content);
  }

  /** Generated. */
  @Benchmark
  public int ours() throws IOException {
    MemoryExchange exchange = exchange();
    generated.handle(exchange);
    return exchange.getResponseCode();
  }

  /** By hand. */
  @Benchmark
  public int other() throws IOException {
    MemoryExchange exchange = exchange();
    byHand.handle(exchange);
    return exchange.getResponseCode();
  }
}
