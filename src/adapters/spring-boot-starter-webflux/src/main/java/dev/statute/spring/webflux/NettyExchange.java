package dev.statute.spring.webflux;

import dev.statute.server.Limits;
import io.netty.handler.codec.http.HttpVersion;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** Exchanges of Reactor Netty; of other servers, nothing is known. */
final class NettyExchange implements NativeExchange {

  private final NativeExchange other = new Unknown();

  /** Finds the request of the server, which that of a test or a filter may not have. */
  private static Optional<HttpServerRequest> server(ServerHttpRequest request) {
    try {
      Object found = ServerHttpRequestDecorator.getNativeRequest(request);
      return found instanceof HttpServerRequest own ? Optional.of(own) : Optional.empty();
    } catch (IllegalArgumentException | IllegalStateException e) {
      return Optional.empty();
    }
  }

  @Override
  public String protocol(ServerHttpRequest request) {
    return server(request).map(own -> own.version().text()).orElse(other.protocol(request));
  }

  @Override
  public String target(ServerHttpRequest request) {
    return server(request).map(HttpServerRequest::uri).orElse(other.target(request));
  }

  @Override
  public boolean isTextual(ServerHttpRequest request) {
    AtomicBoolean isTextual = new AtomicBoolean();
    server(request)
        .ifPresent(
            own -> own.withConnection(found -> isTextual.set(OwnVersion.isOf(found.channel()))));
    return isTextual.get();
  }

  @Override
  public void answerInOwnVersion(ServerHttpRequest request) {
    server(request)
        .filter(own -> !own.version().equals(HttpVersion.HTTP_1_1))
        .ifPresent(own -> own.withConnection(found -> OwnVersion.on(found.channel())));
  }

  @Override
  public void sendUntilClosed(ServerHttpResponse response) {
    try {
      Object found = ServerHttpResponseDecorator.getNativeResponse(response);
      if (found instanceof HttpServerResponse own) {
        own.chunkedTransfer(false);
      }
    } catch (IllegalArgumentException | IllegalStateException e) {
      other.sendUntilClosed(response);
    }
  }

  @Override
  public void linger(ServerHttpRequest request, Limits limits) {
    server(request)
        .ifPresent(own -> own.withConnection(found -> LingeringClose.on(found.channel(), limits)));
  }
}
