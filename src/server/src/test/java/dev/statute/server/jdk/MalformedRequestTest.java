package dev.statute.server.jdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.fixture.LogCapture;
import dev.statute.testkit.server.RawConnection;
import dev.statute.testkit.server.RawResponse;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are none: the connection ends, whoever answers. */
class MalformedRequestTest {

  private static final LogCapture QUIET = new LogCapture();
  private static TestServer server;

  @BeforeAll
  static void start() throws IOException {
    server = new TestServer(SampleRoutes.all());
  }

  @AfterAll
  static void stop() {
    server.close();
    QUIET.close();
  }

  private static RawResponse refused(String request) throws IOException {
    try (RawConnection connection = server.connect()) {
      connection.send(request);
      RawResponse response = connection.read();
      connection.end();
      assertThat(connection.isAtEnd()).isTrue();
      return response;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /value HTTP/1.1||",
        "GET /value HTTP/1.1|Host: a|Host: b||",
        "GET /value HTTP/1.1|Host: h|X: a\u0001b||",
        "GET /value HTTP/1.1|Host: h|X: a\u0000b||",
        "GET /value#part HTTP/1.1|Host: h||",
        "POST /json HTTP/1.1|Host: h|Content-Length: +3||[1]",
        "POST /json HTTP/1.0|Host: h|Transfer-Encoding: chunked||3|[1]|0||",
        "POST /json HTTP/1.1|Host: h|Content-Type: application/json|Transfer-Encoding: chunked||x|",
        "POST /json HTTP/1.1|Host: h|Content-Type: application/json|Transfer-Encoding: chunked||3|[1]0|",
      })
  void weAnswerWithAProblem(String request) throws IOException {
    RawResponse response = refused(request);
    assertThat(response.code()).isEqualTo(400);
    assertThat(response.field("Content-Type")).isEqualTo("application/problem+json");
    assertThat(response.field("Connection")).isEqualTo("close");
  }

  @Test
  void chunksThatNobodyReadsAreTheEndIfTheyAreNone() throws IOException {
    String request = "POST /unread HTTP/1.1|Host: h|Transfer-Encoding: chunked||x|";
    assertThat(refused(request).code()).isEqualTo(200);
  }

  @Test
  void otherVersionsAre505() throws IOException {
    assertThat(refused("GET /value HTTP/2.0|Host: h||").code()).isEqualTo(505);
  }

  @Test
  void contentThatEndsEarlyIs400() throws IOException {
    try (RawConnection connection = server.connect()) {
      connection.send(
          "POST /json HTTP/1.1|Host: h|Content-Type: application/json|Content-Length: 9||[1");
      connection.end();
      assertThat(connection.read().code()).isEqualTo(400);
      assertThat(connection.isAtEnd()).isTrue();
    }
  }

  /** What no handler is asked about: see the documentation of {@link JdkServer}. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET||",
        "GET /value||",
        "GET /a|b HTTP/1.1|Host: h||",
        "GET /%zz HTTP/1.1|Host: h||",
        "GET /\u00a0 HTTP/1.1|Host: h||",
        "GET /value HTTP/1.1|Host: h|A B: c||",
        "POST /json HTTP/1.1|Host: h|Content-Length: 1|Content-Length: 1||1",
        "POST /json HTTP/1.1|Host: h|Content-Length: 1|Transfer-Encoding: chunked||0||",
        "POST /json HTTP/1.1|Host: h|Content-Length: x||",
        "POST /json HTTP/1.1|Host: h|Content-Length: -1||",
      })
  void theServerOfTheJdkAnswersWithHtml(String request) throws IOException {
    RawResponse response = refused(request);
    assertThat(response.code()).isEqualTo(400);
    assertThat(response.field("Content-Type")).isEqualTo("text/html");
  }

  @Test
  void theServerOfTheJdkKnowsNoOtherCodingAndNoTargetWithoutPath() throws IOException {
    assertThat(refused("POST /json HTTP/1.1|Host: h|Transfer-Encoding: gzip||").code())
        .isEqualTo(501);
    assertThat(refused("OPTIONS * HTTP/1.1|Host: h||").code()).isEqualTo(404);
    assertThat(refused("GET //value HTTP/1.1|Host: h||").code()).isEqualTo(404);
    assertThat(refused("GET http://h HTTP/1.1|Host: h||").code()).isEqualTo(404);
  }

  @Test
  void theServerOfTheJdkDoesNotConnect() throws IOException {
    try (RawConnection connection = server.connect()) {
      assertThat(connection.send("CONNECT h:1 HTTP/1.1|Host: h:1||").isAtEnd()).isTrue();
    }
  }
}
