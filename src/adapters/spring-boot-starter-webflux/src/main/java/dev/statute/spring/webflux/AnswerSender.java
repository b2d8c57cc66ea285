package dev.statute.spring.webflux;

import dev.statute.server.Answer;
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

  AnswerSender(BlockingExecution blocking) {
    this.blocking = blocking;
  }

  /** Sends an answer, once that is subscribed to. */
  Mono<Void> send(Answer answer, ServerWebExchange exchange) {
    return Mono.create(end -> send(answer, exchange, end));
  }

  private void send(Answer answer, ServerWebExchange exchange, MonoSink<Void> end) {
    FluxSink sink = new FluxSink(exchange.getResponse(), end);
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

  private static boolean mayWait(Answer answer) {
    return answer.framing().hasContent()
        && answer.content().filter(content -> !content.isEncoded()).isPresent();
  }
}
