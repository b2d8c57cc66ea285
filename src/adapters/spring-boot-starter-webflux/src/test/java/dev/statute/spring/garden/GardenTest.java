package dev.statute.spring.garden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.statute.codec.Content;
import dev.statute.field.MediaType;
import dev.statute.jackson2.JacksonCodec;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What users have around their APIs in Spring WebFlux still works. */
class GardenTest {

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private static ConfigurableApplicationContext application;
  private static int port;
  private static URI base;

  @BeforeAll
  static void start() {
    application =
        new SpringApplicationBuilder(GardenApplication.class)
            .run(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--spring.webflux.base-path=/garden",
                "--spring.jackson.property-naming-strategy=SNAKE_CASE",
                "--management.endpoints.web.exposure.include=*",
                "--management.endpoint.metrics.access=read-only",
                "--spring.main.banner-mode=off",
                "--logging.level.root=off");
    port = Integer.parseInt(application.getEnvironment().getProperty("local.server.port"));
    base = URI.create("http://127.0.0.1:" + port + "/garden");
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

  private static HttpRequest.Builder as(String user, HttpRequest.Builder request) {
    byte[] credentials = (user + ":p").getBytes(StandardCharsets.UTF_8);
    return request.header(
        "Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
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
  void codecOfTheApplicationReadsAndWritesContent() throws Exception {
    assertThat(get("/plants/2").body()).isEqualTo("{\"id\":2,\"latin_name\":\"Rosa 2\"}");
    assertThat(json("POST", "/plants", "{\"latin_name\":\"Acer\"}").body())
        .isEqualTo("{\"id\":3,\"latin_name\":\"Acer\"}");
  }

  @Test
  void linksBeginWithTheBasePath() throws Exception {
    assertThat(
            json("POST", "/plants", "{\"latin_name\":\"Acer\"}").headers().firstValue("Location"))
        .contains("/garden/plants/3");
  }

  @Test
  void operationThatWaitsLeavesTheEventLoop() throws Exception {
    assertThat(get("/plants/threads").body()).startsWith("\"statute-blocking-");
  }

  @Test
  void operationThatGivesAStageStaysOnTheEventLoopAndSoDoesItsContent() throws Exception {
    assertThat(get("/plants/1/blossom").body()).isEqualTo("\"may wait: false\"");
    assertThat(json("POST", "/plants/seeds", "{\"latin_name\":\"Acer\"}").body())
        .isEqualTo("\"Acer, may wait: false\"");
  }

  @Test
  void contentBeyondTheLimitIs413ForOperationsOfBothKinds() throws Exception {
    String large = "{\"latin_name\":\"" + "x".repeat(9 << 20) + "\"}";

    assertProblem(json("POST", "/plants", large), 413);
    assertProblem(json("POST", "/plants/seeds", large), 413);
  }

  @Test
  void adviceAnswersWhatOperationsThrowAndWhatTheirStagesFailWith() throws Exception {
    for (String path : List.of("/plants/13", "/plants/13/blossom")) {
      HttpResponse<String> response = get(path);

      assertProblem(response, 409);
      assertThat(response.body()).contains("Too late.");
    }
  }

  @Test
  void statusOfAnExceptionOfSpringIsAProblem() throws Exception {
    HttpResponse<String> response = get("/plants/410");

    assertProblem(response, 410);
    assertThat(response.body()).contains("no seeds");
  }

  @Test
  void failureThatNobodyHandlesIs500() throws Exception {
    assertProblem(get("/plants/500"), 500);
  }

  @Test
  void refusalsAreProblems() throws Exception {
    assertProblem(get("/plants/x"), 400);
    assertProblem(get("/plants/1/none"), 404);
    assertProblem(send(to("/plants/1").header("Accept", "text/html")), 406);
    assertProblem(send(to("/plants/threads").header("Accept", "text/html")), 406);
    assertProblem(send(to("/plants").POST(BodyPublishers.ofString("x"))), 415);
    assertProblem(json("POST", "/plants/seeds", "{\"latin_name\":"), 400);
  }

  @Test
  void prefixOfAClassComesBeforeItsPathsAndLinks() throws Exception {
    assertThat(get("/yard/sheds/big").body()).isEqualTo("\"shed big\"");
    assertThat(json("POST", "/yard/sheds", "\"small\"").headers().firstValue("Location"))
        .contains("/garden/yard/sheds/small");
    assertProblem(get("/yard/sheds/big/more"), 404);
    assertThat(get("/sheds/big").statusCode()).isEqualTo(404);
  }

  @Test
  void routesWrittenByHandAnswerMethodsThatSpringHasNoNameFor() throws Exception {
    assertThat(send("PURGE", "/caches/images").body()).contains("\"detail\":\"images\"");
    assertProblem(get("/caches/broken"), 500);
    HttpResponse<String> response = get("/caches/images");
    assertProblem(response, 405);
    assertThat(allow(response)).containsExactlyInAnyOrder("PURGE", "OPTIONS");
    assertProblem(send("FROB", "/plants/1"), 501);
  }

  @Test
  void whatSpringSecurityRejectsIsAProblem() throws Exception {
    assertProblem(send("JUGGLE", "/plants/1"), 400);
    assertProblem(get("/plants/beds/a%2Fb"), 400);
  }

  @Test
  void otherMethodsAre405WithAllThatThereAre() throws Exception {
    HttpResponse<String> response = send("PATCH", "/plants/1");

    assertProblem(response, 405);
    assertThat(allow(response)).containsExactlyInAnyOrder("GET", "HEAD", "DELETE", "OPTIONS");
  }

  @Test
  void methodsOfControllersAreAmongThem() throws Exception {
    assertThat(get("/plants/seeds").body()).isEqualTo("seeds");
    List<String> all = List.of("GET", "HEAD", "POST", "DELETE", "OPTIONS");

    HttpResponse<String> options = send("OPTIONS", "/plants/seeds");
    assertThat(options.statusCode()).isEqualTo(204);
    assertThat(allow(options)).containsExactlyInAnyOrderElementsOf(all);
    assertThat(allow(send("PATCH", "/plants/seeds"))).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void headIsAnsweredAsGetWithoutContent() throws Exception {
    HttpResponse<String> response = send("HEAD", "/plants/2");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Length")).contains("30");
  }

  @Test
  void constraintsOfParametersAndOfBodiesAreChecked() throws Exception {
    assertThat(get("/plants?most=2").body()).contains("Rosa 1");
    assertProblem(get("/plants?most=11"), 400);
    assertProblem(json("POST", "/plants", "{\"latin_name\":\" \"}"), 400);
  }

  @Test
  void bodyOfAMapIsNoModelOfSpring() throws Exception {
    assertThat(json("POST", "/plants/labels", "{\"b\":\"2\",\"a\":\"1\"}").body())
        .isEqualTo("[\"a\",\"b\"]");
  }

  @Test
  void variableForSeveralSegmentsHasThemDecoded() throws Exception {
    assertThat(get("/plants/beds/a/b%20c/d").body()).isEqualTo("[\"a\",\"b c\",\"d\"]");
  }

  @Test
  void securityRefusesWithProblemsAndItsChallenge() throws Exception {
    HttpResponse<String> unauthenticated = send("DELETE", "/plants/1");
    assertProblem(unauthenticated, 401);
    assertThat(unauthenticated.headers().firstValue("WWW-Authenticate").orElseThrow())
        .startsWith("Basic ");
    assertProblem(send(as("eve", to("/plants/1")).DELETE()), 401);
  }

  @Test
  void securityOfMethodsSeesWhoSentTheRequest() throws Exception {
    assertProblem(send(as("bob", to("/plants/1")).DELETE()), 403);
    assertThat(send(as("ann", to("/plants/1")).DELETE()).statusCode()).isEqualTo(204);
  }

  @Test
  void filtersOfTheApplicationSeeAllAnswers() throws Exception {
    assertThat(get("/plants/1").headers().firstValue("X-Filter")).contains("seen");
    assertThat(get("/plants/x").headers().firstValue("X-Filter")).contains("seen");
  }

  @Test
  void sharingWithOtherOriginsIsThatOfSpring() throws Exception {
    String shop = "https://shop.example";
    String preflight =
        raw(
            "OPTIONS /garden/plants/1 HTTP/1.1\r\nHost: h\r\nOrigin: "
                + shop
                + "\r\nAccess-Control-Request-Method: GET\r\nConnection: close\r\n\r\n");

    assertThat(preflight).startsWith("HTTP/1.1 200").contains("Allow-Origin: " + shop);
    String other =
        raw(
            "GET /garden/plants/1 HTTP/1.1\r\nHost: h\r\nOrigin: https://evil.example\r\n"
                + "Connection: close\r\n\r\n");
    assertThat(other).startsWith("HTTP/1.1 403").doesNotContain("Rosa");
  }

  private static String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  @Test
  void metricsHaveTheTemplateOfThePath() throws Exception {
    get("/plants/7");

    assertThat(get("/actuator/metrics/http.server.requests?tag=uri:/plants/%7Bid%7D").body())
        .contains("http.server.requests");
  }

  @Test
  void mappingsShowTheMethodsOfTheBean() throws Exception {
    assertThat(get("/actuator/mappings").body())
        .contains("Garden#get(long)", "/plants/{id}", "Garden#blossom(long)");
  }

  @Test
  void webTestClientCallsOperationsWithoutAServer() {
    WebTestClient client = WebTestClient.bindToApplicationContext(application).build();

    client
        .get()
        .uri("/plants/2")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody(String.class)
        .isEqualTo("{\"id\":2,\"latin_name\":\"Rosa 2\"}");
    client
        .get()
        .uri("/plants/x")
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectHeader()
        .contentType("application/problem+json");
  }

  @Test
  void contentIsStreamedBothWays() throws Exception {
    long size = 40L << 20;

    HttpResponse<String> hung =
        send(to("/plants/1/picture").PUT(BodyPublishers.ofByteArrays(() -> blocks(7L << 20))));
    assertThat(hung.body()).isEqualTo(String.valueOf(7L << 20));
    try (InputStream picture =
        HTTP.send(
                to("/plants/1/picture?lacking=0&size=" + size).build(),
                BodyHandlers.ofInputStream())
            .body()) {
      assertThat(picture.transferTo(OutputStream.nullOutputStream())).isEqualTo(size);
    }
  }

  @Test
  void operationThatGivesAStageReadsAStreamInAThreadOfItsOwn() throws Exception {
    HttpResponse<String> weighed =
        send(to("/plants/weighings").POST(BodyPublishers.ofByteArrays(() -> blocks(5L << 20))));

    assertThat(weighed.body()).isEqualTo(String.valueOf(5L << 20));
  }

  @Test
  void contentOfAStageIsAskedForOnlyIfItIsNotRefused() throws Exception {
    String head =
        "POST /garden/plants/seeds HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\n"
            + "Connection: close\r\nContent-Length: 22\r\nContent-Type: ";

    assertThat(raw(head + "text/csv\r\n\r\n")).startsWith("HTTP/1.1 415 ");
    assertThat(raw(head + "application/json\r\n\r\n{\"latin_name\": \"Acer\"}"))
        .startsWith("HTTP/1.1 100 ")
        .contains("HTTP/1.1 200 ");
  }

  private static Iterator<byte[]> blocks(long size) {
    byte[] block = new byte[1 << 20];
    return LongStream.range(0, size / block.length).mapToObj(index -> block).iterator();
  }

  @Test
  void streamThatHasLessThanItsLengthIsNotTakenForAll() {
    for (int lacking : new int[] {1, 10_000, 100_000}) {
      assertThatThrownBy(() -> get("/plants/1/picture?size=200000&lacking=" + lacking))
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void streamEndsWhenTheClientLeaves() throws Exception {
    InputStream picture =
        HTTP.send(to("/plants/1/picture?lacking=0&size=-1").build(), BodyHandlers.ofInputStream())
            .body();
    assertThat(picture.readNBytes(1000)).hasSize(1000);

    picture.close();

    assertThat(Garden.CLOSED.await(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void generatedClientCallsIt() {
    Plants client = PlantsClient.of(HTTP, base, new JacksonCodec());

    assertThat(client.bed(List.of("a", "b c"))).isEqualTo(new GetBed.Ok(List.of("a", "b c")));
    assertThat(client.get(101)).isInstanceOf(GetPlant.NotFound.class);
    assertThat(client.get(13)).isInstanceOf(GetPlant.Conflict.class);
    assertThat(client.hang(1, Content.bytes(new byte[10], MediaType.of("image", "png"))))
        .isEqualTo(new HangPicture.Ok(10L));
    assertThat(client.blossom(1).toCompletableFuture().join()).isInstanceOf(GetBlossom.Ok.class);
  }
}
