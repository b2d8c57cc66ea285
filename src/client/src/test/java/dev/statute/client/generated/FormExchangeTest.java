package dev.statute.client.generated;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.statute.Operation;
import dev.statute.client.generated.LiveServer.Answer;
import dev.statute.client.generated.LiveServer.Place;
import dev.statute.codec.Content;
import dev.statute.codec.form.FilePart;
import dev.statute.codec.form.Form;
import dev.statute.codec.form.FormData;
import dev.statute.codec.form.FormField;
import dev.statute.codec.form.Multipart;
import dev.statute.field.MediaType;
import dev.statute.fixture.RawRequest;
import dev.statute.fixture.ScriptedServer;
import dev.statute.server.Call;
import dev.statute.server.Route;
import dev.statute.server.form.PartValues;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Forms from the client to the server of the JDK. */
@Timeout(120)
class FormExchangeTest {

  private static final long SEED = 0xF02E5L;
  private static final Operation POST = Operation.of("POST", "/");

  private static int send(LiveServer server, Object body) {
    return ClientRequest.of(server.client(), POST).body(body).send(ReceivedResponse::code);
  }

  private static RawRequest sent(Object body) throws Exception {
    try (ScriptedServer server = new ScriptedServer("HTTP/1.1 204 No Content||")) {
      ClientRequest.of(TestClients.of(server, LiveServer.CODEC), POST)
          .body(body)
          .send(ReceivedResponse::code);
      return server.request();
    }
  }

  @Test
  void aFormIsSentAsSuch() throws Exception {
    FormFields form =
        FormFields.of()
            .field("user", "ada lovelace")
            .field("none", null)
            .fields("role", List.of(1, 2), String::valueOf)
            .fields("nobody", null, String::valueOf);
    RawRequest request = sent(form);
    assertThat(request.field("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
    assertThat(request.content()).isEqualTo("user=ada+lovelace&role=1&role=2");
    assertThat(sent(Form.builder().add("a", "é").build()).content()).isEqualTo("a=%C3%A9");
    RawRequest empty = sent(FormFields.of());
    assertThat(empty.field("Content-Length")).isEqualTo("0");
  }

  @Test
  void partsAreSentWithTheirLengthIfAllAreKnown() throws Exception {
    Content unknown =
        Content.stream(
            () -> new ByteArrayInputStream("x".getBytes(UTF_8)), MediaType.of("text", "csv"));
    FormParts known =
        FormParts.of()
            .text("title", "é")
            .texts("tag", List.of(1, 2), String::valueOf)
            .value("meta", new Place(1, "a"), Place.class)
            .values("more", List.of(new Place(2, "b")), Place.class)
            .file("none", null)
            .files("file", List.of(FilePart.of("a.txt", Content.text("t"))));
    RawRequest request = sent(known);
    String boundary = MediaType.parse(request.field("Content-Type")).parameter("boundary").get();
    assertThat(request.field("Transfer-Encoding")).isNull();
    assertThat(new String(request.content().getBytes(ISO_8859_1), UTF_8).replace(boundary, "B"))
        .isEqualTo(
            """
            --B
            Content-Disposition: form-data; name="title"

            é
            --B
            Content-Disposition: form-data; name="tag"

            1
            --B
            Content-Disposition: form-data; name="tag"

            2
            --B
            Content-Disposition: form-data; name="meta"
            Content-Type: application/json

            {"number":1,"name":"a"}
            --B
            Content-Disposition: form-data; name="more"
            Content-Type: application/json

            {"number":2,"name":"b"}
            --B
            Content-Disposition: form-data; name="file"; filename="a.txt"
            Content-Type: text/plain;charset=utf-8

            t
            --B--
            """
                .replace("\n", "\r\n"));
    RawRequest chunked = sent(FormParts.of().file("file", FilePart.of("x", unknown)));
    assertThat(chunked.field("Transfer-Encoding")).isEqualTo("chunked");
  }

  @Test
  void aPartThatCannotBeReadFailsTheRequest() throws IOException {
    Content broken =
        Content.stream(
            () -> {
              throw new IOException("no such file");
            },
            3,
            MediaType.of("text", "plain"));
    try (LiveServer server = LiveServer.of(parts(new AtomicReference<>()))) {
      FormParts form = FormParts.of().file("f", FilePart.of("x", broken));
      assertThatThrownBy(() -> send(server, form)).isInstanceOf(UncheckedIOException.class);
    }
  }

  @Test
  void theServerReadsWhatTheClientSends() throws IOException {
    AtomicReference<String> read = new AtomicReference<>();
    Route route =
        Route.of(
                "POST",
                "/",
                call -> {
                  PartValues parts = call.body(PartValues.class);
                  Place place = parts.value("meta", Place.class);
                  read.set(place + parts.file("file").text() + parts.get("n", Integer::valueOf));
                  return Answer.of(204, null);
                })
            .taking(FormData.class);
    try (LiveServer server = LiveServer.of(route)) {
      FormParts form =
          FormParts.of()
              .value("meta", new Place(7, "é"), Place.class)
              .file("file", FilePart.of("\"ü\".txt", Content.text("octets")))
              .text("n", 3);
      assertThat(send(server, form)).isEqualTo(204);
      assertThat(read.get()).isEqualTo(new Place(7, "é") + "octets3");
      assertThat(send(server, FormParts.of().text("n", "x"))).isEqualTo(400);
      assertThat(send(server, Form.builder().build())).isEqualTo(400);
      assertThat(send(server, Form.builder().add("n", "x").build())).isEqualTo(415);
    }
  }

  @Test
  void randomFormsArriveAsTheyAre() throws IOException {
    AtomicReference<Form> read = new AtomicReference<>();
    Route route =
        Route.of(
                "POST",
                "/",
                call -> {
                  read.set(call.body(Form.class));
                  return Answer.of(204, null);
                })
            .taking(Form.class);
    try (LiveServer server = LiveServer.of(route)) {
      for (int run = 0; run < 100; run++) {
        long seed = SEED + run;
        SplittableRandom random = new SplittableRandom(seed);
        List<FormField> fields = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
          fields.add(new FormField(text(random), text(random)));
        }
        assertThat(send(server, new Form(fields))).as("seed %s", seed).isEqualTo(204);
        assertThat(read.get()).as("seed %s", seed).isEqualTo(new Form(fields));
      }
    }
  }

  @Test
  void randomPartsArriveAsTheyAre() throws IOException {
    AtomicReference<List<FilePart>> read = new AtomicReference<>();
    try (LiveServer server = LiveServer.of(parts(read))) {
      for (int run = 0; run < 100; run++) {
        long seed = SEED + run;
        SplittableRandom random = new SplittableRandom(seed);
        List<FilePart> parts = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
          parts.add(part(random));
        }
        assertThat(send(server, Multipart.of(parts))).as("seed %s", seed).isEqualTo(204);
        assertThat(read.get()).as("seed %s", seed).isEqualTo(parts);
      }
    }
  }

  private static FilePart part(SplittableRandom random) {
    byte[] octets = new byte[random.nextInt(random.nextInt(5) == 0 ? 400_000 : 50)];
    random.nextBytes(octets);
    Content content = Content.bytes(octets, MediaType.of("application", "octet-stream"));
    String name = "n" + text(random);
    return random.nextBoolean()
        ? FilePart.of(text(random), content).named(name)
        : FilePart.value(name, content);
  }

  private static String text(SplittableRandom random) {
    List<String> pieces =
        List.of("a", " ", "é", "€", "\uD83D\uDE00", "\"", "\r\n", "&", "=", ";", "+", "/");
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      text.append(pieces.get(random.nextInt(pieces.size())));
    }
    return text.toString();
  }

  private static Route parts(AtomicReference<List<FilePart>> read) {
    return Route.of(
            "POST",
            "/",
            call -> {
              read.set(inMemory(call));
              return Answer.of(204, null);
            })
        .taking(Multipart.class);
  }

  private static List<FilePart> inMemory(Call call) throws IOException {
    Multipart form = call.body(Multipart.class);
    List<FilePart> parts = new ArrayList<>();
    for (Optional<FilePart> next = form.next(); next.isPresent(); next = form.next()) {
      FilePart part = next.get();
      Content content = Content.bytes(part.content().toBytes(), part.type());
      parts.add(new FilePart(part.name(), part.filename(), content));
    }
    return parts;
  }
}
