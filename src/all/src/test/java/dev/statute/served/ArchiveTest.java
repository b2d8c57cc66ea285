package dev.statute.served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.net.httpserver.HttpServer;
import dev.statute.codec.Codec;
import dev.statute.codec.Content;
import dev.statute.field.MediaType;
import dev.statute.fixture.CsvCodec;
import dev.statute.jackson.JacksonCodec;
import dev.statute.server.jdk.JdkServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Client and server send the media types that the interface declares. */
class ArchiveTest implements Archive {

  private static final MediaType PNG = MediaType.of("image", "png");
  private static final MediaType PATCH = MediaType.of("application", "merge-patch+json");

  private final List<Object> received = new ArrayList<>();
  private final List<String> wishes = new ArrayList<>();
  private HttpServer server;
  private URI base;
  private Archive client;

  @BeforeEach
  void start() throws IOException {
    Codec codec = new JacksonCodec().or(new CsvCodec());
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    var handler = JdkServer.handler(codec, ArchiveRoutes.of(this));
    server.createContext(
        "/",
        exchange -> {
          wishes.add(exchange.getRequestHeaders().getFirst("Accept"));
          wishes.add(exchange.getRequestHeaders().getFirst("Content-Type"));
          handler.handle(exchange);
        });
    server.start();
    base = URI.create("http://localhost:" + server.getAddress().getPort());
    client = ArchiveClient.of(HttpClient.newHttpClient(), base, codec);
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Override
  public GetRows rows() {
    return new GetRows.Ok(List.of("a", "b"));
  }

  @Override
  public PutRows put(List<String> rows) {
    received.add(rows);
    return new PutRows.NoContent();
  }

  @Override
  public PatchRows patch(Content patch) {
    received.add(patch.type().toString());
    return new PatchRows.NoContent();
  }

  @Override
  public GetPicture picture() {
    return new GetPicture.Ok(Content.bytes(new byte[] {1, 2}, PNG));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(base.resolve("/archive" + path));
  }

  @Test
  void theClientAsksForWhatIsDeclared() {
    assertThat(client.rows()).isEqualTo(new GetRows.Ok(List.of("a", "b")));
    assertThat(wishes.get(0))
        .isEqualTo("text/csv;charset=utf-8, application/json, application/problem+json");
    wishes.clear();
    assertThat(client.picture()).isInstanceOf(GetPicture.Ok.class);
    assertThat(wishes.get(0)).isEqualTo("image/png, application/problem+json");
  }

  @Test
  void theClientSendsTheFirstThatIsDeclared() {
    client.put(List.of("x", "y"));
    client.patch(Content.text("{}", PATCH));
    assertThat(received).containsExactly(List.of("x", "y"), PATCH.toString());
    assertThat(wishes.get(1)).isEqualTo("text/csv");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> client.patch(Content.text("{}", MediaType.of("text", "plain"))))
        .withMessage("the content is text/plain, which the operation does not take");
  }

  @Test
  void theServerNegotiates() throws Exception {
    HttpResponse<String> csv = send(request("/rows"));
    assertThat(csv.body()).isEqualTo("a\nb\n");
    assertThat(csv.headers().allValues("Vary")).containsExactly("Accept");
    assertThat(send(request("/rows").header("Accept", "application/json")).body())
        .isEqualTo("[\"a\",\"b\"]");
    assertThat(send(request("/rows").header("Accept", "text/html")).statusCode()).isEqualTo(406);
    assertThat(send(request("/picture").header("Accept", "text/html")).statusCode()).isEqualTo(406);
  }

  @Test
  void theServerRefusesWhatIsNotDeclared() throws Exception {
    HttpResponse<String> patch =
        send(
            request("/rows")
                .method("PATCH", BodyPublishers.ofString("{}"))
                .header("Content-Type", "application/json"));
    assertThat(patch.statusCode()).isEqualTo(415);
    assertThat(patch.headers().allValues("Accept-Patch")).containsExactly(PATCH.toString());
    assertThat(
            send(request("/rows")
                    .PUT(BodyPublishers.ofString("[\"x\"]"))
                    .header("Content-Type", "application/json"))
                .statusCode())
        .isEqualTo(204);
    assertThat(received).containsExactly(List.of("x"));
  }
}
