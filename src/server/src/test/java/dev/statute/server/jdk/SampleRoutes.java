package dev.statute.server.jdk;

import dev.statute.codec.Content;
import dev.statute.field.MediaType;
import dev.statute.field.Problem;
import dev.statute.server.PlainReply;
import dev.statute.server.Route;
import dev.statute.server.Routes;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Routes that answer in every way there is. */
final class SampleRoutes {

  static final MediaType OCTETS = MediaType.of("application", "octet-stream");
  static final int LONG = 100_000;

  private SampleRoutes() {}

  static Routes all() {
    Executor elsewhere = Executors.newSingleThreadExecutor(SampleRoutes::daemon);
    return Routes.of(
            Route.of(
                "GET",
                "/status/{code}",
                call -> PlainReply.of(call.path("code", Integer::valueOf))),
            Route.of(
                "POST",
                "/status/{code}",
                call -> PlainReply.of(call.path("code", Integer::valueOf))),
            Route.of(
                "GET",
                "/status/{code}/content",
                call -> PlainReply.of(call.path("code", Integer::valueOf), "content")),
            Route.of(
                "GET", "/value", call -> PlainReply.of(200, Map.of("a", 1)).with("ETag", "\"1\"")),
            Route.of("GET", "/long", call -> PlainReply.of(200, "x".repeat(LONG - 2))),
            Route.of("GET", "/empty", call -> PlainReply.of(200, Content.text(""))),
            Route.of(
                "GET",
                "/stream",
                call ->
                    PlainReply.of(
                        200,
                        Content.stream(() -> new ByteArrayInputStream(new byte[LONG]), OCTETS))),
            Route.of(
                "GET",
                "/stream/{length}",
                call ->
                    PlainReply.of(
                        200,
                        Content.stream(
                            () -> new ByteArrayInputStream(new byte[LONG]),
                            call.<Integer>path("length", Integer::valueOf),
                            OCTETS))),
            Route.of(
                "GET", "/broken", call -> PlainReply.of(200, Content.stream(Broken::new, OCTETS))),
            Route.of("GET", "/problem", call -> PlainReply.of(404, Problem.ofStatus(404).build())),
            Route.of(
                "GET",
                "/failure",
                call -> {
                  throw new IllegalStateException("secret");
                }))
        .and(
            Routes.of(
                Route.of("POST", "/echo", call -> PlainReply.of(200, call.body(Content.class))),
                Route.of("POST", "/json", call -> PlainReply.of(200, call.body(Object.class)))
                    .reading(),
                Route.of("PATCH", "/json", call -> PlainReply.of(200, call.body(Object.class)))
                    .reading(),
                Route.of("PUT", "/json", call -> PlainReply.of(200, call.body(Object.class)))
                    .reading(),
                Route.of("POST", "/unread", call -> PlainReply.of(200, "unread")),
                Route.of(
                    "GET",
                    "/text/{t}",
                    call -> PlainReply.of(200, call.path("t", String::valueOf))),
                Route.of(
                    "GET", "/query", call -> PlainReply.of(200, call.query("n", Integer::valueOf))),
                Route.of(
                    "GET",
                    "/field",
                    call ->
                        PlainReply.of(200).with("X-Sent", call.query("v", Function.identity()))),
                Route.of(
                    "GET", "/upgrade", call -> PlainReply.of(426).with("Upgrade", "example/1")),
                Route.async(
                    "GET",
                    "/later/value",
                    call ->
                        CompletableFuture.supplyAsync(
                            () -> PlainReply.of(200, "later"), elsewhere)),
                Route.async(
                    "GET",
                    "/later/nothing",
                    call -> CompletableFuture.supplyAsync(() -> PlainReply.of(204), elsewhere)),
                Route.async(
                    "GET",
                    "/later/broken",
                    call ->
                        CompletableFuture.supplyAsync(
                            () -> PlainReply.of(200, Content.stream(Broken::new, OCTETS)),
                            elsewhere)),
                Route.async(
                    "GET",
                    "/later/failure",
                    call ->
                        CompletableFuture.supplyAsync(
                            () -> {
                              throw new IllegalStateException("secret");
                            },
                            elsewhere))));
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "elsewhere");
    thread.setDaemon(true);
    return thread;
  }

  /** Fails once the response has begun. */
  private static final class Broken extends InputStream {
    private int count;

    @Override
    public int read() {
      if (++count > LONG) {
        throw new IllegalStateException("secret");
      }
      return 'x';
    }
  }
}
