package dev.statute.server.jdk;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.statute.server.Answer;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;

/** Hands the exchanges of the JDK's server to operations. */
final class JdkHandler implements HttpHandler {

  private final Operations operations;
  private final Lingering lingering;
  private final Exchanges exchanges;

  JdkHandler(Operations operations, Lingering lingering, Exchanges exchanges) {
    this.operations = operations;
    this.lingering = lingering;
    this.exchanges = exchanges;
  }

  /**
   * Handles an exchange.
   *
   * @throws IOException if the response is incomplete; the server then closes the connection
   */
  @Override
  public void handle(HttpExchange exchange) throws IOException {
    JdkContent content = JdkContent.of(exchange, lingering);
    JdkSink sink = new JdkSink(exchange, content, lingering, exchanges);
    try {
      send(answer(exchange, content), exchange, sink);
    } catch (RuntimeException | Error e) {
      JdkLog.log(Level.ERROR, "A request was not handled", e);
      sink.abort();
    }
    sink.leave();
  }

  private CompletionStage<Answer> answer(HttpExchange exchange, JdkContent content) {
    JdkRequest request = new JdkRequest(exchange, content);
    ReceivedRequest received = request.read();
    if (received instanceof ReceivedRequest.WellFormed wellFormed) {
      return operations.answer(wellFormed.request());
    }
    ReceivedRequest.Malformed malformed = (ReceivedRequest.Malformed) received;
    return operations.refuse(request.bare(), malformed.status(), malformed.detail());
  }

  /** Sends an answer: now, or once it is there, in a thread that may wait for the client. */
  private void send(CompletionStage<Answer> stage, HttpExchange exchange, JdkSink sink) {
    CompletableFuture<Answer> answer = stage.toCompletableFuture();
    if (answer.isDone()) {
      answer.join().sendTo(sink);
    } else if (lingering.mayHandlerWait()) {
      sendOnceThere(answer, sink);
    } else {
      answer.thenAccept(late -> new LateAnswer(late, sink, lingering.threads()).send(exchange));
    }
  }

  private void sendOnceThere(CompletableFuture<Answer> answer, JdkSink sink) {
    try {
      await(answer).sendTo(sink);
    } catch (InterruptedException e) {
      answer.thenAccept(late -> late.gaveUp(0, e));
      sink.abort();
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      sink.abort();
    }
  }

  /**
   * Waits for an answer, whoever interrupted this thread: an operation may leave that behind.
   *
   * @throws InterruptedException if it was the server, which does not wait any more
   */
  private Answer await(CompletableFuture<Answer> answer)
      throws InterruptedException, ExecutionException {
    while (true) {
      try {
        return answer.get();
      } catch (InterruptedException e) {
        if (exchanges.isAbandoned()) {
          throw e;
        }
      }
    }
  }
}
