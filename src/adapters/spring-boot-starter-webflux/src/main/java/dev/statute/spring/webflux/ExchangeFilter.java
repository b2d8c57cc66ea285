package dev.statute.spring.webflux;

import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Completes exchanges: each response has a date (RFC 9110, 6.6.1), refusals on the paths of APIs
 * have content, and content of requests that nobody has read is let go when its exchange ends.
 */
final class ExchangeFilter implements WebFilter, Ordered {

  private final Mounts mounts;

  ExchangeFilter(Mounts mounts) {
    this.mounts = mounts;
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    exchange.getResponse().beforeCommit(() -> dated(exchange.getResponse().getHeaders()));
    return answered(exchange, chain)
        .doFinally(
            signal -> ServedCall.of(exchange).ifPresent(served -> served.content().release()));
  }

  private Mono<Void> answered(ServerWebExchange exchange, WebFilterChain chain) {
    if (!mounts.isOfApi(exchange)) {
      return chain.filter(exchange);
    }
    RefusalResponse response = new RefusalResponse(exchange);
    return chain.filter(exchange.mutate().response(response).build()).then(response.completed());
  }

  private static Mono<Void> dated(HttpHeaders headers) {
    if (headers.getFirst(HttpHeaders.DATE) == null) {
      headers.setDate(System.currentTimeMillis());
    }
    return Mono.empty();
  }
}
