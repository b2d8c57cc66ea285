package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.statute.Reply;
import dev.statute.client.Client;
import dev.statute.client.IncomingResponse;
import dev.statute.client.Transport;
import dev.statute.field.Problem;
import dev.statute.http.UndeclaredResponseException;
import dev.statute.jackson2.JacksonCodec;
import dev.statute.kotlin.CoroutineRoutes;
import dev.statute.server.Limits;
import dev.statute.server.invocation.AbandonableStage;
import dev.statute.server.jdk.JdkServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import kotlin.coroutines.Continuation;
import kotlinx.coroutines.CoroutineScopeKt;
import kotlinx.coroutines.CoroutineStart;
import kotlinx.coroutines.Dispatchers;
import kotlinx.coroutines.future.FutureKt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Suspend functions are served and called. */
class LampsTest {

  private static final long SECONDS = 20;

  private @Nullable HttpServer server;

  @AfterEach
  void stop() {
    if (server != null) {
      server.stop(0);
    }
  }

  private Lamps serve(Lamps lamps, Limits limits) throws IOException {
    HttpServer started =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server = started;
    started.createContext(
        "/", JdkServer.handler(new JacksonCodec(), LampsRoutes.of(lamps), limits));
    started.start();
    URI base = URI.create("http://localhost:" + started.getAddress().getPort());
    return LampsClient.of(HttpClient.newHttpClient(), base, new JacksonCodec());
  }

  /** Runs a suspend function in a coroutine, as a caller in Kotlin does. */
  private static <R> CompletableFuture<R> run(Function<Continuation<? super R>, Object> call) {
    return FutureKt.future(
        CoroutineScopeKt.CoroutineScope(Dispatchers.getDefault()),
        Dispatchers.getDefault(),
        CoroutineStart.DEFAULT,
        (scope, continuation) -> call.apply(continuation));
  }

  /** Suspends for a reply, or answers at once. */
  private record Shop(CompletableFuture<GetLamp> reply) implements Lamps {

    @Override
    public @Nullable Object get(long id, Continuation<? super GetLamp> completion) {
      return id == 1
          ? FutureKt.await(reply, completion)
          : new GetLamp.NotFound(Problem.ofType("/problems/none").title("No lamp").build());
    }

    @Override
    public Object put(long id, Boolean lit, Continuation<? super PutLamp> completion) {
      return new PutLamp.NoContent();
    }
  }

  @Test
  void repliesComeAtOnceOrLater() throws Exception {
    CompletableFuture<GetLamp> reply = new CompletableFuture<>();
    Lamps lamps = serve(new Shop(reply), Limits.standard());

    GetLamp none = LampsTest.<GetLamp>run(c -> lamps.get(2, c)).get(SECONDS, TimeUnit.SECONDS);
    CompletableFuture<GetLamp> waiting = run(c -> lamps.get(1, c));
    reply.complete(new GetLamp.Ok(true));
    PutLamp put = LampsTest.<PutLamp>run(c -> lamps.put(1, true, c)).get(SECONDS, TimeUnit.SECONDS);

    assertThat(none).isInstanceOf(GetLamp.NotFound.class);
    assertThat(waiting.get(SECONDS, TimeUnit.SECONDS)).isEqualTo(new GetLamp.Ok(true));
    assertThat(put).isEqualTo(new PutLamp.NoContent());
  }

  @Test
  void aCoroutineIsCancelledWhenTheTimeForItsAnswerIsOver() throws Exception {
    CompletableFuture<GetLamp> never = new CompletableFuture<>();
    CompletableFuture<Boolean> cancelled = new CompletableFuture<>();
    never.whenComplete((reply, failure) -> cancelled.complete(never.isCancelled()));
    Lamps lamps = serve(new Shop(never), Limits.standard().withAnswerTime(Duration.ofMillis(100)));

    CompletableFuture<GetLamp> late = run(c -> lamps.get(1, c));

    assertThatThrownBy(() -> late.get(SECONDS, TimeUnit.SECONDS))
        .cause()
        .isInstanceOf(UndeclaredResponseException.class)
        .hasMessageContaining("503");
    assertThat(cancelled.get(SECONDS, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void aCancelledCallerAbandonsTheExchange() throws Exception {
    CompletableFuture<Boolean> started = new CompletableFuture<>();
    CompletableFuture<Boolean> abandoned = new CompletableFuture<>();
    Transport waiting =
        request -> {
          request.abandonment().thenRun(() -> abandoned.complete(true));
          started.complete(true);
          return new CompletableFuture<IncomingResponse>();
        };
    Lamps lamps =
        LampsClient.of(Client.of(waiting, URI.create("http://localhost"), new JacksonCodec()));
    CompletableFuture<GetLamp> caller = run(c -> lamps.get(1, c));
    started.get(SECONDS, TimeUnit.SECONDS);

    caller.cancel(true);

    assertThat(abandoned.get(SECONDS, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void failuresAreThoseOfTheFunction() {
    IllegalStateException failure = new IllegalStateException("dark");
    CompletableFuture<Reply> later = new CompletableFuture<>();

    AbandonableStage<Reply> thrown =
        CoroutineRoutes.start(
            continuation -> {
              throw failure;
            });
    AbandonableStage<Reply> resumed = CoroutineRoutes.start(c -> FutureKt.await(later, c));
    later.completeExceptionally(failure);

    assertThat(thrown.toCompletableFuture()).isCompletedExceptionally();
    assertThatThrownBy(() -> thrown.toCompletableFuture().get()).cause().isSameAs(failure);
    assertThatThrownBy(() -> resumed.toCompletableFuture().get())
        .cause()
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("dark");
  }

  @Test
  void anAbandonedCoroutineIsCancelled() {
    CompletableFuture<Reply> never = new CompletableFuture<>();
    AbandonableStage<Reply> stage = CoroutineRoutes.start(c -> FutureKt.await(never, c));

    stage.abandon();

    assertThat(never).isCancelled();
    assertThatThrownBy(() -> stage.toCompletableFuture().get())
        .isInstanceOf(CancellationException.class);
  }
}
