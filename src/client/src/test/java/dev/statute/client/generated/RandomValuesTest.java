package dev.statute.client.generated;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.net.httpserver.HttpServer;
import dev.statute.Operation;
import dev.statute.Reply;
import dev.statute.client.Client;
import dev.statute.fixture.ScriptedServer;
import dev.statute.jackson2.JacksonCodec;
import dev.statute.server.Call;
import dev.statute.server.Route;
import dev.statute.server.Routes;
import dev.statute.server.jdk.JdkServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Whatever a client puts into a path or query, the server gets that, and nothing besides. */
@Timeout(120)
@Execution(ExecutionMode.CONCURRENT)
class RandomValuesTest {

  private static final int ROUNDS = 30;
  private static final int AT_ONCE = 50;
  private static final String MEANING_SOMETHING = "/?#%.&=+ ;:@\\\r\n\t\0{}[]|^\"<>~-_*aZ09";
  private static final List<String> WHOLE =
      List.of("", ".", "..", "...", "%2e", "%2E%2e", "/", "//", "/..", "../", "a/../b", "%", "%00");

  private record Echo(List<String> body) implements Reply {
    @Override
    public int code() {
      return 200;
    }
  }

  private static Echo echo(Call call) {
    Function<String, String> same = Function.identity();
    List<String> values = new ArrayList<>();
    values.add(call.path("value", same));
    values.add(call.path("more", same));
    values.addAll(call.queries("q", same));
    return new Echo(values);
  }

  private final Random random = new Random(20_220_606);

  private String value() {
    if (random.nextInt(8) == 0) {
      return WHOLE.get(random.nextInt(WHOLE.size()));
    }
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(12); length >= 0; length--) {
      text.appendCodePoint(codePoint());
    }
    return text.toString();
  }

  private int codePoint() {
    return switch (random.nextInt(4)) {
      case 0 -> random.nextInt(0x80);
      // With halves of surrogate pairs, now and then two that are a pair.
      case 1 -> random.nextInt(12) == 0 ? 0xd800 + random.nextInt(0x800) : random.nextInt(0x800);
      case 2 -> random.nextInt(12) == 0 ? 0x10000 + random.nextInt(0x100000) : 'x';
      default -> MEANING_SOMETHING.charAt(random.nextInt(MEANING_SOMETHING.length()));
    };
  }

  private static boolean isEncodable(String value) {
    return UTF_8.newEncoder().canEncode(value);
  }

  /** Tells whether a path may have a segment (RFC 3986, 5.2.4 and 7.3). */
  private static boolean isSegment(String segment) {
    return isEncodable(segment)
        && segment.chars().noneMatch(c -> c < ' ' || c == 0x7f)
        && Stream.of(segment.split("/", -1)).noneMatch(List.of(".", "..")::contains);
  }

  private static boolean isParameter(String value) {
    return isEncodable(value) && value.indexOf(0) < 0;
  }

  @Test
  void theServerGetsWhatTheClientWasGiven() throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    ExecutorService executor = Executors.newCachedThreadPool();
    server.setExecutor(executor);
    Routes routes = Routes.of(Route.of("GET", "/a/{value}/b-{more}.json", RandomValuesTest::echo));
    server.createContext("/", JdkServer.handler(new JacksonCodec(), routes));
    server.start();
    try {
      URI base = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
      Client client = Client.of(ScriptedServer.http(), base, new JacksonCodec());
      int refused = 0;
      for (int round = 0; round < ROUNDS; round++) {
        // Some at once, since the server of the JDK takes its time with each.
        List<CompletableFuture<Void>> checks = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
          checks.add(check(client, value(), value(), value()));
        }
        refused += Collections.frequency(checks, null);
        checks.stream().filter(Objects::nonNull).forEach(CompletableFuture::join);
      }
      int all = ROUNDS * AT_ONCE;
      assertThat(refused).isBetween(all / 20, all * 9 / 10);
    } finally {
      server.stop(0);
      executor.shutdownNow();
    }
  }

  /** Gives the check of what came, or null where nothing could be sent. */
  private static CompletableFuture<Void> check(
      Client client, String value, String more, String parameter) {
    boolean isPath = isSegment(value) && isSegment("b-" + more + ".json");
    if (isPath && !value.isEmpty() && !more.isEmpty() && isParameter(parameter)) {
      return send(client, value, more, parameter)
          .thenAccept(
              echoed ->
                  assertThat(echoed)
                      .as("%s, %s, %s", value, more, parameter)
                      .containsExactly(value, more, parameter, parameter));
    }
    assertThatIllegalArgumentException()
        .as("%s, %s, %s", value, more, parameter)
        .isThrownBy(() -> send(client, value, more, parameter));
    return null;
  }

  private static CompletableFuture<List<String>> send(
      Client client, String value, String more, String parameter) {
    return ClientRequest.of(client, Operation.of("GET", "/a/{x}/b-{y}.json"), value, more)
        .query("no" + parameter, parameter)
        .query("q", parameter)
        .queries("q", List.of(parameter), Function.identity())
        .sendAsync(response -> response.code() == 200 ? response.bodies(String.class) : List.of());
  }
}
