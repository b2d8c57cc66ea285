package dev.statute.spring.webflux;

import dev.statute.Reply;
import dev.statute.field.Fields;
import dev.statute.field.Problem;
import dev.statute.http.Status;
import dev.statute.server.Answer;
import dev.statute.server.Limits;
import dev.statute.server.refusal.Refusal;
import dev.statute.server.refusal.RefusedException;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import org.springframework.core.Ordered;
import org.springframework.core.ResolvableType;
import org.springframework.web.reactive.DispatchExceptionHandler;
import org.springframework.web.reactive.HandlerResult;
import org.springframework.web.reactive.HandlerResultHandler;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Sends replies: of operations, and of whoever handles an exception in place of one ({@code
 * ExceptionHandler}).
 */
final class ReplyResultHandler implements HandlerResultHandler, Ordered {

  private final AnswerSender sender;
  private final Limits limits;

  ReplyResultHandler(AnswerSender sender, Limits limits) {
    this.sender = sender;
    this.limits = limits;
  }

  /** Before those of Spring, the first of which has 0. */
  @Override
  public int getOrder() {
    return -100;
  }

  @Override
  public boolean supports(HandlerResult result) {
    Object value = result.getReturnValue();
    if (value instanceof Reply || value instanceof Answer) {
      return true;
    }
    ResolvableType type = result.getReturnType();
    ResolvableType later = type.as(CompletionStage.class);
    ResolvableType inner = later == ResolvableType.NONE ? type.as(Mono.class) : later;
    return isReply(inner == ResolvableType.NONE ? type : inner.getGeneric());
  }

  private static boolean isReply(ResolvableType type) {
    Class<?> resolved = type.resolve(Object.class);
    return Reply.class.isAssignableFrom(resolved) || resolved == Answer.class;
  }

  @Override
  public Mono<Void> handleResult(ServerWebExchange exchange, HandlerResult result) {
    handleUntilCommitted(result);
    return value(result.getReturnValue(), exchange)
        .switchIfEmpty(Mono.error(() -> new NullPointerException("the operation gave no reply")))
        .flatMap(value -> sender.send(answer(value, exchange), exchange));
  }

  /** What a broken-off response is due to, nobody can answer any more. */
  private static void handleUntilCommitted(HandlerResult result) {
    DispatchExceptionHandler handler = result.getExceptionHandler();
    if (handler != null) {
      result.setExceptionHandler(
          (exchange, failure) ->
              exchange.getResponse().isCommitted()
                  ? Mono.error(failure)
                  : handler.handleError(exchange, failure));
    }
  }

  /** A stage may be completed in a thread that belongs to somebody else, who does not wait. */
  private Mono<Object> value(Object value, ServerWebExchange exchange) {
    if (value instanceof CompletionStage<?> stage) {
      Mono<Object> reply = Mono.fromCompletionStage(stage);
      return stage.toCompletableFuture().isDone()
          ? reply
          : reply
              .publishOn(Schedulers.parallel())
              .timeout(limits.answerTime(), Mono.error(() -> late(exchange)));
    }
    return value instanceof Mono<?> mono ? mono.cast(Object.class) : Mono.justOrEmpty(value);
  }

  private static RefusedException late(ServerWebExchange exchange) {
    Status status = Status.SERVICE_UNAVAILABLE;
    boolean isLast =
        ServedCall.of(exchange).filter(served -> served.content().isUnfinished()).isPresent();
    return new RefusedException(
        new Refusal(
            Refusal.Reason.LATE,
            status.code(),
            Fields.empty(),
            Problem.ofStatus(status.code()).detail("The answer was not there in time.").build(),
            isLast,
            Optional.of(new TimeoutException("no answer in time"))));
  }

  private static Answer answer(Object value, ServerWebExchange exchange) {
    if (value instanceof Answer answer) {
      return answer;
    }
    return ServedCall.of(exchange)
        .map(served -> served.call().answer((Reply) value))
        .orElseGet(() -> Answer.of((Reply) value));
  }
}
