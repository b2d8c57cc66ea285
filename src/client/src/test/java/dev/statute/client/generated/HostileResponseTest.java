package dev.statute.client.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.Operation;
import dev.statute.client.MalformedResponseException;
import dev.statute.codec.Content;
import dev.statute.fixture.ScriptedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * What comes of responses that no server should send, kept and streamed, waited for and not: one
 * outcome for all, before the deadline, and no connection that stays.
 */
@Timeout(120)
class HostileResponseTest {

  private static final String TABLE = "hostile-responses.csv";
  private static final long LIMIT = 1 << 16;

  private sealed interface Outcome {

    record Read(String text) implements Outcome {}

    record Failed(Throwable failure) implements Outcome {}

    static Outcome of(Callable<String> exchange) {
      try {
        return new Read(exchange.call());
      } catch (CompletionException e) {
        return new Failed(e.getCause());
      } catch (Exception e) {
        return new Failed(e);
      }
    }
  }

  private static String text(ReceivedResponse response) {
    try {
      return (response.code() + " " + response.body(Content.class).toText()).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ClientRequest request(ScriptedServer server) {
    // A method that the HTTP client does not repeat on its own.
    return ClientRequest.of(TestClients.of(server).limitedTo(LIMIT), Operation.of("POST", "/a"));
  }

  @ParameterizedTest
  @CsvFileSource(resources = TABLE, delimiter = '~')
  void whatIsKept(String expected, String response) throws Exception {
    check(expected, response, server -> request(server).send(HostileResponseTest::text));
  }

  @ParameterizedTest
  @CsvFileSource(resources = TABLE, delimiter = '~')
  void whatIsKeptLater(String expected, String response) throws Exception {
    check(
        expected, response, server -> request(server).sendAsync(HostileResponseTest::text).join());
  }

  @ParameterizedTest
  @CsvFileSource(resources = TABLE, delimiter = '~')
  void whatIsStreamed(String expected, String response) throws Exception {
    // A stream has no limit.
    if (!expected.startsWith("fails more content")) {
      check(
          expected,
          response,
          server -> request(server).streaming(200, 204, 205, 304).send(HostileResponseTest::text));
    }
  }

  private interface Exchange {
    String with(ScriptedServer server);
  }

  private static void check(String expected, String response, Exchange exchange) throws Exception {
    int space = expected.indexOf(' ');
    String kind = space < 0 ? expected : expected.substring(0, space);
    String rest = space < 0 ? "" : expected.substring(space + 1);
    try (ScriptedServer server = new ScriptedServer(response.translateEscapes())) {
      Outcome outcome = Outcome.of(() -> exchange.with(server));
      if (outcome instanceof Outcome.Read read) {
        assertThat(kind).isNotEqualTo("fails");
        assertThat(read.text()).isEqualTo(rest);
      } else if (outcome instanceof Outcome.Failed failed) {
        assertThat(kind).as("%s", failed.failure()).isNotEqualTo("reads");
        failure(kind.equals("fails") ? rest : null, failed.failure());
        assertThat(server.isLeft()).isTrue();
      }
    }
  }

  private static void failure(@Nullable String said, Throwable failure) {
    assertThat(failure)
        .isInstanceOfAny(UncheckedIOException.class, MalformedResponseException.class)
        .hasStackTraceContaining(said == null ? "" : said);
    assertThat(failure.getCause() instanceof HttpTimeoutException).isFalse();
  }
}
