package dev.statute.spring.webflux;

import dev.statute.field.Problem;
import dev.statute.field.ProblemBuilder;
import dev.statute.http.Status;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Gives what filters refuse on the path of an API a problem document as its content, unless it has
 * content other than plain text. Status and header fields remain, {@code WWW-Authenticate} first of
 * all. What an operation answers passes as it is.
 */
final class RefusalResponse extends ServerHttpResponseDecorator {

  private static final Map<Integer, String> DETAILS =
      Map.of(
          Status.UNAUTHORIZED.code(),
          "The request has no credentials that are valid here; the field WWW-Authenticate names"
              + " the schemes that are known.",
          Status.FORBIDDEN.code(),
          "What the request asks for is not permitted to its sender.");

  private final ServerWebExchange exchange;
  private volatile boolean isAnswered;

  RefusalResponse(ServerWebExchange exchange) {
    super(exchange.getResponse());
    this.exchange = exchange;
  }

  /** Lets an answer pass. */
  static void answers(ServerHttpResponse response) {
    ServerHttpResponse next = response;
    while (next instanceof ServerHttpResponseDecorator decorator) {
      if (decorator instanceof RefusalResponse refusal) {
        refusal.isAnswered = true;
      }
      next = decorator.getDelegate();
    }
  }

  /** Completes a refusal that nobody has sent, if it is one. */
  Mono<Void> completed() {
    return Mono.defer(() -> isCommitted() || problem().isEmpty() ? Mono.empty() : setComplete());
  }

  @Override
  public Mono<Void> setComplete() {
    Optional<Problem> problem = isCommitted() ? Optional.empty() : problem();
    return problem.isPresent() ? write(problem.get()) : super.setComplete();
  }

  @Override
  public Mono<Void> writeWith(Publisher<? extends DataBuffer> body) {
    Optional<Problem> problem = problem();
    return problem.isPresent()
        ? Flux.from(body).doOnNext(DataBufferUtils::release).then(write(problem.get()))
        : super.writeWith(body);
  }

  private Optional<Problem> problem() {
    HttpStatusCode status = getStatusCode();
    if (isAnswered || status == null || !status.is4xxClientError() || hasContent() || isOther()) {
      return Optional.empty();
    }
    ProblemBuilder problem = Problem.ofStatus(status.value());
    Optional.ofNullable(DETAILS.get(status.value())).ifPresent(problem::detail);
    return Optional.of(problem.build());
  }

  /** Tells whether a controller of the application has answered. */
  private boolean isOther() {
    return exchange.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) != null
        && ServedCall.of(exchange).isEmpty();
  }

  private boolean hasContent() {
    MediaType type = getHeaders().getContentType();
    return type != null && !type.equalsTypeAndSubtype(MediaType.TEXT_PLAIN);
  }

  private Mono<Void> write(Problem problem) {
    byte[] octets = problem.toJson().getBytes(StandardCharsets.US_ASCII);
    HttpHeaders headers = getHeaders();
    headers.set(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE.toString());
    headers.setContentLength(octets.length);
    return super.writeWith(Mono.just(bufferFactory().wrap(octets)));
  }
}
