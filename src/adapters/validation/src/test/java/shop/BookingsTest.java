package shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import dev.statute.jackson2.JacksonCodec;
import dev.statute.server.Routes;
import dev.statute.server.jdk.JdkServer;
import dev.statute.server.validation.ArgumentFault;
import dev.statute.server.validation.ArgumentValidator;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Arguments are checked before the operation is called, and what is wrong is named. */
class BookingsTest {

  private final List<String> called = Collections.synchronizedList(new ArrayList<>());
  private final Locale before = Locale.getDefault();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    Locale.setDefault(Locale.ENGLISH);
    serve(BookingsRoutes.of(bookings()));
  }

  @AfterEach
  void stop() {
    Locale.setDefault(before);
    server.stop(0);
  }

  private void serve(Routes routes) throws IOException {
    if (server != null) {
      server.stop(0);
    }
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", JdkServer.handler(new JacksonCodec(), routes));
    server.start();
  }

  private Bookings bookings() {
    return (Bookings)
        Proxy.newProxyInstance(
            Bookings.class.getClassLoader(),
            new Class<?>[] {Bookings.class},
            (proxy, method, arguments) -> {
              called.add(method.getName());
              return switch (method.getName()) {
                case "book" -> new Book.NoContent();
                case "find" -> new Find.NoContent();
                default -> new Change.NoContent();
              };
            });
  }

  private HttpResponse<String> send(String method, String target, String body) throws Exception {
    URI uri = URI.create("http://localhost:" + server.getAddress().getPort() + target);
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .header("Content-Type", "application/json")
            .header("Cookie", "session=abc")
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }

  private static Object errors(HttpResponse<String> response) throws IOException {
    return new ObjectMapper().readValue(response.body(), Map.class).get("errors");
  }

  @Test
  void membersOfTheContentAreNamedInWhatIsDeclared() throws Exception {
    HttpResponse<String> response =
        send(
            "POST",
            "/bookings",
            """
            {"room": "1", "guests": [{"name": "A", "age": 1}, {"name": " ", "age": -1}],
             "notes": {"a/b": "too long"}}
            """);
    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(called).isEmpty();
    assertThat(errors(response))
        .isEqualTo(
            List.of(
                Map.of(
                    "in", "content",
                    "pointer", "/guests/1/age",
                    "detail", "must be greater than or equal to 0"),
                Map.of("in", "content", "pointer", "/guests/1/name", "detail", "must not be blank"),
                Map.of(
                    "in", "content",
                    "pointer", "/notes/a~1b",
                    "detail", "size must be between 0 and 5"),
                Map.of(
                    "in", "content",
                    "pointer", "/room",
                    "detail", "size must be between 2 and 3")));
  }

  @Test
  void parametersAreNamedAsTheRequestHasThem() throws Exception {
    HttpResponse<String> response =
        send("GET", "/bookings/a1?limit=10&tag=x&tag=%20&page=0&size=101", "");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(called).isEmpty();
    assertThat(errors(response))
        .isEqualTo(
            List.of(
                Map.of(
                    "in", "path",
                    "parameter", "room",
                    "detail", "must match \"[A-Z][0-9]\""),
                Map.of(
                    "in", "query",
                    "parameter", "limit",
                    "detail", "must be less than or equal to 9"),
                Map.of(
                    "in", "query",
                    "parameter", "tag",
                    "pointer", "/1",
                    "detail", "must not be blank"),
                Map.of(
                    "in", "query",
                    "parameter", "paging",
                    "pointer", "/page",
                    "detail", "must be greater than or equal to 1"),
                Map.of(
                    "in", "query",
                    "parameter", "paging",
                    "pointer", "/size",
                    "detail", "must be less than or equal to 100"),
                Map.of(
                    "in", "cookie",
                    "parameter", "session",
                    "detail", "size must be between 4 and 2147483647")));
  }

  /** RFC 8259, 8.2: half a surrogate pair is not for every reader. */
  @Test
  void longNamesAreShortenedBetweenCharacters() throws Exception {
    String name = "x".repeat(192) + "\uD83D\uDE00".repeat(5);
    HttpResponse<String> response =
        send(
            "POST",
            "/bookings",
            "{\"room\": \"12\", \"guests\": [{\"name\": \"A\", \"age\": 1}], \"notes\": {\""
                + name
                + "\": \"too long\"}}");
    assertThat(errors(response))
        .isEqualTo(
            List.of(
                Map.of(
                    "in", "content",
                    "pointer", "/notes/" + "x".repeat(192) + "...",
                    "detail", "size must be between 0 and 5")));
  }

  @Test
  void whatIsRightIsCalled() throws Exception {
    String booking = "{\"room\": \"12\", \"guests\": [{\"name\": \"A\", \"age\": 1}]}";
    assertThat(send("POST", "/bookings", booking).statusCode()).isEqualTo(204);
    assertThat(send("PUT", "/bookings/x", "{\"room\": \"1\", \"guests\": []}").statusCode())
        .isEqualTo(204);
    assertThat(called).containsExactly("book", "change");
  }

  @Test
  void onlySoManyErrorsAreNamed() throws Exception {
    String guests = String.join(",", Collections.nCopies(200, "{\"name\": \"\", \"age\": -1}"));
    HttpResponse<String> response =
        send("POST", "/bookings", "{\"room\": \"12\", \"guests\": [" + guests + "]}");
    assertThat((List<?>) errors(response)).hasSize(50);
  }

  @Test
  void aValidatorThatIsGivenComesFirst() throws Exception {
    ArgumentValidator own =
        (method, arguments) ->
            IntStream.range(0, arguments.length)
                .mapToObj(i -> new ArgumentFault(i, "", method.getName() + " " + "x".repeat(300)))
                .toList();
    serve(
        BookingsRoutes.of(bookings())
            .intercepted(
                (call, operation, next) -> {
                  call.attributes().put(ArgumentValidator.class, own);
                  return next.answer();
                }));
    HttpResponse<String> response = send("POST", "/bookings", "{\"room\": \"1\", \"guests\": []}");
    assertThat(errors(response))
        .isEqualTo(List.of(Map.of("in", "content", "detail", "book " + "x".repeat(195) + "...")));
  }
}
