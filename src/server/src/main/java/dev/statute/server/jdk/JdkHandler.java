package dev.statute.server.jdk;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.statute.server.Answer;
import dev.statute.server.Dispatcher;
import dev.statute.server.Limits;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Hands the exchanges of the JDK's server to a dispatcher. */
final class JdkHandler implements HttpHandler {

  private final Dispatcher dispatcher;
  private final Lingering lingering;

  JdkHandler(Dispatcher dispatcher, Limits limits) {
    this.dispatcher = dispatcher;
    this.lingering = new Lingering(limits);
  }

  /**
   * Handles an exchange.
   *
   * @throws IOException if the response is incomplete; the server then closes the connection
   */
  @Override
  public void handle(HttpExchange exchange) throws IOException {
    JdkContent content = JdkContent.of(exchange, lingering);
    JdkSink sink = new JdkSink(exchange, content, lingering);
    JdkRequest request = new JdkRequest(exchange, content);
    ReceivedRequest received = request.read();
    if (received instanceof ReceivedRequest.WellFormed wellFormed) {
      send(dispatcher.answer(wellFormed.request()), sink);
    } else if (received instanceof ReceivedRequest.Malformed malformed) {
      send(dispatcher.refuse(request.bare(), malformed.status(), malformed.detail()), sink);
    }
    sink.leave();
  }

  /** Sends an answer: now, or once it is there, in a thread that may wait for the client. */
  private void send(CompletionStage<Answer> stage, JdkSink sink) {
    CompletableFuture<Answer> answer = stage.toCompletableFuture();
    if (answer.isDone()) {
      answer.join().sendTo(sink);
    } else {
      answer.thenAccept(late -> lingering.send(late, sink));
    }
  }
}
