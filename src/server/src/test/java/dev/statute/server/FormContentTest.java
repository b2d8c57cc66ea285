package dev.statute.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.statute.codec.Content;
import dev.statute.codec.form.FilePart;
import dev.statute.codec.form.Form;
import dev.statute.codec.form.FormData;
import dev.statute.codec.form.FormLimits;
import dev.statute.codec.form.Multipart;
import dev.statute.field.Fields;
import dev.statute.field.MediaType;
import dev.statute.generated.Conversions;
import dev.statute.server.form.PartValues;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormContentTest {

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final MediaType JSON = MediaType.of("application", "json");

  private static Routes form() {
    return Routes.of(
        Route.of(
                "POST",
                "/",
                call -> PlainReply.of(200, Content.text(call.<Form>body(Form.class).toText())))
            .taking(Form.class));
  }

  private static Routes parts(Function<PartValues, Object> reader) {
    return Routes.of(
        Route.of("POST", "/", call -> PlainReply.of(200, reader.apply(call.body(PartValues.class))))
            .taking(FormData.class));
  }

  private static Request multipart(FilePart... parts) throws IOException {
    return multipart(Multipart.of(parts).content());
  }

  private static Request multipart(Content content) throws IOException {
    return request(content.type().toString(), content.toBytes());
  }

  private static Request request(String type, byte[] octets) {
    return Request.builder("POST", "/")
        .fields(
            Fields.builder()
                .add("Content-Type", type)
                .add("Content-Length", String.valueOf(octets.length))
                .build())
        .content(new ByteArrayInputStream(octets))
        .build();
  }

  @Test
  void aFormIsReadAsSuchWithAnyCharset() {
    for (String type : List.of(FORM, FORM + ";charset=utf-8", FORM.toUpperCase())) {
      RecordingSink sink =
          Requests.answer(form(), request(type, "a=1&b=+%C3%A9&a=".getBytes(UTF_8)));
      assertThat(sink.code()).isEqualTo(200);
      assertThat(sink.text()).isEqualTo("a=1&b=+%C3%A9&a=");
    }
  }

  @Test
  void nothingIsAFormWithoutFields() {
    RecordingSink sink = Requests.answer(form(), Requests.of("POST", "/", ""));
    assertThat(sink.code()).isEqualTo(200);
    assertThat(sink.text()).isEmpty();
  }

  @Test
  void anotherMediaTypeIsRefusedWithTheOneThatIsRead() {
    RecordingSink json = Requests.answer(form(), request("application/json", new byte[] {'1'}));
    assertThat(json.code()).isEqualTo(415);
    assertThat(json.field("Accept-Post")).isEqualTo(FORM);
    RecordingSink none = Requests.answer(form(), Requests.of("POST", "/", "a=b"));
    assertThat(none.code()).isEqualTo(415);
    RecordingSink simple = Requests.answer(parts(p -> ""), request(FORM, new byte[] {'a'}));
    assertThat(simple.code()).isEqualTo(415);
    assertThat(simple.field("Accept-Post")).isEqualTo("multipart/form-data");
  }

  @Test
  void aFormThatIsCodedIsRefused() {
    RecordingSink sink =
        Requests.answer(
            form(),
            Requests.of("POST", "/", "a", "Content-Type", FORM, "Content-Encoding", "gzip"));
    assertThat(sink.code()).isEqualTo(415);
    assertThat(sink.field("Accept-Encoding")).isEqualTo("identity");
  }

  @Test
  void optionsTellsOfForms() {
    RecordingSink sink = Requests.answer(form(), Requests.of("OPTIONS", "/", ""));
    assertThat(sink.field("Accept-Post")).isEqualTo(FORM);
  }

  @Test
  void aFormWithTooManyFieldsIsTooLarge() {
    Limits limits = Limits.standard().withForm(FormLimits.standard().withParts(2));
    assertThat(Requests.answer(form(), limits, request(FORM, "a&b".getBytes(UTF_8))).code())
        .isEqualTo(200);
    RecordingSink sink = Requests.answer(form(), limits, request(FORM, "a&b&c".getBytes(UTF_8)));
    assertThat(sink.code()).isEqualTo(413);
    assertThat(sink.text()).contains("\"limit\":2", "\"refused\":true");
  }

  @Test
  void partsAreTextsValuesAndFiles() throws IOException {
    Routes routes =
        parts(
            parts ->
                List.of(
                    parts.get("count", Conversions::toInteger),
                    parts.all("tag", Function.identity()),
                    parts.value("meta", Map.class),
                    parts.values("meta", Map.class).size(),
                    parts.file("file").safeFilename().orElse("none"),
                    parts.<Content>value("file", Content.class).type().toString(),
                    parts.files("none").size()));
    RecordingSink sink =
        Requests.answer(
            routes,
            multipart(
                FilePart.text("count", "42"),
                FilePart.text("tag", "é"),
                FilePart.text("tag", ""),
                FilePart.value("meta", Content.text("{\"a\":1}", JSON)),
                FilePart.of("x/y.gif", Content.bytes(new byte[5], MediaType.of("image", "gif")))
                    .named("file")));
    assertThat(sink.text()).isEqualTo("[42,[\"é\",\"\"],{\"a\":1},1,\"y.gif\",\"image/gif\",0]");
  }

  @Test
  void browsersNeedNotSayThatAValueIsJson() throws IOException {
    RecordingSink sink =
        Requests.answer(
            parts(parts -> parts.value("meta", Map.class)),
            multipart(FilePart.text("meta", "{\"a\":1}")));
    assertThat(sink.text()).isEqualTo("{\"a\":1}");
  }

  @Test
  void aFieldWithoutAChosenFileHasNoFile() throws IOException {
    FilePart none =
        FilePart.of("", Content.bytes(new byte[0], MediaType.of("application", "octet-stream")));
    RecordingSink sink =
        Requests.answer(
            parts(parts -> parts.files("f").size() + "," + parts.fileOrNull("f")),
            multipart(none.named("f")));
    assertThat(sink.text()).isEqualTo("\"0,null\"");
  }

  @ParameterizedTest
  @CsvSource({
    "n,'n\":\"x',400,is missing",
    "n,x,400,is not valid",
    "meta,{,400,meta",
    "file,x,400,is there more than once"
  })
  void aWrongPartIsNamed(String name, String text, int code, String problem) throws IOException {
    Routes routes =
        parts(
            parts -> {
              Object value =
                  switch (name) {
                    case "n" -> parts.get("n", Conversions::toInteger);
                    case "file" -> parts.file("file");
                    default -> parts.value("meta", Map.class);
                  };
              return List.of(value);
            });
    FilePart part = FilePart.text(problem.equals("is missing") ? "m" : name, text);
    FilePart second = FilePart.text(name.equals("file") ? "file" : "other", "");
    RecordingSink sink = Requests.answer(routes, multipart(part, second));
    assertThat(sink.code()).isEqualTo(code);
    assertThat(sink.text()).contains(problem, "\"in\":\"part\"", "\"parameter\":\"" + name + "\"");
  }

  @Test
  void aPartOfAMediaTypeThatIsNotReadIsNamed() throws IOException {
    Content csv = Content.text("a", MediaType.of("text", "csv"));
    RecordingSink sink =
        Requests.answer(
            parts(parts -> parts.value("meta", Map.class)), multipart(FilePart.value("meta", csv)));
    assertThat(sink.code()).isEqualTo(415);
    assertThat(sink.field("Accept-Post")).isNull();
    assertThat(sink.text())
        .contains("\"parameter\":\"meta\"", "\"readable\":[\"application/json\"");
  }

  @Test
  void aTextThatIsNotInItsCharsetIsNamed() throws IOException {
    Content latin = Content.bytes(new byte[] {(byte) 0xE9}, MediaType.of("text", "plain"));
    RecordingSink sink =
        Requests.answer(
            parts(parts -> parts.get("a", Function.identity())),
            multipart(FilePart.value("a", latin)));
    assertThat(sink.code()).isEqualTo(400);
    assertThat(sink.text()).contains("\"parameter\":\"a\"");
  }

  @Test
  void aMalformedFormIsRefusedBeforeTheOperation() {
    Routes routes = parts(parts -> "");
    String type = "multipart/form-data;boundary=x";
    for (String content : List.of("--x", "--x\r\n\r\n\r\n--x--", "nothing")) {
      RecordingSink sink = Requests.answer(routes, request(type, content.getBytes(ISO_8859_1)));
      assertThat(sink.code()).isEqualTo(400);
      assertThat(sink.text()).contains("\"in\":\"content\"");
    }
    RecordingSink none = Requests.answer(routes, request("multipart/form-data", new byte[1]));
    assertThat(none.code()).isEqualTo(400);
    RecordingSink empty = Requests.answer(routes, request(type, new byte[0]));
    assertThat(empty.text()).contains("no content");
  }

  @Test
  void partsThatGoBeyondALimitAreTooLarge() throws IOException {
    FormLimits forms = FormLimits.standard();
    Routes routes = parts(parts -> "");
    FilePart[] parts = {FilePart.text("a", "12345"), FilePart.text("b", "")};
    for (FormLimits limit : List.of(forms.withParts(1), forms.withPart(4))) {
      Limits limits = Limits.standard().withForm(limit);
      assertThat(Requests.answer(routes, limits, multipart(parts)).code()).isEqualTo(413);
    }
    Limits header = Limits.standard().withForm(forms.withHeader(10));
    assertThat(Requests.answer(routes, header, multipart(parts)).code()).isEqualTo(400);
    Routes small = Routes.of(routes.iterator().next().limitedTo(20));
    assertThat(Requests.answer(small, multipart(parts)).code()).isEqualTo(413);
  }

  @Test
  void aFormThatIsStreamedIsReadByTheOperation() throws IOException {
    Routes routes =
        Routes.of(
            Route.of(
                    "POST",
                    "/",
                    call -> {
                      Multipart form = call.body(Multipart.class);
                      StringBuilder names = new StringBuilder();
                      Optional<FilePart> part = form.next();
                      while (part.isPresent()) {
                        names.append(part.get().name()).append(part.get().text());
                        part = form.next();
                      }
                      return PlainReply.of(200, Content.text(names.toString()));
                    })
                .taking(Multipart.class));
    FilePart[] parts = {FilePart.text("a", "1"), FilePart.text("b", "2")};
    assertThat(Requests.answer(routes, multipart(parts)).text()).isEqualTo("a1b2");
    byte[] broken = "--x\r\nContent-Disposition: form-data; name=a\r\n\r\n1".getBytes(UTF_8);
    RecordingSink sink =
        Requests.answer(routes, request("multipart/form-data; boundary=x", broken));
    assertThat(sink.code()).isEqualTo(400);
    Limits limits = Limits.standard().withForm(FormLimits.standard().withParts(1));
    assertThat(Requests.answer(routes, limits, multipart(parts)).code()).isEqualTo(413);
  }

  @Test
  void noFileIsLeftOnceTheExchangeHasEnded() throws IOException {
    AtomicReference<FilePart> kept = new AtomicReference<>();
    AtomicReference<String> read = new AtomicReference<>();
    Routes routes =
        parts(
            parts -> {
              FilePart file = parts.file("file");
              kept.set(file);
              try {
                read.set(file.text());
              } catch (IOException e) {
                throw new AssertionError(e);
              }
              if (file.filename().orElse("").equals("fail")) {
                throw new IllegalStateException("as the test wants it");
              }
              return "";
            });
    Limits limits = Limits.standard().withForm(FormLimits.standard().withMemory(0));
    for (String filename : List.of("well", "fail")) {
      RecordingSink sink =
          Requests.answer(
              routes,
              limits,
              multipart(FilePart.of(filename, Content.text("octets")).named("file")));
      assertThat(sink.code()).isEqualTo(filename.equals("well") ? 200 : 500);
      assertThat(read.get()).isEqualTo("octets");
      assertThatThrownBy(() -> kept.get().content().open()).isInstanceOf(IOException.class);
    }
  }

  @Test
  void aClientThatLeavesIsAnsweredAndLeavesNothing() throws IOException {
    Content content = Multipart.of(FilePart.text("a", "x".repeat(5000))).content("x");
    InputStream broken =
        new FilterInputStream(content.open()) {
          private int left = 3000;

          @Override
          public int read(byte[] octets, int offset, int length) throws IOException {
            int read = super.read(octets, offset, Math.min(length, 1000));
            left -= read;
            if (left < 0) {
              throw new IOException("the client is gone");
            }
            return read;
          }
        };
    Request request =
        Request.builder("POST", "/")
            .fields(Fields.builder().add("Content-Type", content.type().toString()).build())
            .content(broken)
            .build();
    RecordingSink sink = Requests.answer(parts(parts -> ""), request);
    assertThat(sink.code()).isEqualTo(400);
    assertThat(sink.text()).contains("incomplete");
  }
}
