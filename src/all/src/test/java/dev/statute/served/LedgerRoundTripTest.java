package dev.statute.served;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.statute.jackson.JacksonCodec;
import dev.statute.server.jdk.JdkServer;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is sent in fields that only their text names arrives as it is, both ways. */
class LedgerRoundTripTest {

  private static final long SEED = 20_261_130;
  private static final int ROUNDS = 60;

  private static final List<@Nullable Object> ASKED = new ArrayList<>();
  private static final List<Object> ANSWERS = new ArrayList<>();

  private static HttpServer server;
  private static Ledger client;

  @BeforeAll
  static void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/", JdkServer.handler(new JacksonCodec(), LedgerRoutes.of(implementation())));
    server.start();
    URI base = URI.create("http://localhost:" + server.getAddress().getPort());
    client = LedgerClient.of(HttpClient.newHttpClient(), base, new JacksonCodec());
  }

  @AfterAll
  static void stop() {
    server.stop(0);
  }

  private static Ledger implementation() {
    return (Ledger)
        Proxy.newProxyInstance(
            Ledger.class.getClassLoader(),
            new Class<?>[] {Ledger.class},
            (proxy, method, arguments) -> {
              synchronized (ASKED) {
                ASKED.addAll(Arrays.asList(arguments == null ? new Object[0] : arguments));
                return ANSWERS.get(0);
              }
            });
  }

  static Stream<Method> operations() {
    return Arrays.stream(Ledger.class.getMethods()).sorted(Comparator.comparing(Method::getName));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void whatIsAskedAndAnsweredArrives(Method operation) throws Exception {
    long seed = SEED + operation.getName().hashCode();
    RandomObjects random = new RandomObjects(seed);
    for (int round = 0; round < ROUNDS; round++) {
      @Nullable Object[] arguments =
          Arrays.stream(operation.getParameters())
              .map(Parameter::getAnnotatedType)
              .map(random::field)
              .toArray();
      Object answer = random.reply(operation.getReturnType());
      String description = "seed " + seed + ", round " + round + ": " + Arrays.toString(arguments);
      synchronized (ASKED) {
        ASKED.clear();
        ANSWERS.clear();
        ANSWERS.add(answer);
      }

      Object received = operation.invoke(client, arguments);

      assertThat(ASKED).as(description).isEqualTo(Arrays.asList(arguments));
      assertThat(received).as(description).isEqualTo(answer);
    }
  }
}
