package dev.statute.servlet;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.statute.client.Client;
import dev.statute.codec.Content;
import dev.statute.field.MediaType;
import dev.statute.fixture.LogCapture;
import dev.statute.jackson2.JacksonCodec;
import dev.statute.server.Dispatcher;
import dev.statute.server.PlainReply;
import dev.statute.server.PublicLinks;
import dev.statute.server.Request;
import dev.statute.server.Route;
import dev.statute.server.Routes;
import dev.statute.testkit.server.RawConnection;
import dev.statute.testkit.server.RawResponse;
import dev.statute.testkit.server.ServerUnderTest;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.security.Principal;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shop.Depot;
import shop.FindParcel;
import shop.LabelParcel;
import shop.Parcels;
import shop.ParcelsClient;
import shop.ParcelsRoutes;
import shop.SendParcel;

/** An application with a context path and other servlets, in each container. */
class DeploymentTest {

  private static final PublicLinks NONE = PublicLinks.of(Request.builder("GET", "/").build());
  private static final int LARGE = 1 << 20;

  /** The containers. */
  enum Kind {
    JETTY(JettyServer::new),
    TOMCAT(TomcatServer::new),
    UNDERTOW(UndertowServer::new);

    private final Start start;

    Kind(Start start) {
      this.start = start;
    }
  }

  private interface Start {
    ServerUnderTest start(Deployment deployment) throws Exception;
  }

  private static StatuteServlet servlet(Function<Dispatcher.Builder, Dispatcher.Builder> more) {
    Routes routes =
        ParcelsRoutes.of(new Depot())
            .and(
                Routes.of(
                    Route.of(
                        "GET",
                        "/request",
                        call -> PlainReply.of(200, told(call.context(Request.class)))),
                    Route.async(
                        "GET",
                        "/late/{text}",
                        call -> {
                          String text = call.path("text", String::valueOf);
                          return new CompletableFuture<PlainReply>()
                              .completeOnTimeout(PlainReply.of(200, text), 200, MILLISECONDS);
                        })));
    return new StatuteServlet(more.apply(Dispatcher.builder(new JacksonCodec(), routes)).build());
  }

  private static String told(Request request) {
    return Stream.of(
            request.basePath(),
            request.path(),
            request.scheme().orElse("-"),
            request.authority().orElse("-"),
            request.protocol(),
            request.principal().map(Principal::getName).orElse("-"),
            String.valueOf(request.unwrap(HttpServletRequest.class).isPresent()),
            String.valueOf(request.peer().orElseThrow().getAddress().isLoopbackAddress()))
        .reduce((one, other) -> one + " " + other)
        .orElseThrow();
  }

  private static ServerUnderTest start(Kind kind, String mapping, boolean isAsync)
      throws Exception {
    return kind.start.start(new Deployment(servlet(builder -> builder), "/shop", mapping, isAsync));
  }

  @ParameterizedTest
  @EnumSource
  void clientSendsFindsAndUploads(Kind kind) throws Exception {
    try (ServerUnderTest server = start(kind, "/api/*", true)) {
      URI base = URI.create("http://localhost:" + server.address().getPort() + "/shop/api");
      Parcels parcels =
          ParcelsClient.of(Client.of(HttpClient.newHttpClient(), base, new JacksonCodec()));
      Parcels.Parcel parcel = new Parcels.Parcel("ann", 7);

      assertThat(parcels.send(parcel, NONE))
          .isInstanceOfSatisfying(
              SendParcel.Created.class,
              created -> assertThat(created.location()).hasToString("/shop/api/parcels/ann"));
      assertThat(parcels.find("ann").toCompletableFuture().join())
          .isEqualTo(new FindParcel.Ok(parcel));
      assertThat(parcels.find("bob").toCompletableFuture().join())
          .isInstanceOf(FindParcel.NotFound.class);
      Content label = Content.bytes(new byte[LARGE], MediaType.of("application", "octet-stream"));
      assertThat(parcels.label("ann", label)).isEqualTo(new LabelParcel.Ok((long) LARGE));
    }
  }

  @ParameterizedTest
  @EnumSource
  void requestTellsWhatTheContainerKnows(Kind kind) throws Exception {
    try (ServerUnderTest server = start(kind, "/api/*", true)) {
      assertThat(get(server, "/shop/api/request"))
          .isEqualTo("\"/shop/api /request http h HTTP/1.1 - true true\"");
      assertThat(get(server, "/shop/%61pi;a=b/request;jsessionid=1"))
          .endsWith(" /request http h HTTP/1.1 - true true\"");
      try (RawConnection connection = server.connect()) {
        RawResponse beside = connection.send("GET /shop/beside HTTP/1.1|Host: h||").read();
        assertThat(beside.text()).isEqualTo("beside");
        String cookie = String.valueOf(beside.field("Set-Cookie")).split(";", -1)[0];
        connection.send("GET /shop/api/request HTTP/1.1|Host: h:81|Cookie: " + cookie + "||");
        assertThat(connection.read().text())
            .isEqualTo("\"/shop/api /request http h:81 HTTP/1.1 ann true true\"");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void restOfAllServletsCanBeMappedToOne(Kind kind) throws Exception {
    try (ServerUnderTest server = start(kind, "/", true)) {
      assertThat(get(server, "/shop/request")).startsWith("\"/shop /request ");
      assertThat(get(server, "/shop/beside")).isEqualTo("beside");
    }
  }

  @ParameterizedTest
  @EnumSource
  void lateAnswersComeWhateverThePathIs(Kind kind) throws Exception {
    try (ServerUnderTest server = start(kind, "/api/*", true)) {
      assertThat(get(server, "/shop/api/late/a;b")).isEqualTo("\"a;b\"");
      assertThat(get(server, "/shop/api/late/a%20b%3Fc%23d%C3%A9")).isEqualTo("\"a b?c#d\u00e9\"");
      assertThat(get(server, "/shop/api/late/a%26b?c=d%26e")).isEqualTo("\"a&b\"");
    }
  }

  /** To the container, which leaves the parameters out first, it is a path above of another. */
  @ParameterizedTest
  @EnumSource
  void segmentsThatTheContainerTakesForDotsAreNoValues(Kind kind) throws Exception {
    try (ServerUnderTest server = start(kind, "/*", true)) {
      for (String segment : List.of("..;x", ".;x", "%2E%2e;x=y", "..;jsessionid=1", "..;")) {
        try (RawConnection connection = server.connect()) {
          String target = "/shop/late/" + segment;
          RawResponse response = connection.send("GET " + target + " HTTP/1.1|Host: h||").read();
          assertThat(response.code()).as(target).isEqualTo(400);
        }
      }
      assertThat(get(server, "/shop/late/...;x")).isEqualTo("\"...;x\"");
    }
  }

  @ParameterizedTest
  @EnumSource
  void lateAnswersComeWithoutAsync(Kind kind) throws Exception {
    try (LogCapture log = new LogCapture("dev.statute.servlet");
        ServerUnderTest server = start(kind, "/api/*", false)) {
      assertThat(get(server, "/shop/api/late/a")).isEqualTo("\"a\"");
      assertThat(log.records())
          .anyMatch(line -> line.getMessage().contains("setAsyncSupported(true)"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void basePathThatTheMappingHasTooIsNotServed(Kind kind) {
    StatuteServlet servlet = servlet(builder -> builder.basePath("/api"));
    assertThatThrownBy(() -> ask(kind, new Deployment(servlet, "", "/api/*", true))).isNotNull();
  }

  private static void ask(Kind kind, Deployment deployment) throws Exception {
    try (ServerUnderTest server = kind.start.start(deployment)) {
      get(server, "/api/request");
    }
  }

  private static String get(ServerUnderTest server, String target) throws IOException {
    try (RawConnection connection = server.connect()) {
      RawResponse response = connection.send("GET " + target + " HTTP/1.1|Host: h||").read();
      assertThat(response.code()).as(target).isEqualTo(200);
      return response.text();
    }
  }
}
