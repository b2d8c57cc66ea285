package dev.statute.served;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.statute.Reply;
import dev.statute.codec.Content;
import dev.statute.field.Range;
import dev.statute.jackson.JacksonCodec;
import dev.statute.server.jdk.JdkServer;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a client asks a server is asked, and what that answers is what the client gets. */
class RoundTripTest {

  private static final long SEED = 20_261_126;
  private static final int ROUNDS = 60;

  /** What the server was asked last, and what it answers next. */
  private static final List<@Nullable Object> ASKED = new ArrayList<>();

  private static final List<Object> ANSWERS = new ArrayList<>();

  private static final ExecutorService THREADS = Executors.newCachedThreadPool();
  private static HttpServer server;
  private static Shop client;

  @BeforeAll
  static void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(THREADS);
    server.createContext(
        "/", JdkServer.handler(new JacksonCodec(), ShopRoutes.of(implementation())));
    server.start();
    URI base = URI.create("http://localhost:" + server.getAddress().getPort());
    client = ShopClient.of(HttpClient.newHttpClient(), base, new JacksonCodec());
  }

  @AfterAll
  static void stop() {
    server.stop(0);
    THREADS.shutdownNow();
  }

  private static Shop implementation() {
    return (Shop)
        Proxy.newProxyInstance(
            Shop.class.getClassLoader(),
            new Class<?>[] {Shop.class},
            (proxy, method, arguments) -> {
              synchronized (ASKED) {
                ASKED.add(method);
                ASKED.addAll(Arrays.asList(arguments));
                return method.getReturnType() == method.getGenericReturnType()
                    ? ANSWERS.get(0)
                    : CompletableFuture.completedFuture(ANSWERS.get(0));
              }
            });
  }

  static Stream<Method> operations() {
    return Arrays.stream(Shop.class.getMethods()).sorted(Comparator.comparing(Method::getName));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void whatIsAskedAndAnsweredArrives(Method operation) throws Exception {
    long seed = SEED + operation.getName().hashCode();
    RandomObjects random = new RandomObjects(seed);
    for (int round = 0; round < ROUNDS; round++) {
      Object[] arguments =
          Arrays.stream(operation.getParameters())
              .map(Parameter::getAnnotatedType)
              .map(type -> hasFieldsOnly(operation) ? random.field(type) : random.make(type))
              .toArray();
      Object answer = random.reply(replyType(operation));
      String description = "seed " + seed + ", round " + round + ": " + Arrays.toString(arguments);
      synchronized (ASKED) {
        ASKED.clear();
        ANSWERS.clear();
        ANSWERS.add(answer);
      }

      Object received = await(operation.invoke(client, arguments));

      List<@Nullable Object> expected = new ArrayList<>(List.of(operation));
      expected.addAll(Arrays.asList(arguments));
      ignore(operation, expected);
      assertThat(ASKED).as(description).isEqualTo(expected);
      assertThat(comparable(received)).as(description).isEqualTo(comparable(answer));
    }
  }

  /** Leaves out the fields that a recipient ignores (RFC 9110, 13.1.3, 13.1.5, 14.2). */
  private static void ignore(Method operation, List<@Nullable Object> asked) {
    if (operation.getName().equals("get") && asked.get(4) != null) {
      asked.set(5, null);
    }
    if (operation.getName().equals("photo")) {
      asked.set(5, asked.get(4) == null ? null : asked.get(5));
      asked.set(4, asked.get(4) instanceof Range.Other ? null : asked.get(4));
    }
  }

  /** The parameters of this one, version aside, are header fields. */
  private static boolean hasFieldsOnly(Method operation) {
    return operation.getName().equals("old");
  }

  private static Class<?> replyType(Method operation) {
    return operation.getGenericReturnType() instanceof ParameterizedType future
        ? (Class<?>) future.getActualTypeArguments()[0]
        : operation.getReturnType();
  }

  private static Object await(Object reply) throws Exception {
    return reply instanceof CompletionStage<?> stage ? stage.toCompletableFuture().get() : reply;
  }

  /** Content that was streamed is equal to none other; its octets are compared. */
  private static List<Object> comparable(Object reply) throws IOException {
    Object body = ((Reply) reply).body();
    return body instanceof Content content
        ? List.of(
            reply.getClass(),
            ((Reply) reply).fields(),
            content.type().toString(),
            Arrays.toString(content.toBytes()))
        : List.of(reply);
  }
}
