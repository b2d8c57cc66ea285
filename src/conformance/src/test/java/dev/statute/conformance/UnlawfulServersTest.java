package dev.statute.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.conformance.wire.ConformanceProxy;
import dev.statute.conformance.wire.ScriptedServer;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A server that sends unlawful messages, as the proxy sees it. */
class UnlawfulServersTest {

  private static final Pattern ID = Pattern.compile("(?m)^proxy: [a-z]+: \\[([a-z-]+)\\]");
  private static final String DATE = "Date: Tue, 01 Dec 2026 12:00:00 GMT~";

  /** Returns the rules that the answer to a request violates, and checks that it came through. */
  private static List<String> violated(String request, String answer) throws IOException {
    String sent = answer.replace("D~", DATE).replace("~", "\r\n");
    Conformance conformance = Conformance.strict();
    try (ScriptedServer server = new ScriptedServer(sent);
        ConformanceProxy proxy = conformance.proxy(server.uri())) {
      String asked = request.replace("~", "\r\n") + "\r\nHost: shop.example\r\n\r\n";
      assertThat(ScriptedServer.ask(proxy.uri(), asked)).isEqualTo(sent);
    }
    return ID.matcher(conformance.toString()).results().map(found -> found.group(1)).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET /a HTTP/1.1 | HTTP/1.1 401 Unauthorized~D~Content-Length: 0~~ | owed-field",
        "GET /a HTTP/1.1 | HTTP/1.1 407 Proxy Authentication Required~D~Content-Length: 0~~ | owed-field",
        "PUT /a HTTP/1.1 | HTTP/1.1 405 Method Not Allowed~D~Content-Length: 0~~ | owed-field",
        "GET /a HTTP/1.1 | HTTP/1.1 426 Upgrade Required~D~Content-Length: 0~~ | owed-field",
        "GET /a HTTP/1.1 | HTTP/1.1 204 No Content~D~Content-Length: 5~~hello | stray-field",
        "GET /a HTTP/1.1 | HTTP/1.1 204 No Content~D~~hello | unexpected-content",
        "POST /a HTTP/1.1 | HTTP/1.1 205 Reset Content~D~Content-Length: 5~~hello | unexpected-content",
        "POST /a HTTP/1.1~If-None-Match: \"a\" | HTTP/1.1 304 Not Modified~D~ETag: \"a\"~~ | unlawful-status",
        "GET /a HTTP/1.1 | HTTP/1.1 200 OK~D~Content-Length: 3~Transfer-Encoding: chunked~~0~~ | contradicting-fields",
        "GET /a HTTP/1.1 | HTTP/1.1 200 OK~D~Content-Length: 9~~hello | content-length",
        "GET /a HTTP/1.1 | HTTP/1.1 200 OK~D~Content-Length: 2~~hello | content-length",
        "HEAD /a HTTP/1.1 | HTTP/1.1 200 OK~D~Content-Length: 5~~hello | unexpected-content",
        "GET /a HTTP/1.1 | HTTP/1.1 200 OK~D~Bad Name: x~Content-Length: 0~~ | field-section",
        "GET /a HTTP/1.1 | HTTP/1.1 200 OK~D~X: a~ b~Content-Length: 0~~ | field-section",
        "GET /a HTTP/1.1 | HTTP/1.1 200~D~Content-Length: 0~~ | malformed-message",
        "GET /a HTTP/1.1 | HTTP/1.1 999 What~D~Content-Length: 0~~ | unknown-status",
      })
  void unlawfulMessageIsNamed(String request, String answer, String rule) throws IOException {
    assertThat(violated(request, answer)).contains(rule);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET /a HTTP/1.1 | HTTP/1.1 200 OK~D~Content-Type: text/plain~Content-Length: 5~~hello",
        "GET /a HTTP/1.1 | HTTP/1.1 200 OK~D~Content-Type: text/plain~Transfer-Encoding: chunked~~5~hello~0~~",
        "GET /a HTTP/1.1 | HTTP/1.1 204 No Content~D~~",
        "HEAD /a HTTP/1.1 | HTTP/1.1 200 OK~D~Content-Type: text/plain~Content-Length: 5~~",
        "GET /a HTTP/1.1~If-None-Match: \"a\" | HTTP/1.1 304 Not Modified~D~ETag: \"a\"~~",
        "GET /a HTTP/1.1 | HTTP/1.1 404 Not Found~D~Content-Type: text/plain~Content-Length: 2~~no",
        "GET /a HTTP/1.1 | HTTP/1.1 103 Early Hints~Link: </s.css>; rel=preload~~HTTP/1.1 204 No Content~D~~",
        "GET /a HTTP/1.1 | HTTP/1.1 200 OK~D~Content-Type: text/plain~~to the end",
      })
  void lawfulMessageIsNot(String request, String answer) throws IOException {
    assertThat(violated(request, answer)).isEmpty();
  }
}
