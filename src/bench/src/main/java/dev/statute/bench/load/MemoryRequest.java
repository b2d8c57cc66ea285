package dev.statute.bench.load;

import com.sun.net.httpserver.Headers;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A request that is handled without a network. */
enum MemoryRequest {
  /** For an article. */
  GET("/articles/17", ""),
  /** To add an article. */
  POST("/articles", "{\"id\":7,\"name\":\"tea\",\"price\":199,\"isNew\":true}"),
  /** To delete an article. */
  DELETE("/articles/7", "");

  private final URI uri;
  private final byte[] content;

  MemoryRequest(String uri, String content) {
    this.uri = URI.create(uri);
    this.content = content.getBytes(StandardCharsets.UTF_8);
  }

  /** Gives the header section, as the server of the JDK reads it. */
  Headers headers() {
    Headers headers = new Headers();
    headers.add("Host", "localhost:8080");
    headers.add("User-agent", "statute-bench/1.0");
    headers.add("Accept", "application/json");
    headers.add("Connection", "keep-alive");
    if (content.length > 0) {
      headers.add("Content-type", "application/json");
      headers.add("Content-length", String.valueOf(content.length));
    }
    return headers;
  }

  /** Begins an exchange. */
  MemoryExchange exchange(Headers headers) {
    return new MemoryExchange(name(), uri, headers, content);
  }
}
