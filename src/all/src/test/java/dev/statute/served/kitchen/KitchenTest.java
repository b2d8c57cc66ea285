package dev.statute.served.kitchen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.codec.form.FilePart;
import dev.statute.jackson.JacksonCodec;
import dev.statute.server.filter.Cors;
import dev.statute.server.jdk.JdkServer;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each kind of declaration works beside all the others, whatever the values are. */
class KitchenTest {

  private static final long SEED = 20_261_201;
  private static final int ROUNDS = 150;

  private static final List<@Nullable Object> ASKED = new ArrayList<>();
  private static final List<Object> ANSWERS = new ArrayList<>();

  private static JdkServer server;
  private static Kitchen client;

  @BeforeAll
  static void start() throws IOException {
    JacksonCodec codec = new JacksonCodec();
    dev.statute.server.Routes routes = KitchenRoutes.of(recording(ASKED, call -> ANSWERS.get(0)));
    server =
        JdkServer.builder(codec, routes)
            .port(0)
            .basePath("/base%20path")
            .filter(Cors.allowing("https://app.example").over(routes))
            .start();
    client =
        KitchenClient.of(HttpClient.newHttpClient(), server.uri().resolve("/base%20path"), codec);
  }

  @AfterAll
  static void stop() {
    server.stop(Duration.ZERO);
  }

  private interface Calling {
    Object call(Kitchen kitchen) throws Throwable;
  }

  private static Kitchen recording(List<@Nullable Object> log, Function<Calling, Object> answer) {
    return (Kitchen)
        Proxy.newProxyInstance(
            Kitchen.class.getClassLoader(),
            new Class<?>[] {Kitchen.class},
            (proxy, method, arguments) -> {
              synchronized (log) {
                log.clear();
                log.add(method.getName());
                for (Object argument : arguments) {
                  log.add(read(argument));
                }
              }
              try {
                return answer.apply(kitchen -> method.invoke(kitchen, arguments));
              } catch (IllegalStateException e) {
                throw e.getCause() == null ? e : e.getCause();
              }
            });
  }

  /** Reads what is there only until the exchange ends. */
  private static @Nullable Object read(@Nullable Object value) throws IOException {
    if (value instanceof FilePart part) {
      return List.of(part.name(), part.filename(), part.type(), part.content().toText());
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> all = new ArrayList<>();
      for (Object each : list) {
        all.add(read(each));
      }
      return all;
    }
    return value;
  }

  private static Object send(Calling calling) {
    try {
      return calling.call(client);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsAskedAndAnsweredArrives(Asked operation) {
    long seed = SEED + operation.name().hashCode();
    KitchenValues random = new KitchenValues(new Hostile(seed));
    List<@Nullable Object> sent = new ArrayList<>();
    Kitchen sending = recording(sent, KitchenTest::send);
    for (int round = 0; round < ROUNDS; round++) {
      String description = "seed " + seed + ", round " + round;
      Object answer = operation.answer.apply(random);
      ANSWERS.clear();
      ANSWERS.add(answer);
      ASKED.clear();
      Object received;
      try {
        received = operation.question.apply(sending, random);
      } catch (RuntimeException e) {
        throw new AssertionError(description + ": " + sent + " / " + answer, e);
      }
      assertThat(ASKED).as(description).usingRecursiveComparison().isEqualTo(sent);
      if (received instanceof FindDishes.Ok ok) {
        // Those of the lifecycle follow.
        assertThat(ok.link()).as(description).hasSize(3);
        FindDishes.Ok all = (FindDishes.Ok) answer;
        answer =
            new FindDishes.Ok(
                all.body(),
                all.etag(),
                all.xRequestId(),
                all.xTotalCount(),
                ok.link(),
                all.cacheControl(),
                all.xCourse(),
                all.xMarks());
      }
      assertThat(received).as(description).isEqualTo(answer);
    }
  }

  @Test
  void scriptsReadWhatTheContractHas() throws Exception {
    HttpRequest preflight =
        HttpRequest.newBuilder(
                server.uri().resolve("/base%20path/kitchens/" + new UUID(0, 0) + "/dishes"))
            .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
            .header("Origin", "https://app.example")
            .header("Access-Control-Request-Method", "GET")
            .header("Access-Control-Request-Headers", "x-tenant,x.trace")
            .build();
    HttpHeaders answer =
        HttpClient.newHttpClient().send(preflight, BodyHandlers.discarding()).headers();
    assertThat(answer.firstValue("Access-Control-Allow-Origin")).hasValue("https://app.example");
    assertThat(answer.firstValue("Access-Control-Allow-Methods").orElse("")).contains("GET");
    assertThat(
            answer.firstValue("Access-Control-Allow-Headers").orElse("").toLowerCase(Locale.ROOT))
        .contains("x-tenant", "x.trace");
  }
}
