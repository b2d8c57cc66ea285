package dev.statute.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.codec.Content;
import dev.statute.field.Fields;
import dev.statute.field.MediaType;
import dev.statute.field.Problem;
import dev.statute.fixture.LogCapture;
import dev.statute.http.Status;
import dev.statute.jackson2.JacksonCodec;
import dev.statute.server.sink.Framing;
import dev.statute.server.sink.ResponseHead;
import dev.statute.server.sink.ResponseSink;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What no server has to be there for. */
class DispatcherTest {

  private static RecordingSink get(PlainReply answer, String... fields) {
    return Requests.answer(
        Routes.of(Route.of("GET", "/", call -> answer)), Requests.get("/", fields));
  }

  private final LogCapture quiet = new LogCapture();

  @AfterEach
  void endCapture() {
    quiet.close();
  }

  @Test
  void noStatusHasContentWhereItsLawForbidsIt() {
    for (Status status : Status.values()) {
      if (status.isInterim()) {
        continue;
      }
      RecordingSink sink = get(PlainReply.of(status.code(), "content"));
      assertThat(sink.code()).isEqualTo(status.code());
      Framing framing =
          switch (status.content()) {
            case FORBIDDEN -> new Framing.Bare();
            case EMPTY -> new Framing.Announced(0);
            default -> new Framing.Sized(9);
          };
      assertThat(sink.head.framing()).as("%s", status).isEqualTo(framing);
      assertThat(sink.text().isEmpty()).as("%s", status).isEqualTo(!framing.hasContent());
      assertThat(sink.isClosed).isTrue();
    }
  }

  @Test
  void interimAndImpossibleCodesAreFailures() {
    for (int code : new int[] {-1, 0, 99, 100, 101, 103, 199, 600, 1000}) {
      assertThat(get(PlainReply.of(code)).code()).as("%s", code).isEqualTo(500);
    }
    assertThat(get(PlainReply.of(299)).code()).isEqualTo(299);
    assertThat(get(PlainReply.of(599)).code()).isEqualTo(599);
  }

  @Test
  void framingIsNeverTakenFromTheReply() {
    PlainReply answer =
        PlainReply.of(200, "x")
            .with("Connection", "close, X-Secret")
            .with("Transfer-Encoding", "gzip")
            .with("Content-Length", "99")
            .with("Keep-Alive", "timeout=9")
            .with("Trailer", "X")
            .with("Content-Type", "text/html")
            .with("X-Kept", "1");
    ResponseHead head = get(answer).head;
    assertThat(head.fields()).hasToString("[X-Kept: 1, Content-Type: application/json]");
    assertThat(head.framing()).isEqualTo(new Framing.Sized(3));
  }

  @Test
  void contentOfUnknownLengthHasALengthIfItIsShort() {
    String shorter = "x".repeat(100);
    String longer = "x".repeat(100_000);
    assertThat(get(PlainReply.of(200, shorter)).head.framing()).isEqualTo(new Framing.Sized(102));
    RecordingSink sink = get(PlainReply.of(200, longer));
    assertThat(sink.head.framing()).isEqualTo(new Framing.Streamed());
    assertThat(sink.text()).isEqualTo('"' + longer + '"');
  }

  @Test
  void contentThatCannotBeWrittenIsAFailureIfNothingWasSent() {
    RecordingSink sink = get(PlainReply.of(200, Map.of("a", new Object())));
    assertThat(sink.code()).isEqualTo(500);
    assertThat(sink.isAborted).isFalse();
  }

  @Test
  void contentOfAnotherLengthThanItSaidIsNotCompleted() {
    for (long length : new long[] {2, 4}) {
      Content content =
          Content.stream(
              () -> new ByteArrayInputStream(new byte[3]), length, MediaType.of("a", "b"));
      RecordingSink sink = get(PlainReply.of(200, content));
      assertThat(sink.isAborted).isTrue();
      assertThat(sink.isClosed).isFalse();
    }
  }

  @Test
  void headHasTheFieldsOfGet() {
    List<Object> bodies =
        List.of(
            "short",
            "long".repeat(50_000),
            Content.text("text"),
            Content.stream(() -> new ByteArrayInputStream(new byte[9]), MediaType.of("a", "b")),
            Content.stream(
                () -> new ByteArrayInputStream(new byte[100_000]), MediaType.of("a", "b")),
            Content.stream(
                () -> {
                  throw new AssertionError("opened");
                },
                77,
                MediaType.of("a", "b")),
            Problem.ofStatus(404).build());
    for (Object body : bodies) {
      Routes routes = Routes.of(Route.of("GET", "/", call -> PlainReply.of(200, body)));
      RecordingSink head = Requests.answer(routes, Requests.of("HEAD", "/", ""));
      RecordingSink get = Requests.answer(routes, Requests.get("/"));
      assertThat(head.head.fields()).isEqualTo(get.head.fields());
      assertThat(head.contentLength()).isEqualTo(get.contentLength());
      assertThat(head.head.framing().hasContent()).isFalse();
      assertThat(head.content.size()).isZero();
      assertThat(head.isAborted).isFalse();
    }
  }

  @Test
  void headOfItsOwnSaysNothingOfALengthItDoesNotKnow() {
    Routes routes = Routes.of(Route.of("HEAD", "/", call -> PlainReply.of(200)));
    RecordingSink sink = Requests.answer(routes, Requests.of("HEAD", "/", ""));
    assertThat(sink.head.framing()).isEqualTo(new Framing.Bare());
    assertThat(Requests.answer(routes, Requests.get("/")).code()).isEqualTo(405);
  }

  @Test
  void whatIsNotAcceptedIsRefusedBeforeAnythingIsDone() {
    Routes routes =
        Routes.of(
            Route.of(
                    "POST",
                    "/",
                    call -> {
                      throw new AssertionError("called");
                    })
                .writing(),
            Route.of("POST", "/undeclared", call -> PlainReply.of(201, "x")),
            Route.of("GET", "/", call -> PlainReply.of(200, "x")),
            Route.of("GET", "/error", call -> PlainReply.of(409, "x")));
    RecordingSink declared =
        Requests.answer(routes, Requests.of("POST", "/", "", "Accept", "text/html"));
    assertThat(declared.code()).isEqualTo(406);
    assertThat(declared.text()).contains("\"available\":[\"application/json\"]");
    // It has happened: the client is told so.
    assertThat(
            Requests.answer(routes, Requests.of("POST", "/undeclared", "", "Accept", "text/html"))
                .code())
        .isEqualTo(201);
    assertThat(Requests.answer(routes, Requests.get("/", "Accept", "text/html")).code())
        .isEqualTo(406);
    assertThat(Requests.answer(routes, Requests.get("/", "Accept", "*/*;q=0")).code())
        .isEqualTo(406);
    assertThat(Requests.answer(routes, Requests.get("/", "Accept", "text/*, */*;q=0.1")).code())
        .isEqualTo(200);
    assertThat(Requests.answer(routes, Requests.get("/", "Accept", ";;")).code()).isEqualTo(200);
    assertThat(Requests.answer(routes, Requests.get("/error", "Accept", "text/html")).code())
        .isEqualTo(409);
  }

  @Test
  void failuresOfAnyKindAreA500ThatSaysNothing() {
    List<AsyncHandler> handlers =
        List.of(
            call -> {
              throw new IllegalStateException("secret");
            },
            call -> {
              throw new StackOverflowError("secret");
            },
            call -> CompletableFuture.failedFuture(new Exception("secret")),
            call ->
                CompletableFuture.failedFuture(new CompletionException(new Exception("secret"))),
            call -> CompletableFuture.completedFuture(null),
            call -> null);
    for (AsyncHandler handler : handlers) {
      try (LogCapture log = new LogCapture()) {
        RecordingSink sink =
            Requests.answer(
                Routes.of(Route.async("GET", "/{id}", handler)), Requests.get("/x%C2%85"));
        assertThat(sink.code()).isEqualTo(500);
        assertThat(sink.text()).isEqualTo("{\"title\":\"Internal Server Error\",\"status\":500}");
        assertThat(log.records()).hasSize(1);
        assertThat(log.records().get(0).getMessage()).isEqualTo("GET /{id} failed");
        assertThat(log.records().get(0).getThrown()).isNotNull();
      }
    }
  }

  @Test
  void handlersMayRefuseLater() {
    Route route =
        Route.async(
            "GET",
            "/{id}",
            call ->
                CompletableFuture.completedFuture("")
                    .thenApply(x -> PlainReply.of(200, call.path("id", Integer::valueOf))));
    assertThat(Requests.answer(Routes.of(route), Requests.get("/x")).code()).isEqualTo(400);
  }

  @Test
  void contentBeyondTheLimitIsRefused() {
    Routes routes =
        Routes.of(
            Route.of("POST", "/", call -> PlainReply.of(200, call.body(Object.class))),
            Route.of("PUT", "/", call -> PlainReply.of(200, call.body(Object.class))).limitedTo(9));
    Limits limits = Limits.standard().withRequestContent(4);
    for (String[] length : new String[][] {{}, {"Content-Length", "5"}}) {
      RecordingSink sink =
          Requests.answer(routes, limits, with(Requests.of("POST", "/", "12345", length)));
      assertThat(sink.code()).isEqualTo(413);
      assertThat(sink.head.isLast()).isTrue();
    }
    assertThat(Requests.answer(routes, limits, with(Requests.of("POST", "/", "1234"))).text())
        .isEqualTo("1234");
    assertThat(Requests.answer(routes, limits, with(Requests.of("PUT", "/", "12345"))).text())
        .isEqualTo("12345");
  }

  private static Request with(Request request) {
    Fields.Builder fields = Fields.builder().add("Content-Type", "application/json");
    request.fields().forEach(line -> fields.add(line.name().name(), line.value()));
    return Request.builder(request).fields(fields.build()).build();
  }

  @Test
  void whatNobodyReadsIsDroppedOrEndsTheConnection() {
    Routes routes = Routes.of(Route.of("POST", "/", call -> PlainReply.of(204)));
    Limits limits = Limits.standard().withUnreadContent(4);
    assertThat(isLast(routes, limits, "1234", "Content-Length", "4")).isFalse();
    assertThat(isLast(routes, limits, "12345", "Content-Length", "5")).isTrue();
    assertThat(isLast(routes, limits, "", "Content-Length", "5 5")).isTrue();
    // Where its end is can be known only once it is there.
    assertThat(isLast(routes, limits, "12345", "Transfer-Encoding", "chunked")).isFalse();
  }

  private static boolean isLast(Routes routes, Limits limits, String content, String... fields) {
    return Requests.answer(routes, limits, Requests.of("POST", "/", content, fields)).head.isLast();
  }

  /** A stage that never fails is what adapters rely on. */
  @Test
  void aRequestThatCannotBeReadIsAFailure() {
    Request failing =
        new Request() {
          @Override
          public String method() {
            return "GET";
          }

          @Override
          public String path() {
            throw new IllegalStateException("the adapter failed");
          }

          @Override
          public String query() {
            return null;
          }

          @Override
          public Fields fields() {
            return Fields.empty();
          }

          @Override
          public InputStream content() {
            return InputStream.nullInputStream();
          }

          @Override
          public Attributes attributes() {
            return new Attributes();
          }
        };
    try (LogCapture log = new LogCapture()) {
      assertThat(Requests.answer(Routes.of(), failing).code()).isEqualTo(500);
      assertThat(log.records()).hasSize(1);
    }
  }

  /** An interrupted thread that writes to a channel closes it. */
  @Test
  void anInterruptedHandlerIsAnsweredAndTheThreadStaysInterrupted() {
    List<Boolean> interrupted = new ArrayList<>();
    for (Handler handler :
        List.<Handler>of(
            call -> {
              throw new InterruptedException();
            },
            call -> {
              Thread.currentThread().interrupt();
              throw new UncheckedIOException(new InterruptedIOException());
            },
            call -> {
              Thread.currentThread().interrupt();
              return PlainReply.of(500, "written");
            })) {
      RecordingSink sink = new RecordingSink();
      ResponseSink asking =
          new ResponseSink() {
            @Override
            public OutputStream start(ResponseHead head) {
              interrupted.add(Thread.currentThread().isInterrupted());
              return sink.start(head);
            }

            @Override
            public void abort() {
              sink.abort();
            }
          };
      Routes routes = Routes.of(Route.of("GET", "/", handler));
      Requests.send(
          Dispatcher.builder(new JacksonCodec(), routes).build(), Requests.get("/"), asking);
      assertThat(Thread.interrupted()).isTrue();
      assertThat(sink.code()).isEqualTo(500);
    }
    assertThat(interrupted).containsExactly(false, false, false);
  }

  @Test
  void theMediaTypeThatIsWantedMostIsWritten() {
    MediaType json = JacksonCodec.JSON;
    MediaType own = MediaType.of("application", "vnd.acme+json");
    Routes routes =
        Routes.of(Route.of("GET", "/", call -> PlainReply.of(200, "x")).writing(json, own));
    RecordingSink wanted =
        Requests.answer(
            routes, Requests.get("/", "Accept", "application/json;q=0.5, application/*"));
    assertThat(wanted.field("Content-Type")).isEqualTo("application/vnd.acme+json");
    assertThat(wanted.field("Vary")).isEqualTo("Accept");
    RecordingSink any = Requests.answer(routes, Requests.get("/"));
    assertThat(any.field("Content-Type")).isEqualTo("application/json");
    assertThat(any.field("Vary")).isEqualTo("Accept");
  }
}
