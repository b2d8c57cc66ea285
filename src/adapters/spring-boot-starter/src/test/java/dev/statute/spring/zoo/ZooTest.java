package dev.statute.spring.zoo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.statute.jackson2.JacksonCodec;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Beans of all kinds answer, under a context path and a path of the servlet. */
class ZooTest {

  private static final String BASE = "/zoo/web";

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private static ConfigurableApplicationContext application;
  private static URI base;

  @BeforeAll
  static void start() {
    application =
        new SpringApplicationBuilder(ZooApplication.class)
            .run(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--server.servlet.context-path=/zoo",
                "--spring.mvc.servlet.path=/web",
                "--spring.main.banner-mode=off");
    String port = application.getEnvironment().getProperty("local.server.port");
    base = URI.create("http://127.0.0.1:" + port + BASE);
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  private static HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(base + path));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return send(to(path));
  }

  private static HttpResponse<String> send(String method, String path) throws Exception {
    return send(to(path).method(method, BodyPublishers.noBody()));
  }

  private static HttpResponse<String> json(String method, String path, String json)
      throws Exception {
    return send(
        to(path)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(json)));
  }

  private static void assertProblem(HttpResponse<String> response, int code) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(code);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(response.body()).contains("\"status\":" + code).doesNotContain("secret");
  }

  private static List<String> allow(HttpResponse<String> response) {
    return List.of(response.headers().firstValue("Allow").orElseThrow().split(", "));
  }

  @Test
  void operationOfABeanAnswers() throws Exception {
    HttpResponse<String> response = get("/animals/2");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualTo("{\"id\":2,\"name\":\"animal 2\"}");
    assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(response.headers().firstValue("Content-Length")).contains("26");
  }

  @Test
  void inheritedOperationAnswers() throws Exception {
    HttpResponse<String> response = get("/count");

    assertThat(response.body()).isEqualTo("2");
    assertThat(response.headers().firstValue("ETag")).contains("\"2\"");
  }

  @Test
  void linksBeginWithTheContextPathAndThatOfTheServlet() throws Exception {
    assertThat(json("POST", "/animals", "{\"name\":\"emu\"}").headers().firstValue("Location"))
        .contains(BASE + "/animals/3");
  }

  @Test
  void prefixOfAClassComesBeforeItsPathsAndLinks() throws Exception {
    assertThat(get("/staff/keepers/ann").body()).isEqualTo("\"keeper ann\"");
    assertThat(json("POST", "/staff/keepers", "\"bob\"").headers().firstValue("Location"))
        .contains(BASE + "/staff/keepers/bob");
    assertProblem(get("/staff/keepers/ann/more"), 404);
    assertThat(get("/keepers/ann").statusCode()).isEqualTo(404);
  }

  @Test
  void requestScopedBeanIsAnotherOneInEachRequest() throws Exception {
    int before = ZooApplication.VISITS.get();

    assertThat(get("/visits").body()).isEqualTo(String.valueOf(before + 1));
    assertThat(get("/visits").body()).isEqualTo(String.valueOf(before + 2));
  }

  @Test
  void lazyBeanIsMadeByItsFirstRequest() throws Exception {
    assertThat(ZooApplication.OFFICES).hasValue(0);

    assertThat(get("/tickets").body()).isEqualTo("1");
    assertThat(get("/tickets").body()).isEqualTo("1");
  }

  @Test
  void methodThatAGenericSuperclassImplementsAnswers() throws Exception {
    HttpResponse<String> response =
        send(
            to("/animals/1/name?q=1")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .PUT(BodyPublishers.ofString("name=caf%C3%A9+%26+bar")));

    assertThat(response.body()).isEqualTo("\"1 café & bar null\"");
  }

  @Test
  void stageAnswersOnceItIsComplete() throws Exception {
    assertThat(get("/animals/1/dream?how=well").body()).isEqualTo("\"well\"");
  }

  @Test
  void failedStageAndOneWithoutReplyAre500() throws Exception {
    assertProblem(get("/animals/1/dream?how=badly"), 500);
    assertProblem(get("/animals/1/dream?how=nothing"), 500);
  }

  @Test
  void stageThatNeverCompletesIs503() throws Exception {
    assertProblem(get("/animals/1/dream?how=never"), 503);
  }

  @Test
  void variableForSeveralSegmentsHasThemDecoded() throws Exception {
    assertThat(get("/animals/pictures/a/b%20c/d.png").body())
        .isEqualTo("[\"a\",\"b c\",\"d.png\"]");
    assertProblem(get("/animals/pictures/"), 404);
    assertThat(get("/animals/trails/a/b/map").body()).isEqualTo("\"map of a/b\"");
    assertProblem(get("/animals/trails/a/b"), 404);
  }

  @Test
  void segmentWithSeveralVariablesIsTakenApart() throws Exception {
    assertThat(get("/animals/plan-2.svg").body()).isEqualTo("\"2 as svg\"");
    assertProblem(get("/animals/plan-.svg"), 400);
    assertProblem(get("/animals/plan-x.svg"), 400);
  }

  @Test
  void parametersOfSegmentsAreLeftOutAsSpringDoes() throws Exception {
    assertThat(get("/animals;color=red/2;jsessionid=1").body()).contains("animal 2");
  }

  @Test
  void methodThatSpringHasNoNameForAnswers() throws Exception {
    assertThat(json("QUERY", "/animals", "{\"name\":\"owl\"}").body())
        .isEqualTo("[{\"id\":1,\"name\":\"owl\"}]");
    assertThat(send("PURGE", "/caches/images").body()).contains("\"detail\":\"images\"");
  }

  @Test
  void routeWrittenByHandThatFailsIs500() throws Exception {
    assertProblem(get("/caches/broken"), 500);
  }

  @Test
  void headIsAnsweredAsGetWithoutContent() throws Exception {
    HttpResponse<String> response = send("HEAD", "/animals/2");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Length")).contains("26");
    assertThat(response.body()).isEmpty();
  }

  @Test
  void optionsListsAllMethods() throws Exception {
    HttpResponse<String> response = send("OPTIONS", "/animals/2");

    assertThat(response.statusCode()).isEqualTo(204);
    assertThat(allow(response)).containsExactlyInAnyOrder("GET", "HEAD", "OPTIONS");
    assertThat(allow(send("OPTIONS", "/caches/x"))).containsExactlyInAnyOrder("PURGE", "OPTIONS");
  }

  @Test
  void otherMethodsAre405WithAllThatThereAre() throws Exception {
    HttpResponse<String> response = send("DELETE", "/animals/2");

    assertProblem(response, 405);
    assertThat(allow(response)).containsExactlyInAnyOrder("GET", "HEAD", "OPTIONS");
    HttpResponse<String> extended = send("GET", "/caches/x");
    assertProblem(extended, 405);
    assertThat(allow(extended)).containsExactlyInAnyOrder("PURGE", "OPTIONS");
  }

  @Test
  void methodsOfControllersAreAmongThem() throws Exception {
    assertThat(get("/animals").body()).isEqualTo("all animals");
    HttpResponse<String> response = send("DELETE", "/animals");

    assertProblem(response, 405);
    assertThat(allow(response))
        .containsExactlyInAnyOrder("GET", "HEAD", "POST", "QUERY", "OPTIONS");
    assertThat(allow(send("OPTIONS", "/animals")))
        .containsExactlyInAnyOrder("GET", "HEAD", "POST", "QUERY", "OPTIONS");
  }

  @Test
  void methodThatNobodyKnowsIs501() throws Exception {
    assertProblem(send("JUGGLE", "/animals/2"), 501);
  }

  @Test
  void pathUnderThatOfAnApiIs404() throws Exception {
    assertProblem(get("/animals/2/none"), 404);
    assertProblem(get("/animals/"), 404);
    assertProblem(get("/visits/none"), 404);
  }

  @Test
  void pathOfNoApiIsLeftToTheApplication() throws Exception {
    HttpResponse<String> response = get("/elsewhere");

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.body()).contains("\"path\":");
  }

  @Test
  void refusalsAreProblemsThatNameThePart() throws Exception {
    HttpResponse<String> response = get("/animals/x");
    assertProblem(response, 400);
    assertThat(response.body()).contains("\"parameter\":\"id\"", "\"refused\":true");
    assertProblem(send(to("/animals/2").header("Accept", "text/html")), 406);
    assertProblem(send(to("/animals").POST(BodyPublishers.ofString("x"))), 415);
    assertProblem(json("POST", "/animals", "{\"name\":"), 400);
    assertThat(json("POST", "/animals", "{\"name\":{}}").body()).contains("\"pointer\":\"/name\"");
  }

  @Test
  void operationWithoutParametersRefusesToo() throws Exception {
    int before = ZooApplication.VISITS.get();

    assertProblem(send(to("/visits").header("Accept", "text/html")), 406);
    assertThat(ZooApplication.VISITS).hasValue(before);
  }

  @Test
  void contentBeyondTheLimitOfTheApiIs413() throws Exception {
    assertProblem(json("POST", "/animals", "{\"name\":\"" + "x".repeat(1000) + "\"}"), 413);
  }

  @Test
  void streamThatHasLessThanItsLengthIsNotTakenForAll() throws Exception {
    assertThat(
            HTTP.send(to("/animals/1/film?lacking=0").build(), BodyHandlers.ofByteArray()).body())
        .hasSize(20_000);
    // Less than what the page for errors would fill.
    for (int lacking : new int[] {1, 50, 10_000}) {
      assertThatThrownBy(() -> get("/animals/1/film?lacking=" + lacking))
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void generatedClientCallsIt() {
    Animals client = AnimalsClient.of(HTTP, base, new JacksonCodec());

    assertThat(client.get(1)).isEqualTo(new GetAnimal.Ok(new Animal(1, "animal 1")));
    assertThat(client.get(9)).isInstanceOf(GetAnimal.NotFound.class);
    assertThat(client.name(1, "emu", "Dr.")).isEqualTo(new NameAnimal.Ok("1 emu Dr."));
    assertThat(client.dream(1, "of cake").toCompletableFuture().join())
        .isEqualTo(new GetDream.Ok("of cake"));
  }
}
