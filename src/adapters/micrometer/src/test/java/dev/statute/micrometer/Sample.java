package dev.statute.micrometer;

import dev.statute.Reply;
import dev.statute.codec.Content;
import dev.statute.field.Fields;
import dev.statute.jackson2.JacksonCodec;
import dev.statute.server.Dispatcher;
import dev.statute.server.Filter;
import dev.statute.server.Limits;
import dev.statute.server.Observer;
import dev.statute.server.Request;
import dev.statute.server.Route;
import dev.statute.server.Routes;
import dev.statute.server.sink.ResponseHead;
import dev.statute.server.sink.ResponseSink;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Answers requests in all the ways in which they can end. */
final class Sample {

  private Sample() {}

  private record PlainReply(int code, Fields fields, @Nullable Object body) implements Reply {}

  static Reply reply(int code) {
    return new PlainReply(code, Fields.empty(), null);
  }

  static Routes routes() {
    return Routes.of(
        Route.of("GET", "/orders/{id}", call -> reply(call.path("id", Integer::valueOf))),
        Route.of(
            "GET", "/text", call -> new PlainReply(200, Fields.empty(), Content.text("some text"))),
        Route.of("BREW", "/pot", call -> reply(204)),
        Route.of(
            "POST",
            "/fails",
            call -> {
              throw new IllegalStateException("here");
            }),
        Route.async("GET", "/later", call -> CompletableFuture.supplyAsync(() -> reply(202))),
        Route.async(
            "GET",
            "/breaks",
            call ->
                CompletableFuture.supplyAsync(
                    () -> {
                      throw new IllegalStateException("there");
                    })),
        Route.async("GET", "/never", call -> new CompletableFuture<>()));
  }

  static void send(Observer observer, String method, String path) {
    send(Dispatcher.builder(new JacksonCodec(), routes()).observer(observer), method, path);
  }

  static void send(Observer observer, Filter filter, Routes routes, String path) {
    send(
        Dispatcher.builder(new JacksonCodec(), routes).observer(observer).filter(filter),
        "GET",
        path);
  }

  /** Sends all requests there are to the sample, and waits for each response. */
  static void sendAll(Observer observer) {
    for (String path :
        new String[] {"/orders/200", "/orders/404", "/orders/x", "/later", "/breaks", "/none"}) {
      send(observer, "GET", path);
    }
    send(observer, "POST", "/fails");
    send(observer, "PUT", "/text");
    send(observer, "HEAD", "/text");
    send(observer, "BREW", "/pot");
    send(observer, "FOO", "/text");
    Limits limits = Limits.standard().withAnswerTime(Duration.ofNanos(1));
    send(
        Dispatcher.builder(new JacksonCodec(), routes()).observer(observer).limits(limits),
        "GET",
        "/never");
    sendToNobody(observer, "/text");
  }

  /** Has a response sent to a client that is gone. */
  static void sendToNobody(Observer observer, String path) {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int octet) throws IOException {
            throw new IOException("reset");
          }
        };
    Dispatcher.builder(new JacksonCodec(), routes())
        .observer(observer)
        .build()
        .answer(request("GET", path))
        .toCompletableFuture()
        .join()
        .sendTo(new Sink(closed));
  }

  private static void send(Dispatcher.Builder dispatcher, String method, String path) {
    dispatcher
        .build()
        .answer(request(method, path))
        .toCompletableFuture()
        .join()
        .sendTo(new Sink(OutputStream.nullOutputStream()));
  }

  static Request request(String method, String path, String... field) {
    Fields.Builder fields = Fields.builder();
    for (int i = 0; i < field.length; i += 2) {
      fields.add(field[i], field[i + 1]);
    }
    return Request.builder(method, path).fields(fields.build()).build();
  }

  /** Sends content to a stream. */
  private record Sink(OutputStream out) implements ResponseSink {

    @Override
    public OutputStream start(ResponseHead head) {
      return out;
    }

    @Override
    public void abort() {}
  }
}
