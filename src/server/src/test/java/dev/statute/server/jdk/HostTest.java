package dev.statute.server.jdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.server.sample.SampleRoutes;
import dev.statute.testkit.server.RawConnection;
import dev.statute.testkit.server.RawResponse;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 9112, 2.3, 3.2; RFC 9110, 4.2; RFC 3986, 3.2.2. */
class HostTest {

  private static TestServer server;

  @BeforeAll
  static void start() throws IOException {
    server = new TestServer(SampleRoutes.all());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static RawResponse send(String request) throws IOException {
    try (RawConnection connection = server.connect()) {
      RawResponse response = connection.send(request).read();
      if (response.code() >= 400) {
        assertThat(response.field("Connection")).isEqualTo("close");
        connection.end();
        assertThat(connection.isAtEnd()).isTrue();
      }
      return response;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a b",
        "u@h",
        "u:p@h",
        "<script>",
        "h/x",
        "h?x",
        "h#x",
        "h:x",
        "h:80:80",
        "h:-1",
        "h:123456",
        ":80",
        "[::1",
        "[::g]",
        "[::1]x",
        "::1",
        "h%2",
        "h%zz",
        "\u00e4",
        "http://h",
        "\"h\"",
        "h\\i",
      })
  void whatIsNoHostIs400(String host) throws IOException {
    assertThat(send("GET /value HTTP/1.1|Host: " + host + "||").code()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "h",
        "h:80",
        "h:",
        "",
        "example.org:8080",
        "127.0.0.1:1",
        "[::1]:80",
        "[v1.x]",
        "my_host",
        "a%2Fb",
        "sub!delims$&'()*+;=",
      })
  void hostsAreTaken(String host) throws IOException {
    assertThat(send("GET /value HTTP/1.1|Host: " + host + "||").code()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://u@h/value", "http://h:x/value", "http://h:123456/value"})
  void theAuthorityOfTheTargetIsCheckedToo(String target) throws IOException {
    assertThat(send("GET " + target + " HTTP/1.1|Host: h||").code()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"HTTP/1.x", "HTTP/1.", "HTTP/1.10", "HTTP/1", "HTTP/11", "http/1.1", "HTTP/01.1"})
  void versionsThatAreNoneAre400(String version) throws IOException {
    assertThat(send("GET /value " + version + "|Host: h||").code()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"HTTP/2.0", "HTTP/0.9", "HTTP/3.1"})
  void otherMajorVersionsAre505(String version) throws IOException {
    assertThat(send("GET /value " + version + "|Host: h||").code()).isEqualTo(505);
  }

  /** RFC 9110, 2.5: a recipient takes a higher minor version for the highest that it knows. */
  @ParameterizedTest
  @ValueSource(strings = {"HTTP/1.2", "HTTP/1.9"})
  void higherMinorVersionsAreTaken(String version) throws IOException {
    assertThat(send("GET /value " + version + "|Host: h||").code()).isEqualTo(200);
  }
}
