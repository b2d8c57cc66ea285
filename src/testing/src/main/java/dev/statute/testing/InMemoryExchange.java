package dev.statute.testing;

import dev.statute.client.IncomingResponse;
import dev.statute.client.InterimResponse;
import dev.statute.client.OutgoingRequest;
import dev.statute.field.Fields;
import dev.statute.server.Answer;
import dev.statute.server.Dispatcher;
import dev.statute.server.Request;
import dev.statute.server.RequestBuilder;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

/** One request to a dispatcher, and its response. */
final class InMemoryExchange {

  private final Dispatcher dispatcher;
  private final OutgoingRequest request;
  private final Fields fields;
  private final Upload upload;
  private final Delivery delivery;
  private final CompletableFuture<IncomingResponse> response = new CompletableFuture<>();

  /** Completed once the client has left, or the exchange has ended. */
  private final CompletableFuture<Void> end = new CompletableFuture<>();

  InMemoryExchange(Dispatcher dispatcher, OutgoingRequest request, Fields fields) {
    this.dispatcher = dispatcher;
    this.request = request;
    this.fields = fields;
    this.upload = new Upload(request.content());
    this.delivery = new Delivery(request, response);
  }

  CompletableFuture<IncomingResponse> start() {
    request.abandonment().thenAccept(nothing -> leave());
    Threads.run(this::run);
    // What the caller does with it must not look like a response here.
    return response.copy();
  }

  /** Lets the server find that the client is gone, unless the client has a response by now. */
  private void leave() {
    if (response.completeExceptionally(new CancellationException("the request was abandoned"))) {
      delivery.leave();
      upload.close();
      end.complete(null);
    }
  }

  private void run() {
    try {
      CompletableFuture<Answer> answer = dispatcher.answer(received()).toCompletableFuture();
      CompletableFuture.anyOf(answer, end).join();
      if (answer.isDone()) {
        answer.join().sendTo(delivery);
      } else {
        answer.thenAccept(late -> late.gaveUp(0, new IOException("the client is gone")));
      }
      delivery.finish(upload.failure());
    } catch (RuntimeException | Error e) {
      // A dispatcher throws nothing, so that it is a fault of Statute, or memory is exhausted.
      response.completeExceptionally(e);
      throw e;
    } finally {
      upload.close();
      end.complete(null);
    }
  }

  private Request received() {
    URI target = request.uri();
    String path = Optional.ofNullable(target.getRawPath()).orElse("");
    RequestBuilder received =
        Request.builder(request.method(), path.isEmpty() ? "/" : path)
            .query(target.getRawQuery())
            .fields(fields)
            .content(upload)
            .scheme(target.getScheme())
            .authority(target.getRawAuthority())
            .unwrapped(request)
            .interim(this::interim);
    return received.build();
  }

  private boolean interim(int code, Fields interimFields) {
    if (response.isDone()) {
      return false;
    }
    request.interim().accept(new InterimResponse(code, interimFields));
    return true;
  }
}
