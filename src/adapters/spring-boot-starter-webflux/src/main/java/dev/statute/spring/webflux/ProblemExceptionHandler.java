package dev.statute.spring.webflux;

import dev.statute.Reply;
import dev.statute.http.Status;
import dev.statute.server.Answer;
import dev.statute.server.refusal.RefusedException;
import java.util.Optional;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.core.Ordered;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/**
 * Answers with problem documents what nobody else has handled, on the paths of APIs: refusals,
 * statuses of Spring, and failures, for which the client gets a 500.
 */
final class ProblemExceptionHandler implements WebExceptionHandler, Ordered {

  private static final Log LOG = LogFactory.getLog(ProblemExceptionHandler.class);

  private final Mounts mounts;
  private final AnswerSender sender;
  private final OtherMethods others;

  ProblemExceptionHandler(Mounts mounts, AnswerSender sender, OtherMethods others) {
    this.mounts = mounts;
    this.sender = sender;
    this.others = others;
  }

  /** Before that of Boot, which answers everything and has -1. */
  @Override
  public int getOrder() {
    return -2;
  }

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, Throwable thrown) {
    if (exchange.getResponse().isCommitted()) {
      return Mono.error(thrown);
    }
    Optional<ServedCall> served = ServedCall.of(exchange);
    if (served.isPresent()) {
      return send(answer(thrown, served.get()), exchange, thrown);
    }
    return mounts
        .known(exchange)
        .map(aim -> unrouted(aim, exchange, thrown))
        .orElseGet(() -> Mono.error(thrown));
  }

  private Mono<Void> send(Answer answer, ServerWebExchange exchange, Throwable thrown) {
    if (!(thrown instanceof RefusedException)) {
      ServerRequestObservationContext.findCurrent(exchange.getAttributes())
          .ifPresent(context -> context.setError(thrown));
    }
    return sender.send(answer, exchange);
  }

  private static Answer answer(Throwable thrown, ServedCall served) {
    return thrown instanceof RefusedException
        ? served.failed(thrown)
        : StatusProblem.of(thrown)
            .map(served.call()::answer)
            .orElseGet(() -> served.failed(thrown));
  }

  private Mono<Void> unrouted(Aim aim, ServerWebExchange exchange, Throwable thrown) {
    boolean isOfMapping =
        thrown instanceof ErrorResponse response && isUnmapped(response.getStatusCode().value());
    if (isOfMapping && aim.call().isEmpty()) {
      return aim.own()
          .flatMap(
              answer ->
                  isOfApi(answer, aim)
                      ? send(others.complete(answer, exchange), exchange, thrown)
                      : Mono.error(thrown));
    }
    if (!mounts.isUnder(aim)) {
      return Mono.error(thrown);
    }
    Reply reply = StatusProblem.of(thrown).orElseGet(() -> failure(exchange, thrown));
    return send(Answer.of(reply), exchange, thrown);
  }

  private static boolean isUnmapped(int code) {
    return code == Status.NOT_FOUND.code() || code == Status.METHOD_NOT_ALLOWED.code();
  }

  private boolean isOfApi(Answer answer, Aim aim) {
    return answer.code() == Status.METHOD_NOT_ALLOWED.code() || mounts.isUnder(aim);
  }

  private static Reply failure(ServerWebExchange exchange, Throwable thrown) {
    LOG.error(exchange.getLogPrefix() + "A request for an API failed", thrown);
    return StatusProblem.failure();
  }
}
