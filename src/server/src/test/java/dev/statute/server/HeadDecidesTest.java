package dev.statute.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.codec.Content;
import dev.statute.field.Fields;
import dev.statute.field.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the header section is reason enough to refuse for, the client need not send (RFC 9110,
 * 10.1.1): whoever reads the content makes the server ask for it.
 */
class HeadDecidesTest {

  private static final InputStream UNASKED =
      new InputStream() {
        @Override
        public int read() {
          throw new AssertionError("the content was asked for");
        }
      };

  private static final Routes ROUTES =
      Routes.of(
          Route.of("POST", "/typed", call -> PlainReply.of(200, call.body(Integer.class)))
              .taking(Integer.class)
              .writing(),
          Route.of("POST", "/raw", call -> PlainReply.of(204)).reading(MediaType.of("text", "csv")),
          Route.of("POST", "/limited", call -> PlainReply.of(200, call.body(Integer.class)))
              .taking(Integer.class)
              .limitedTo(2));

  @ParameterizedTest
  @CsvSource({
    "413, /limited, Content-Length: 3; Content-Type: application/json",
    "415, /typed, Content-Length: 3; Content-Type: text/csv",
    "415, /typed, Content-Length: 3",
    "415, /typed, Transfer-Encoding: chunked; Content-Type: text/csv",
    "415, /typed, Expect: 100-continue; Content-Type: text/csv",
    "415, /typed, Expect: 100-continue",
    "415, /typed, Content-Length: 3; Content-Type: application/json; Content-Encoding: br",
    "415, /raw, Content-Length: 3; Content-Type: application/json",
    "400, /typed, Content-Length: 3; Content-Type: json",
    "406, /typed, Content-Length: 3; Content-Type: application/json; Accept: text/csv",
    "417, /typed, 'Content-Length: 3; Content-Type: application/json; Expect: 100-continue, more'",
    "404, /none, Content-Length: 3",
  })
  void theContentIsNotAskedFor(int code, String path, String lines) {
    Fields.Builder fields = Fields.builder();
    for (String line : lines.split("; ")) {
      String[] parts = line.split(": ");
      fields.add(parts[0], parts[1]);
    }
    Request request = Request.builder("POST", path).fields(fields.build()).content(UNASKED).build();
    RecordingSink sink = Requests.answer(ROUTES, request);
    assertThat(sink.code()).isEqualTo(code);
    assertThat(sink.text()).contains("\"refused\":true");
  }

  private static final Routes CONTENT =
      Routes.of(
          Route.of("PUT", "/", call -> length(call.body(Content.class))).reading(),
          Route.of("POST", "/", call -> length(call.bodyOrNull(Content.class))).reading(),
          Route.of("PUT", "/typed", call -> PlainReply.of(200, call.body(Integer.class)))
              .taking(Integer.class));

  private static PlainReply length(Content content) throws IOException {
    return PlainReply.of(200, content == null ? "none" : "" + content.toBytes().length);
  }

  /** A representation of no octets is one (RFC 9110, 6.4, 9.3.4). */
  @ParameterizedTest
  @CsvSource({
    "PUT, Content-Length, 0, 0",
    "PUT, Transfer-Encoding, chunked, 0",
    "PUT, X-Nothing, said, 0",
    "POST, Content-Length, 0, 0",
    "POST, Transfer-Encoding, chunked, 0",
    "POST, X-Nothing, said, none",
  })
  void contentOfNoOctetsIsContent(String method, String name, String value, String length) {
    RecordingSink sink = Requests.answer(CONTENT, Requests.of(method, "/", "", name, value));
    assertThat(sink.text()).isEqualTo('"' + length + '"');
  }

  @Test
  void aValueIsNotMadeOfNothing() {
    for (String[] fields : List.of(new String[] {"Content-Length", "0"}, new String[0])) {
      RecordingSink sink = Requests.answer(CONTENT, Requests.of("PUT", "/typed", "", fields));
      assertThat(sink.code()).isEqualTo(400);
      assertThat(sink.text()).contains("no content");
    }
  }
}
