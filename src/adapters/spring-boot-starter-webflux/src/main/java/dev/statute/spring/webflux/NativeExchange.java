package dev.statute.spring.webflux;

import dev.statute.server.Limits;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;

/** What only the server beneath WebFlux knows of an exchange, and can do. */
interface NativeExchange {

  /** Returns the version of HTTP that the client speaks. */
  String protocol(ServerHttpRequest request);

  /** Tells whether the message came in the format of HTTP/1, as far as that is known. */
  default boolean isTextual(ServerHttpRequest request) {
    return false;
  }

  /** Answers in HTTP/1.1 whatever version of HTTP/1 the client speaks (RFC 9110, 6.2). */
  default void answerInOwnVersion(ServerHttpRequest request) {}

  /** Tells whether the client knows no chunks (RFC 9112, 6.1). */
  default boolean isOld(ServerHttpRequest request) {
    return protocol(request).equals("HTTP/1.0");
  }

  /** Returns the target of the request as it came. */
  String target(ServerHttpRequest request);

  /** Sends content of unknown length to its end, which is that of the connection. */
  void sendUntilClosed(ServerHttpResponse response);

  /** Lets a client that is still sending receive the answer before the connection is closed. */
  void linger(ServerHttpRequest request, Limits limits);

  /** Any server. */
  final class Unknown implements NativeExchange {
    @Override
    public String protocol(ServerHttpRequest request) {
      return "HTTP/1.1";
    }

    @Override
    public String target(ServerHttpRequest request) {
      return request.getPath().value();
    }

    @Override
    public void sendUntilClosed(ServerHttpResponse response) {}

    @Override
    public void linger(ServerHttpRequest request, Limits limits) {}
  }
}
