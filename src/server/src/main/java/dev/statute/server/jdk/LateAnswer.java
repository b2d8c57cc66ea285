package dev.statute.server.jdk;

import com.sun.net.httpserver.HttpExchange;
import dev.statute.server.Answer;
import dev.statute.server.sink.ResponseSink;
import java.util.concurrent.Executor;

/**
 * Sends an answer that came after the thread of the server had left: in another thread of the
 * server, never in the one that completed the answer, which belongs to somebody else.
 */
final class LateAnswer {

  private final Answer answer;
  private final ResponseSink sink;
  private final Executor spare;
  private final Thread completing = Thread.currentThread();
  private volatile boolean isHandedOver;

  /**
   * Prepares to send, in the thread that completed the answer.
   *
   * @param spare runs what the executor of the server does not
   */
  LateAnswer(Answer answer, ResponseSink sink, Executor spare) {
    this.answer = answer;
    this.sink = sink;
    this.spare = spare;
  }

  /** Has the answer sent by the executor of the server; returns at once. */
  void send(HttpExchange exchange) {
    try {
      exchange.getHttpContext().getServer().getExecutor().execute(this::run);
    } catch (RuntimeException | Error e) {
      // It rejects, as when it is full, or cannot start a thread, or the server is being stopped.
      sendElsewhere();
    }
    isHandedOver = true;
  }

  private void run() {
    if (!isHandedOver && Thread.currentThread() == completing) {
      // Without an executor the server runs tasks in the thread that has them.
      sendElsewhere();
    } else {
      answer.sendTo(sink);
    }
  }

  private void sendElsewhere() {
    try {
      spare.execute(() -> answer.sendTo(sink));
    } catch (RuntimeException | Error e) {
      answer.gaveUp(0, e);
      sink.abort();
    }
  }
}
