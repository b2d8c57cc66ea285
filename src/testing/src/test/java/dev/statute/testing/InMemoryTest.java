package dev.statute.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.statute.client.Client;
import dev.statute.client.InterimResponse;
import dev.statute.codec.Codec;
import dev.statute.codec.Content;
import dev.statute.field.EntityTagCondition;
import dev.statute.field.Fields;
import dev.statute.field.MediaType;
import dev.statute.fixture.LogCapture;
import dev.statute.http.UndeclaredResponseException;
import dev.statute.jackson.JacksonCodec;
import dev.statute.server.Answer;
import dev.statute.server.Dispatcher;
import dev.statute.server.FailureMapper;
import dev.statute.server.Limits;
import dev.statute.server.Request;
import dev.statute.server.Routes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The generated client calls the generated routes through all that a network would carry. */
@Timeout(60)
class InMemoryTest {

  private static final Codec CODEC = new JacksonCodec();

  private final Routes routes = BarRoutes.of(new BarService());
  private final BarClient bar = BarClient.of(InMemory.of(routes, CODEC));

  private static Dispatcher.Builder dispatcher(Routes routes) {
    return Dispatcher.builder(CODEC, routes);
  }

  private static BarClient client(Dispatcher.Builder dispatcher) {
    return BarClient.of(InMemory.of(dispatcher.build(), CODEC));
  }

  @Test
  void repliesArriveAsTheyWereGiven() {
    assertThat(bar.get("tea", null)).isEqualTo(new GetDrink.Ok(BarService.TEA, BarService.TAG));
    assertThat(bar.get("tea", EntityTagCondition.of(BarService.TAG)))
        .isEqualTo(new GetDrink.NotModified(BarService.TAG));
    assertThat(bar.get("mud/ä?", null))
        .isInstanceOfSatisfying(
            GetDrink.NotFound.class, r -> assertThat(r.body().title()).isEqualTo("No mud/ä?"));
    assertThat(bar.label("tea")).isEqualTo(new HeadLabel.Ok(BarService.TAG));
    assertThat(bar.add(new Drink("gin", 5))).isInstanceOf(AddDrink.Created.class);
    assertThat(bar.add(new Drink("whisky", 5))).isInstanceOf(AddDrink.SoldOut.class);
    assertThat(bar.add(new Drink("tea", 5))).isInstanceOf(AddDrink.Conflict.class);
  }

  @Test
  void codecOfTheClassPathIsFound() {
    assertThat(BarClient.of(InMemory.of(routes)).get("tea", null)).isInstanceOf(GetDrink.Ok.class);
  }

  @Test
  void asyncOperationsAreAwaited() {
    assertThat(bar.aged("wine").toCompletableFuture().join())
        .isEqualTo(new GetAged.Ok(new Drink("wine", 9)));
  }

  @Test
  void asyncOperationThatNeverEndsIsAnsweredInTime() {
    try (LogCapture log = new LogCapture()) {
      BarClient hasty =
          client(dispatcher(routes).limits(Limits.standard().withAnswerTime(Duration.ofMillis(1))));
      assertThat(hasty.aged("never").toCompletableFuture())
          .failsWithin(Duration.ofSeconds(30))
          .withThrowableOfType(Exception.class)
          .havingCause()
          .isInstanceOfSatisfying(
              UndeclaredResponseException.class, e -> assertThat(e.code()).isEqualTo(503));
      assertThat(log.records()).isNotEmpty();
    }
  }

  @Test
  void whatOperationsThrowIsAnswered() {
    try (LogCapture log = new LogCapture()) {
      for (String name : List.of("broken", "fatal")) {
        assertThatExceptionOfType(UndeclaredResponseException.class)
            .isThrownBy(() -> bar.get(name, null))
            .satisfies(e -> assertThat(e.code()).isEqualTo(500));
      }
      assertThat(log.records()).hasSize(2);
    }
  }

  @Test
  void interceptorsMappersFiltersAndObserversTakePart() {
    List<String> seen = new CopyOnWriteArrayList<>();
    Routes changed =
        // Of the operations, this one declares what the mapper answers.
        Routes.of(routes.iterator().next())
            .intercepted(
                (call, operation, next) -> {
                  seen.add("interceptor " + operation);
                  return next.answer();
                })
            .mapping(
                FailureMapper.of(
                    IllegalStateException.class,
                    404,
                    e -> new GetDrink.NotFound(BarService.problem("mapped"))));
    BarClient wrapped =
        client(
            dispatcher(changed)
                .filter(
                    (request, next) -> {
                      seen.add("filter " + request.path());
                      return next.answer(request);
                    })
                .observer(request -> result -> seen.add("observed " + result.code())));
    GetDrink reply = wrapped.get("broken", null);
    assertThat(reply)
        .isInstanceOfSatisfying(
            GetDrink.NotFound.class, r -> assertThat(r.body().title()).isEqualTo("mapped"));
    // The observers were told before the client has the reply.
    assertThat(seen)
        .containsExactly("filter /drinks/broken", "interceptor GET /drinks/{name}", "observed 404");
  }

  @Test
  void interimResponsesReachTheirReceiver() {
    List<InterimResponse> interim = new CopyOnWriteArrayList<>();
    Client client = InMemory.of(routes, CODEC).interim(interim::add);
    assertThat(BarClient.of(client).list(null))
        .isEqualTo(new ListDrinks.Ok(List.of(BarService.TEA)));
    assertThat(interim).singleElement().extracting(InterimResponse::code).isEqualTo(103);
  }

  /** Starts the requests as a network would bring them. */
  @Test
  void requestsHaveTheFieldsOfATransport() {
    AtomicReference<Request> received = new AtomicReference<>();
    BarClient watched =
        client(
            dispatcher(routes)
                .filter(
                    (request, next) -> {
                      received.set(request);
                      return next.answer(request);
                    }));
    watched.add(new Drink("gin", 5));
    Fields fields = received.get().fields();
    assertThat(fields.first("Host")).contains("localhost");
    assertThat(fields.first("Content-Type")).contains("application/json");
    assertThat(fields.first("Content-Length")).contains("24");
    assertThat(received.get().scheme()).contains("http");
    assertThat(received.get().authority()).contains("localhost");

    MediaType png = MediaType.of("image", "png");
    watched.putPhoto("tea", Content.stream(() -> new ByteArrayInputStream(new byte[9]), png));
    assertThat(received.get().fields().first("Transfer-Encoding")).contains("chunked");
    assertThat(received.get().fields().first("Content-Length")).isEmpty();

    watched.get("tea", null);
    assertThat(received.get().fields().first("Content-Length")).isEmpty();
  }

  @Test
  void fieldsOfTheTransportAreRefusedAsOthersRefuseThem() {
    Client forged =
        InMemory.of(routes, CODEC)
            .intercepted(next -> request -> next.sendAsync(request.withField("host", "evil")));
    assertThatThrownBy(() -> BarClient.of(forged).get("tea", null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("host is a field that transports set on their own");
  }

  @Test
  void otherBasesAreTaken() {
    Client client =
        Client.of(
            InMemory.transport(dispatcher(routes).build()), URI.create("https://shop.test"), CODEC);
    assertThat(BarClient.of(client).get("tea", null)).isInstanceOf(GetDrink.Ok.class);
  }

  @Test
  void responsesHaveTheFieldsOfAServer() {
    AtomicReference<Fields> received = new AtomicReference<>();
    Client client =
        InMemory.of(routes, CODEC)
            .intercepted(
                next ->
                    request ->
                        next.sendAsync(request)
                            .thenApply(
                                response -> {
                                  received.set(response.fields());
                                  return response;
                                }));
    BarClient.of(client).get("tea", null);
    assertThat(received.get().first("Content-Length")).contains("24");
    assertThat(received.get().first("Date")).isPresent();
  }

  @Test
  void contentBeyondTheLimitIsRefusedByBothEnds() {
    BarClient strict = client(dispatcher(routes).limits(Limits.standard().withRequestContent(10)));
    assertThatExceptionOfType(UndeclaredResponseException.class)
        .isThrownBy(() -> strict.add(new Drink("gin", 5)))
        .satisfies(e -> assertThat(e.code()).isEqualTo(413));
    BarClient small = BarClient.of(InMemory.of(routes, CODEC).limitedTo(10));
    assertThatThrownBy(() -> small.get("tea", null)).hasMessageContaining("10 octets");
  }

  @Test
  void deadlineOfTheClientEndsItsWaiting() {
    BarClient hasty = BarClient.of(InMemory.of(routes, CODEC).deadline(Duration.ofMillis(1)));
    CompletableFuture<GetAged> reply = hasty.aged("never").toCompletableFuture();
    assertThatThrownBy(reply::join)
        .isInstanceOf(CompletionException.class)
        .cause()
        .isInstanceOf(UncheckedIOException.class)
        .hasCauseInstanceOf(HttpTimeoutException.class);
  }

  @Test
  void contentThatTheClientCannotSendIsItsFailure() {
    MediaType png = MediaType.of("image", "png");
    Content broken =
        Content.stream(
            () -> {
              throw new IOException("no such file");
            },
            png);
    assertThatThrownBy(() -> bar.putPhoto("tea", broken))
        .isInstanceOf(UncheckedIOException.class)
        .rootCause()
        .hasMessage("no such file");
    Content lying = Content.stream(() -> new ByteArrayInputStream(new byte[9]), 10, png);
    PutPhoto.Ok echo = (PutPhoto.Ok) bar.putPhoto("tea", lying);
    assertThatThrownBy(() -> echo.body().toBytes())
        .isInstanceOf(IOException.class)
        .rootCause()
        .hasMessage(
            "the content of the request is announced with a length of 10 octets, and has 9");
  }

  @Test
  void codecsOfTheClassPathAreNamedWhereThereIsNotOne() {
    assertThatThrownBy(() -> Codecs.only(ClassLoader.getPlatformClassLoader()))
        .hasMessage(
            "There is no codec. Add statute-jackson to the class path, or name a codec:"
                + " InMemory.of(routes, new MyCodec())");
  }

  @Test
  void answersOfFiltersNeedNoRoute() {
    BarClient closed =
        client(
            dispatcher(routes)
                .filter((request, next) -> CompletableFuture.completedFuture(Answer.of(503))));
    assertThatExceptionOfType(UndeclaredResponseException.class)
        .isThrownBy(() -> closed.get("tea", null))
        .satisfies(e -> assertThat(e.code()).isEqualTo(503));
  }

  @Test
  void threadsEndWithTheirExchanges() throws InterruptedException {
    bar.get("tea", null);
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().equals("statute-in-memory")) {
        thread.join(30_000);
        assertThat(thread.isAlive()).isFalse();
      }
    }
  }
}
