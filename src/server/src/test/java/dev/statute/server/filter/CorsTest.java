package dev.statute.server.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.statute.codec.Content;
import dev.statute.field.Fields;
import dev.statute.field.MediaType;
import dev.statute.jackson2.JacksonCodec;
import dev.statute.server.Call;
import dev.statute.server.Dispatcher;
import dev.statute.server.Filter;
import dev.statute.server.PlainReply;
import dev.statute.server.PublicOrigin;
import dev.statute.server.Request;
import dev.statute.server.Route;
import dev.statute.server.Routes;
import dev.statute.server.jdk.JdkServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What scripts of other origins can do, in a {@link Browser}. */
@Timeout(60)
class CorsTest {

  private static final String APP = "https://app.example";
  private static final String OTHER = "https://other.example";
  private static final Content TEXT = Content.text("hello");

  private final List<String> called = new ArrayList<>();

  private final Routes routes =
      Routes.of(
          Route.of("GET", "/orders/{id}", call -> replied(call, "ETag", "\"1\"", "X-Left", "9"))
              .heeding("If-None-Match"),
          Route.of("PUT", "/orders/{id}", call -> replied(call))
              .reading(MediaType.parse("application/json"))
              .heeding("If-Match"),
          Route.of("POST", "/orders", call -> replied(call, "Location", "/orders/1"))
              .reading(MediaType.parse("application/json"), MediaType.parse("text/plain")),
          Route.of("GET", "/me", call -> replied(call, "Set-Cookie", "a=b", "Vary", "Cookie")),
          Route.of("OPTIONS", "/own", call -> replied(call)),
          Route.of("DELETE", "/own", call -> replied(call)));

  private PlainReply replied(Call call, String... fields) {
    called.add(call.method());
    Fields.Builder builder = Fields.builder();
    for (int i = 0; i < fields.length; i += 2) {
      builder.add(fields[i], fields[i + 1]);
    }
    return new PlainReply(200, builder.build(), TEXT);
  }

  private Dispatcher server(Cors cors) {
    return Dispatcher.builder(new JacksonCodec(), routes).filter(cors.over(routes)).build();
  }

  private Browser browser(Cors cors, String origin) {
    return new Browser(server(cors), origin, false);
  }

  private Sent sent(Cors cors, String method, String path, String... fields) {
    return Sent.by(server(cors), Sent.request(method, path, new byte[0], fields));
  }

  @Test
  void anAllowedOriginUsesWhatTheContractHas() {
    Browser app = browser(Cors.allowing("https://first.example", APP), APP);
    Browser.Outcome got = app.fetch("GET", "/orders/1", "If-None-Match", "\"0\"");
    assertThat(got.code()).isEqualTo(200);
    assertThat(got.fields())
        .containsEntry("etag", "\"1\"")
        .containsEntry("x-left", "9")
        .containsKey("content-type");
    assertThat(
            app.fetch("PUT", "/orders/1", "If-Match", "\"1\"", "Content-Type", "application/json")
                .code())
        .isEqualTo(200);
    assertThat(app.fetch("POST", "/orders", "Content-Type", "application/json").fields())
        .containsEntry("location", "/orders/1");
    assertThat(app.fetch("HEAD", "/orders/1", "if-none-match", "\"0\"").code()).isEqualTo(200);
    assertThat(called).containsExactly("GET", "PUT", "POST", "HEAD");
    assertThat(app.sent)
        .containsExactly(
            "OPTIONS /orders/1",
            "GET /orders/1",
            "OPTIONS /orders/1",
            "PUT /orders/1",
            "OPTIONS /orders",
            "POST /orders",
            "OPTIONS /orders/1",
            "HEAD /orders/1");
  }

  @Test
  void aSimpleRequestNeedsNoPreflight() {
    Browser app = browser(Cors.allowing(APP), APP);
    assertThat(app.fetch("POST", "/orders", "Content-Type", "text/plain").isError()).isFalse();
    assertThat(app.sent).containsExactly("POST /orders");
  }

  @Test
  void whatTheContractDoesNotHaveIsNotAllowed() {
    Browser app = browser(Cors.allowing(APP), APP);
    assertThat(app.fetch("DELETE", "/orders/1").isError()).isTrue();
    assertThat(app.fetch("GET", "/orders/1", "X-Odd", "1").isError()).isTrue();
    assertThat(app.fetch("GET", "/orders/1", "Authorization", "Bearer a").isError()).isTrue();
    assertThat(app.fetch("put", "/orders/1").isError()).isTrue();
    assertThat(app.fetch("GET", "/me", "If-None-Match", "\"1\"").isError()).isTrue();
    assertThat(called).isEmpty();
  }

  @Test
  void moreFieldsAreAcceptedAndExposedByName() {
    Cors cors = Cors.allowing(APP).accepting("X-Odd").accepting("Authorization").exposing("X-Own");
    Filter outer =
        (request, next) -> next.answer(request).thenApply(a -> a.withField("X-Own", "1"));
    Dispatcher server =
        Dispatcher.builder(new JacksonCodec(), routes)
            .filter(outer)
            .filter(cors.over(routes))
            .build();
    Browser app = new Browser(server, APP, false);
    Browser.Outcome got = app.fetch("GET", "/orders/1", "X-Odd", "1", "Authorization", "Bearer a");
    assertThat(got.fields()).containsEntry("x-own", "1").containsEntry("etag", "\"1\"");
  }

  /** The browser keeps the answer from the script; what a form could send is performed. */
  @Test
  void anotherOriginReadsNothing() {
    Browser other = browser(Cors.allowing(APP), OTHER);
    assertThat(other.fetch("GET", "/orders/1").isError()).isTrue();
    assertThat(other.fetch("PUT", "/orders/1").isError()).isTrue();
    assertThat(called).containsExactly("GET");
  }

  @Test
  void anotherOriginIsRefusedIfSo() {
    Cors cors = Cors.allowing(APP).refusingOthers();
    Browser other = browser(cors, OTHER);
    assertThat(other.fetch("GET", "/orders/1").isError()).isTrue();
    assertThat(other.fetch("PUT", "/orders/1").isError()).isTrue();
    assertThat(called).isEmpty();
    Sent refused = sent(cors, "GET", "/orders/1", "Origin", OTHER);
    assertThat(refused.code()).isEqualTo(403);
    assertThat(refused.text()).contains("\"status\":403").doesNotContain(OTHER);
    assertThat(refused.field("Vary")).isEqualTo("Origin");
    assertThat(sent(cors, "GET", "/orders/1", "Origin", "null").code()).isEqualTo(403);
    assertThat(sent(cors, "GET", "/orders/1", "Origin", "nonsense").code()).isEqualTo(403);
    assertThat(sent(cors, "GET", "/orders/1").code()).isEqualTo(200);
    assertThat(sent(cors, "GET", "/orders/1", "Origin", APP).code()).isEqualTo(200);
  }

  @Test
  void theOriginOfTheServerItselfIsNotRefused() {
    Cors cors = Cors.allowing(APP).refusingOthers();
    Request own = Sent.request("GET", "/orders/1", new byte[0], "Origin", "https://shop.example");
    Request direct = Request.builder(own).scheme("https").authority("shop.example:443").build();
    assertThat(Sent.by(server(cors), direct).code()).isEqualTo(200);
    Request odd = Request.builder(own).scheme("https").authority("shop.example:x").build();
    assertThat(Sent.by(server(cors), odd).code()).isEqualTo(403);
    Request behindProxy = Request.builder(own).scheme("http").authority("10.0.0.1").build();
    assertThat(Sent.by(server(cors), behindProxy).code()).isEqualTo(403);
    behindProxy.attributes().put(PublicOrigin.class, new PublicOrigin("https", "shop.example"));
    assertThat(Sent.by(server(cors), behindProxy).code()).isEqualTo(200);
  }

  @Test
  void credentialsNeedTheirOwnRule() {
    for (Cors cors : List.of(Cors.allowing(APP), Cors.allowingAny())) {
      assertThat(new Browser(server(cors), APP, true).fetch("GET", "/me").isError()).isTrue();
    }
    Cors cors = Cors.allowingWithCredentials(APP);
    Browser app = new Browser(server(cors), APP, true);
    assertThat(app.fetch("GET", "/me").fields()).doesNotContainKey("set-cookie");
    assertThat(app.fetch("GET", "/orders/1", "If-None-Match", "\"1\"").fields())
        .containsKey("etag");
    assertThat(new Browser(server(cors), OTHER, true).fetch("GET", "/me").isError()).isTrue();
  }

  @Test
  void aPublicApiIsTheSameForAll() {
    Cors cors = Cors.allowingAny();
    assertThat(browser(cors, OTHER).fetch("PUT", "/orders/1").isError()).isFalse();
    assertThat(browser(cors, "null").fetch("GET", "/orders/1").fields()).containsKey("etag");
    for (String[] fields : new String[][] {{}, {"Origin", APP}, {"Origin", "nonsense"}}) {
      Sent sent = sent(cors, "GET", "/orders/1", fields);
      assertThat(sent.field("Access-Control-Allow-Origin")).isEqualTo("*");
      assertThat(sent.field("Access-Control-Expose-Headers")).isEqualTo("ETag, X-Left");
      assertThat(sent.field("Access-Control-Allow-Credentials")).isEqualTo("none");
      assertThat(sent.field("Vary")).isEqualTo("none");
    }
  }

  @Test
  void eachAnswerSaysThatTheOriginChoseIt() {
    Cors cors = Cors.allowing(APP);
    for (String[] fields : new String[][] {{}, {"Origin", APP}, {"Origin", OTHER}}) {
      assertThat(sent(cors, "GET", "/orders/1", fields).field("Vary")).isEqualTo("Origin");
      assertThat(sent(cors, "HEAD", "/orders/1", fields).field("Vary")).isEqualTo("Origin");
      assertThat(sent(cors, "GET", "/none", fields).field("Vary")).isEqualTo("Origin");
      assertThat(sent(cors, "DELETE", "/orders/1", fields).field("Vary")).isEqualTo("Origin");
      assertThat(sent(cors, "GET", "/me", fields).field("Vary")).isEqualTo("Cookie, Origin");
      assertThat(sent(cors, "OPTIONS", "/orders/1", fields).field("Vary"))
          .isEqualTo("Origin, Access-Control-Request-Method");
    }
  }

  @Test
  void aPreflightIsAnsweredInFull() {
    Cors cors = Cors.allowingWithCredentials(APP).maxAge(Duration.ofMinutes(10));
    Sent sent =
        sent(
            cors,
            "OPTIONS",
            "/orders/1",
            "Origin",
            APP,
            "Access-Control-Request-Method",
            "PUT",
            "Access-Control-Request-Headers",
            "content-type,if-match");
    assertThat(sent.code()).isEqualTo(204);
    assertThat(sent.octets()).isEmpty();
    assertThat(sent.field("Access-Control-Allow-Origin")).isEqualTo(APP);
    assertThat(sent.field("Access-Control-Allow-Credentials")).isEqualTo("true");
    assertThat(sent.field("Access-Control-Allow-Methods")).isEqualTo("GET, HEAD, PUT");
    assertThat(sent.field("Access-Control-Allow-Headers"))
        .isEqualTo(
            "Accept, Accept-Language, Content-Language, If-None-Match, Content-Type, If-Match");
    assertThat(sent.field("Access-Control-Max-Age")).isEqualTo("600");
    assertThat(sent.field("Vary")).isEqualTo("Origin, Access-Control-Request-Method");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://other.example", "null", "nonsense", "https://app.example:8443"})
  void aPreflightOfAnotherOriginTellsNothing(String origin) {
    Sent sent =
        sent(
            Cors.allowing(APP),
            "OPTIONS",
            "/orders/1",
            "Origin",
            origin,
            "Access-Control-Request-Method",
            "PUT");
    assertThat(sent.code()).isEqualTo(204);
    assertThat(sent.field("Vary")).isEqualTo("Origin, Access-Control-Request-Method");
    for (String name : List.of("Origin", "Methods", "Headers", "Credentials")) {
      assertThat(sent.field("Access-Control-Allow-" + name)).as(name).isEqualTo("none");
    }
  }

  @Test
  void severalOriginsAreNone() {
    Sent sent =
        sent(Cors.allowing(APP), "GET", "/orders/1", "Origin", APP, "Origin", "https://a.example");
    assertThat(sent.field("Access-Control-Allow-Origin")).isEqualTo("none");
  }

  @Test
  void otherOptionsAreAnsweredAsWithoutIt() {
    Cors cors = Cors.allowing(APP);
    Sent sent = sent(cors, "OPTIONS", "/orders/1", "Origin", APP);
    assertThat(sent.field("Allow")).isEqualTo("GET, HEAD, PUT, OPTIONS");
    assertThat(sent.field("Access-Control-Allow-Origin")).isEqualTo(APP);
    assertThat(sent(cors, "OPTIONS", "/own", "Origin", APP).code()).isEqualTo(200);
    assertThat(called).containsExactly("OPTIONS");
    assertThat(browser(cors, APP).fetch("DELETE", "/own").isError()).isFalse();
    assertThat(called).containsExactly("OPTIONS", "DELETE");
  }

  @Test
  void aPreflightOfWhatIsNotThereIsNot() {
    Cors cors = Cors.allowing(APP);
    String[] fields = {"Origin", APP, "Access-Control-Request-Method", "PUT"};
    assertThat(sent(cors, "OPTIONS", "/none", fields).code()).isEqualTo(404);
    assertThat(sent(cors, "OPTIONS", "/%zz", fields).code()).isEqualTo(400);
    assertThat(sent(cors, "OPTIONS", "*", fields).code()).isEqualTo(204);
  }

  @Test
  void rulesThatCannotBeMeantAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Cors.allowing(new String[0]));
    assertThatIllegalArgumentException().isThrownBy(() -> Cors.allowing("*"));
    assertThatIllegalArgumentException().isThrownBy(() -> Cors.allowing("https://app.example/"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cors.allowingWithCredentials(APP, "null"))
        .withMessageContaining("every sandboxed document");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cors.allowing(APP).maxAge(Duration.ofSeconds(-1)));
    assertThatIllegalArgumentException().isThrownBy(() -> Cors.allowing(APP).exposing("a b"));
  }

  @Test
  void aPredicateChoosesOrigins() {
    Cors cors = Cors.allowing(origin -> origin.host().endsWith(".app.example"));
    assertThat(browser(cors, "https://a.app.example").fetch("GET", "/me").isError()).isFalse();
    assertThat(browser(cors, "https://app.example").fetch("GET", "/me").isError()).isTrue();
    assertThat(browser(cors, "null").fetch("GET", "/me").isError()).isTrue();
  }

  /** Whatever a script asks for, it gets it if and only if the contract has it. */
  @Test
  void scriptsGetExactlyWhatTheContractHas() {
    List<String> methods = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "get");
    List<String> names = List.of("If-Match", "if-none-match", "X-Odd", "Accept", "Content-Type");
    for (int i = 0; i < 2000; i++) {
      long seed = 0xC0125L + i;
      SplittableRandom random = new SplittableRandom(seed);
      String method = methods.get(random.nextInt(methods.size()));
      String path = random.nextBoolean() ? "/orders/7" : "/orders";
      String name = names.get(random.nextInt(names.size()));
      String value = name.equals("Content-Type") ? "application/json" : "\"a\"";
      boolean isAllowed = random.nextBoolean();
      called.clear();
      Browser.Outcome outcome =
          browser(Cors.allowing(APP), isAllowed ? APP : OTHER).fetch(method, path, name, value);
      boolean isOfOne = path.equals("/orders/7");
      boolean hasMethod =
          List.of("GET", "HEAD", "POST").contains(method) || (isOfOne && method.equals("PUT"));
      boolean hasField =
          name.equals("Accept")
              || name.equals("Content-Type")
              || (isOfOne && name.toLowerCase(Locale.ROOT).startsWith("if-"));
      assertThat(outcome.isError())
          .as("seed %d: %s %s %s", seed, method, path, name)
          .isEqualTo(!(isAllowed && hasMethod && hasField));
    }
  }

  @Test
  void answersOnTheWire() throws Exception {
    try (JdkServer server =
        JdkServer.builder(new JacksonCodec(), routes)
            .filter(Cors.allowing(APP).over(routes))
            .start()) {
      URI uri = server.uri().resolve("/orders/1");
      HttpClient client = HttpClient.newHttpClient();
      HttpResponse<String> preflight =
          client.send(
              HttpRequest.newBuilder(uri)
                  .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                  .header("Origin", APP)
                  .header("Access-Control-Request-Method", "PUT")
                  .build(),
              BodyHandlers.ofString());
      assertThat(preflight.statusCode()).isEqualTo(204);
      assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods"))
          .contains("GET, HEAD, PUT");
      HttpResponse<String> actual =
          client.send(
              HttpRequest.newBuilder(uri).header("Origin", APP).build(), BodyHandlers.ofString());
      assertThat(actual.body()).isEqualTo("hello");
      assertThat(actual.headers().firstValue("Access-Control-Allow-Origin")).contains(APP);
      assertThat(actual.headers().allValues("Vary")).containsExactly("Origin");
    }
  }
}
