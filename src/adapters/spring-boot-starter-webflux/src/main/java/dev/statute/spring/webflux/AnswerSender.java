package dev.statute.spring.webflux;

import dev.statute.http.StatusClass;
import dev.statute.server.Answer;
import dev.statute.server.Limits;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import reactor.core.scheduler.Schedulers;

/**
 * Sends answers: what a codec writes in any thread, other content in one that may wait for its
 * source and for the client.
 */
final class AnswerSender {

  private final BlockingExecution blocking;
  private final NativeExchange server;
  private final Limits limits;

  AnswerSender(BlockingExecution blocking, NativeExchange server, Limits limits) {
    this.blocking = blocking;
    this.server = server;
    this.limits = limits;
  }

  /** Sends an answer, once that is subscribed to. */
  Mono<Void> send(Answer answer, ServerWebExchange exchange) {
    return Mono.create(end -> send(answer, exchange, end));
  }

  private void send(Answer answer, ServerWebExchange exchange, MonoSink<Void> end) {
    RefusalResponse.answers(exchange.getResponse());
    FluxSink sink = new FluxSink(exchange, server, limits, !isOpen(answer), end);
    Runnable sending = () -> answer.sendTo(sink);
    if (Schedulers.isInNonBlockingThread() && mayWait(answer)) {
      try {
        blocking.run(sending);
      } catch (RuntimeException e) {
        answer.gaveUp(0, e);
        end.error(e);
      }
    } else {
      sending.run();
    }
  }

  /** Tells whether content may be made of the request while it is sent. */
  private static boolean isOpen(Answer answer) {
    boolean isSuccess =
        StatusClass.find(answer.code()).filter(StatusClass.SUCCESSFUL::equals).isPresent();
    return isSuccess && mayWait(answer);
  }

  private static boolean mayWait(Answer answer) {
    return answer.framing().hasContent()
        && answer.content().filter(content -> !content.isEncoded()).isPresent();
  }
}
