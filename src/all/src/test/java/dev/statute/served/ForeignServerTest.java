package dev.statute.served;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.statute.http.Response;
import dev.statute.http.Status;
import dev.statute.jackson.JacksonCodec;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A client makes the best of a server that does not keep the law. */
class ForeignServerTest {

  private HttpServer server;
  private Repos repos;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", ForeignServerTest::answer);
    server.start();
    URI base = URI.create("http://localhost:" + server.getAddress().getPort());
    repos = ReposClient.of(HttpClient.newHttpClient(), base, new JacksonCodec());
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  /** The last segment of the path is the status code; there is no field that its status demands. */
  private static void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    int code = Integer.parseInt(path.substring(path.lastIndexOf('/') + 1));
    byte[] content = (code == 500 ? "<html>" : "{\"title\":\"No\"}").getBytes(UTF_8);
    exchange
        .getResponseHeaders()
        .set("Content-Type", code == 500 ? "text/html" : "application/problem+json");
    exchange.sendResponseHeaders(code, content.length);
    exchange.getResponseBody().write(content);
    exchange.close();
  }

  @Test
  void missingChallengeIsNoFailure() {
    assertThat(repos.get(401)).isEqualTo(new GetRepo.Unauthorized(null));
  }

  @Test
  void codeOfADeclaredRangeIsACase() {
    assertThat(repos.get(404))
        .isInstanceOfSatisfying(
            GetRepo.ClientError.class,
            error -> {
              assertThat(error.code()).isEqualTo(404);
              assertThat(error.response()).isInstanceOf(Response.NotFound.class);
              assertThat(error.body().title()).isEqualTo("No");
            });
  }

  @Test
  void codeThatLacksWhatItDemandsIsTakenForTheFirstOfItsClass() {
    assertThat(repos.get(405))
        .isInstanceOfSatisfying(
            GetRepo.ClientError.class,
            error -> {
              assertThat(error.code()).isEqualTo(405);
              assertThat(error.response().status()).isEqualTo(Status.BAD_REQUEST);
            });
  }

  @Test
  void contentThatCannotBeReadIsNoFailure() {
    assertThat(repos.get(500))
        .isInstanceOfSatisfying(
            GetRepo.Otherwise.class,
            other -> {
              assertThat(other.response()).isInstanceOf(Response.InternalServerError.class);
              assertThat(other.body()).isNull();
            });
  }
}
