package dev.statute.client.generated;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatObject;

import dev.statute.Operation;
import dev.statute.UnexpectedResponseException;
import dev.statute.client.MalformedResponseException;
import dev.statute.codec.CodecException;
import dev.statute.codec.Content;
import dev.statute.field.Challenges;
import dev.statute.field.EntityTag;
import dev.statute.field.FieldDefinition;
import dev.statute.fixture.ScriptedServer;
import dev.statute.jackson2.JacksonCodec;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of a response, and what is said where that is missing or malformed. */
class ReceivedResponseTest {

  record Point(int x, int y) {
    Point {
      if (x < 0) {
        throw new IllegalArgumentException("negative");
      }
    }
  }

  private static final FieldDefinition ETAG = FieldDefinition.named("ETag");
  private static final FieldDefinition AUTHENTICATE = FieldDefinition.named("WWW-Authenticate");
  private static final String POINT = "{\"x\":1,\"y\":2}";

  private static <R> R read(String response, Function<ReceivedResponse, R> reader)
      throws Exception {
    return TestClients.answer(new JacksonCodec(), response, reader);
  }

  private static MalformedResponseException malformed(
      String response, Function<ReceivedResponse, ?> reader, String problem) throws Exception {
    MalformedResponseException[] thrown = new MalformedResponseException[1];
    read(
        response,
        received -> {
          assertThatExceptionOfType(MalformedResponseException.class)
              .isThrownBy(() -> reader.apply(received))
              .withMessageStartingWith("GET /orders/1: " + received.code() + " " + problem)
              .satisfies(e -> thrown[0] = e);
          return null;
        });
    return thrown[0];
  }

  @Test
  void valuesAreReadByTheCodecAsOftenAsAsked() throws Exception {
    String response = ScriptedServer.json(200, POINT);
    assertThatObject(
            read(
                response,
                received -> List.of(received.body(Point.class), received.bodyOrNull(Point.class))))
        .isEqualTo(List.of(new Point(1, 2), new Point(1, 2)));
    assertThatObject(read(response, ReceivedResponse::code)).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "Application/JSON",
        "application/json;charset=utf-8",
        "application/problem+json"
      })
  void mediaTypesThatTheCodecReads(String type) throws Exception {
    String response = ScriptedServer.typed(200, type, POINT);
    assertThatObject(read(response, received -> received.body(Point.class)))
        .isEqualTo(new Point(1, 2));
  }

  @Test
  void listsAreUnmodifiable() throws Exception {
    List<Point> points =
        read(
            ScriptedServer.json(200, "[" + POINT + "," + POINT + "]"),
            received -> received.bodies(Point.class));
    assertThat(points).containsExactly(new Point(1, 2), new Point(1, 2)).isUnmodifiable();
    assertThatObject(read(ScriptedServer.json(200, "[]"), received -> received.bodies(Point.class)))
        .isEqualTo(List.of());
    assertThatObject(
            read(ScriptedServer.json(200, "[1]"), received -> received.bodies(Integer.class)))
        .isEqualTo(List.of(1));
  }

  @Test
  void rawContentIsOfAnyMediaType() throws Exception {
    String csv = ScriptedServer.typed(200, "text/csv;header=absent", "a,b");
    Content content = read(csv, received -> received.body(Content.class));
    assertThat(content.type().toString()).isEqualTo("text/csv;header=absent");
    assertThat(content.toText()).isEqualTo("a,b");
    assertThat(content.toText()).isEqualTo("a,b");
    Content untyped =
        read("HTTP/1.1 200 x|Content-Length: 1||a", received -> received.body(Content.class));
    assertThat(untyped.type().toString()).isEqualTo("application/octet-stream");
    Content empty = read(ScriptedServer.json(200, ""), received -> received.body(Content.class));
    assertThat(empty.toBytes()).isEmpty();
  }

  @Test
  void missingContent() throws Exception {
    for (String response :
        List.of(
            ScriptedServer.json(200, ""),
            "HTTP/1.1 204 x||",
            "HTTP/1.1 304 x|Content-Length: 5||",
            "HTTP/1.1 205 x|Content-Length: 0||",
            "HTTP/1.1 205 x||#close",
            "HTTP/1.1 200 x|Transfer-Encoding: chunked||0||")) {
      malformed(response, received -> received.body(Point.class), "lacks content");
      malformed(response, received -> received.bodies(Point.class), "lacks content");
      assertThatObject(
              read(
                  response,
                  received -> {
                    assertThat(received.bodyOrNull(Point.class)).isNull();
                    assertThat(received.bodiesOrNull(Point.class)).isNull();
                    assertThat(received.bodyOrNull(Content.class)).isNull();
                    assertThat(received.hasProblemType("about:blank")).isFalse();
                    return 1;
                  }))
          .isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "[]", "{\"x\":\"secret\"}", "null", "{} {}", "{\"x\":-1}"})
  void contentThatIsNoSuchValue(String content) throws Exception {
    String response = ScriptedServer.json(200, content);
    MalformedResponseException e =
        malformed(
            response,
            received -> received.body(Point.class),
            "has content that cannot be read as Point");
    assertThat(e.getMessage()).doesNotContain("secret");
    assertThat(e.content().toText()).isEqualTo(content);
    malformed(
        response,
        received -> received.bodyOrNull(Point.class),
        "has content that cannot be read as Point");
  }

  @Test
  void contentThatIsNoSuchList() throws Exception {
    for (String content : List.of("{}", "[{\"x\":-1}]", "null")) {
      malformed(
          ScriptedServer.json(200, content),
          received -> received.bodies(Point.class),
          "has content that cannot be read as Point[]");
    }
    malformed(
        ScriptedServer.json(200, "[null]"),
        received -> received.bodies(Point.class),
        "has null among the elements of its content");
  }

  @Test
  void aCodecThatGivesNothing() throws Exception {
    String response = ScriptedServer.typed(200, "text/plain", "null");
    assertThatExceptionOfType(MalformedResponseException.class)
        .isThrownBy(
            () ->
                TestClients.answer(
                    new TextCodec(), response, received -> received.body(String.class)))
        .withMessageContaining("cannot be read as String");
    assertThatExceptionOfType(MalformedResponseException.class)
        .isThrownBy(
            () ->
                TestClients.answer(
                    new TextCodec(), response, received -> received.body(Long.class)))
        .withMessageContaining("cannot be read as Long");
  }

  @Test
  void mediaTypesAndCodingsThatAreNotRead() throws Exception {
    Function<ReceivedResponse, Object> point = received -> received.body(Point.class);
    malformed("HTTP/1.1 200 x|Content-Length: 1||1", point, "lacks Content-Type");
    malformed(
        ScriptedServer.typed(200, "text/html", POINT),
        point,
        "has content of a media type that the codec does not read, by Content-Type");
    malformed(ScriptedServer.typed(200, "json", POINT), point, "has a malformed Content-Type");
    malformed(
        ScriptedServer.json(200, POINT, "Content-Type: text/csv"),
        point,
        "has a malformed Content-Type");
    malformed(
        ScriptedServer.json(200, POINT, "Content-Encoding: gzip"),
        point,
        "has content in a content coding, which is not decoded");
    assertThatObject(read(ScriptedServer.json(200, POINT, "Content-Encoding: identity"), point))
        .isEqualTo(new Point(1, 2));
  }

  @Test
  void contentThatIsTakenAsItIsNeedsNoMediaType() throws Exception {
    for (String type : List.of("json", "a/b; =", "")) {
      Content content =
          read(ScriptedServer.typed(200, type, POINT), received -> received.body(Content.class));
      assertThat(content.type()).hasToString("application/octet-stream");
      assertThat(content.length()).hasValue(POINT.length());
    }
  }

  @Test
  void singleFields() throws Exception {
    String response = ScriptedServer.json(200, "1", "etag: \"v1\"");
    assertThatObject(read(response, received -> received.field(ETAG, EntityTag.CODEC)))
        .isEqualTo(EntityTag.strong("v1"));
    assertThatObject(
            read(
                ScriptedServer.json(200, "1"),
                received -> "" + received.fieldOrNull(ETAG, EntityTag.CODEC)))
        .isEqualTo("null");
    Function<ReceivedResponse, Object> etag = received -> received.field(ETAG, EntityTag.CODEC);
    malformed(ScriptedServer.json(200, "1"), etag, "lacks ETag");
    for (String[] lines :
        new String[][] {{"ETag: v1"}, {"ETag: \"v1\"", "ETag: \"v1\""}, {"ETag: "}}) {
      malformed(ScriptedServer.json(200, "1", lines), etag, "has a malformed ETag");
      assertThatObject(
              read(
                  ScriptedServer.json(200, "1", lines),
                  received -> "" + received.fieldOrNull(ETAG, EntityTag.CODEC)))
          .isEqualTo("null");
    }
  }

  @Test
  void listFields() throws Exception {
    Function<ReceivedResponse, Object> challenges =
        received -> received.field(AUTHENTICATE, Challenges.CODEC);
    assertThatObject(
            read(
                ScriptedServer.json(
                    401, "1", "WWW-Authenticate: Basic realm=\"a\"", "WWW-Authenticate: Bearer"),
                challenges))
        .isEqualTo(Challenges.parse(List.of("Basic realm=\"a\"", "Bearer")));
    malformed(ScriptedServer.json(401, "1"), challenges, "lacks WWW-Authenticate");
    malformed(
        ScriptedServer.json(401, "1", "WWW-Authenticate: \"secret"),
        challenges,
        "has a malformed WWW-Authenticate");
    assertThatObject(
            read(
                ScriptedServer.json(401, "1"),
                received -> received.fieldOrNull(AUTHENTICATE, Challenges.CODEC) == null))
        .isEqualTo(true);
  }

  @Test
  void fieldsAreThoseOfTheFinalResponse() throws Exception {
    String early = "HTTP/1.1 103 Early Hints|Link: </a>|X-A: early||";
    assertThatObject(
            read(
                early + ScriptedServer.json(200, "1", "X-A: é", "x-a: 2"),
                received -> {
                  assertThat(received.fields().first("Link")).isEmpty();
                  assertThat(received.code()).isEqualTo(200);
                  return received.fields().all("X-A");
                }))
        .isEqualTo(List.of("é", "2"));
  }

  @Test
  void undeclaredResponses() throws Exception {
    String big = "x".repeat((1 << 20) + 1);
    UnexpectedResponseException e =
        read(
            ScriptedServer.typed(503, "text/html", big, "Retry-After: 7"),
            UnexpectedResponseException::new);
    assertThat(e)
        .hasMessage("GET /orders/1 answered 503, which the contract does not declare")
        .hasNoCause();
    assertThat(e.code()).isEqualTo(503);
    assertThat(e.fields().first("Retry-After")).contains("7");
    assertThat(e.content().type().toString()).isEqualTo("text/html");
    assertThat(e.content().toText()).isEqualTo("x".repeat(1 << 20));
  }

  @Test
  void undeclaredResponsesWithAStrangeMediaType() throws Exception {
    for (String response :
        List.of(
            "HTTP/1.1 999 x|Content-Length: 2||ab",
            ScriptedServer.typed(999, "json", "ab"),
            ScriptedServer.json(999, "ab", "Content-Type: text/csv"))) {
      UnexpectedResponseException e = read(response, UnexpectedResponseException::new);
      assertThat(e.code()).isEqualTo(999);
      assertThat(e.content().type().toString()).isEqualTo("application/octet-stream");
      assertThat(new String(e.content().toBytes(), UTF_8)).isEqualTo("ab");
    }
  }

  @Test
  void pathsInMessagesAreEncoded() throws Exception {
    try (ScriptedServer server = new ScriptedServer("HTTP/1.1 204 x||")) {
      ClientRequest request =
          ClientRequest.of(TestClients.of(server), Operation.of("PUT", "/a b{c}"), "é%");
      UnexpectedResponseException e = request.send(UnexpectedResponseException::new);
      assertThat(e)
          .hasMessage("PUT /a%20b%C3%A9%25 answered 204, which the contract does not declare");
    }
  }

  @Test
  void exceptionsCanBeSerialized() throws Exception {
    MalformedResponseException e =
        malformed(
            ScriptedServer.json(200, "1"),
            received -> received.field(ETAG, EntityTag.CODEC),
            "lacks ETag");
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    new java.io.ObjectOutputStream(out).writeObject(e);
    Object copy =
        new java.io.ObjectInputStream(new java.io.ByteArrayInputStream(out.toByteArray()))
            .readObject();
    assertThat(copy).isInstanceOf(MalformedResponseException.class);
    assertThat(((UnexpectedResponseException) copy).code()).isEqualTo(200);
  }

  @Test
  void contentIsReadWithoutWhatTheClientDoesNotKnow() throws Exception {
    String response = ScriptedServer.json(200, "{\"x\":1,\"z\":{\"deep\":[]},\"y\":2}");
    assertThatObject(read(response, received -> received.body(Point.class)))
        .isEqualTo(new Point(1, 2));
    assertThatExceptionOfType(MalformedResponseException.class)
        .isThrownBy(
            () ->
                TestClients.answer(
                    new JacksonCodec().refusingUnknownMembers(),
                    response,
                    received -> received.body(Point.class)))
        .withMessage(
            "GET /orders/1: 200 has content that cannot be read as Point. The value at /z is a member that is"
                + " not known here.");
  }

  @Test
  void aFaultOfTheResponseNamesTheMember() throws Exception {
    malformed(
        ScriptedServer.json(200, "{\"x\":1,\"y\":1.5}"),
        received -> received.body(Point.class),
        "has content that cannot be read as Point. The value at /y is not a whole number in range.");
  }

  /** What the program cannot read whatever the server sends is no fault of the server. */
  @Test
  void aTypeThatTheCodecDoesNotKnowIsNoFaultOfTheResponse() throws Exception {
    read(
        ScriptedServer.json(200, "{}"),
        received -> {
          assertThatExceptionOfType(CodecException.class)
              .isThrownBy(() -> received.body(Runnable.class))
              .withMessageStartingWith("java.lang.Runnable cannot be read: ");
          return null;
        });
  }
}
