package dev.statute.server.sample;

import dev.statute.codec.Content;
import dev.statute.field.MediaType;
import dev.statute.field.Problem;
import dev.statute.field.SetCookie;
import dev.statute.field.UriReference;
import dev.statute.server.PlainReply;
import dev.statute.server.Route;
import dev.statute.server.Routes;
import dev.statute.testkit.server.SampleApi;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The {@link SampleApi}, as routes for any server of Statute. */
public final class SampleRoutes {

  static final MediaType OCTETS = MediaType.of("application", "octet-stream");

  private SampleRoutes() {}

  /**
   * Makes the routes.
   *
   * @return routes for a server that takes {@link SampleApi#REQUEST_LIMIT} octets of content
   */
  public static Routes all() {
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
            Route.of("GET", "/long", call -> PlainReply.of(200, "x".repeat(SampleApi.LONG - 2))),
            Route.of("GET", "/empty", call -> PlainReply.of(200, Content.text(""))),
            Route.of(
                "GET",
                "/stream",
                call ->
                    PlainReply.of(
                        200,
                        Content.stream(
                            () -> new ByteArrayInputStream(new byte[SampleApi.LONG]), OCTETS))),
            Route.of(
                "GET",
                "/stream/{length}",
                call ->
                    PlainReply.of(
                        200,
                        Content.stream(
                            () -> new ByteArrayInputStream(new byte[SampleApi.LONG]),
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
                Route.of("PUT", "/echo", call -> PlainReply.of(200, call.body(Content.class))),
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
                            elsewhere))))
        .and(UploadRoutes.all(elsewhere))
        .and(FloodRoutes.all(elsewhere))
        .and(GuardedRoutes.all())
        .and(InterimRoutes.all(elsewhere))
        .and(LaterRoutes.all())
        .and(EchoRoutes.of(SampleRoutes::echo))
        .and(ReadingRoutes.of(new Reader()));
  }

  /** Puts what it is given wherever a reply takes it, as a careless implementation would. */
  public static Echoed echo(String text, @Nullable String where, @Nullable String language) {
    Problem problem = Problem.ofStatus(404).title(text).with("text", text).build();
    return switch (String.valueOf(where)) {
      case "cookie" -> new Echoed.Ok("x", List.of(new SetCookie("c", text, List.of())));
      case "location" -> new Echoed.Found(UriReference.parse(text));
      case "language" ->
          new Echoed.Ok("x", List.of(new SetCookie("c", String.valueOf(language), List.of())));
      default -> new Echoed.NotFound(problem);
    };
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
      if (++count > SampleApi.LONG) {
        throw new IllegalStateException("secret");
      }
      return 'x';
    }
  }
}
