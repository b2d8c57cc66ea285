package dev.statute.spring.webflux;

import org.springframework.core.Ordered;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Lets go of content that nobody has read when its exchange ends, or its client leaves. */
final class ReleaseFilter implements WebFilter, Ordered {

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return chain
        .filter(exchange)
        .doFinally(
            signal -> ServedCall.of(exchange).ifPresent(served -> served.content().release()));
  }
}
