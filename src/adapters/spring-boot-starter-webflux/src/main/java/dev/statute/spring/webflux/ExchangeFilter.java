package dev.statute.spring.webflux;

import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Completes exchanges: each response has a date (RFC 9110, 6.6.1), and content that nobody has read
 * is let go when its exchange ends, or its client leaves.
 */
final class ExchangeFilter implements WebFilter, Ordered {

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    exchange.getResponse().beforeCommit(() -> dated(exchange.getResponse().getHeaders()));
    return chain
        .filter(exchange)
        .doFinally(
            signal -> ServedCall.of(exchange).ifPresent(served -> served.content().release()));
  }

  private static Mono<Void> dated(HttpHeaders headers) {
    if (headers.getFirst(HttpHeaders.DATE) == null) {
      headers.setDate(System.currentTimeMillis());
    }
    return Mono.empty();
  }
}
