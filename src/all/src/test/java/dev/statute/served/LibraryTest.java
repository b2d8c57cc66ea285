package dev.statute.served;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.codec.Codec;
import dev.statute.field.Problem;
import dev.statute.field.UriReference;
import dev.statute.jackson.JacksonCodec;
import dev.statute.served.Library.Lent;
import dev.statute.served.Library.Loan;
import dev.statute.served.Library.Page;
import dev.statute.served.Library.Rate;
import dev.statute.server.jdk.JdkServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Generic bodies and typed problems, from one end to the other. */
class LibraryTest {

  private final Codec codec = new JacksonCodec();
  private final HttpClient http = HttpClient.newHttpClient();

  private JdkServer server;
  private Library library;

  @BeforeEach
  void start() throws IOException {
    server = JdkServer.builder(codec, LibraryRoutes.of(new Shelf())).port(0).start();
    library = LibraryClient.of(http, server.uri(), codec);
  }

  @AfterEach
  void stop() {
    server.stop(Duration.ZERO);
  }

  @Test
  void genericBodyArrivesWithItsElements() {
    assertThat(library.list())
        .isEqualTo(new ListLoans.Ok(new Page<>(List.of(new Loan(1, "Emma")), "2")));
    assertThat(library.rates()).isEqualTo(new GetRates.Ok(Map.of("day", new Rate(20))));
  }

  @Test
  void problemArrivesAsTheRecordOfItsType() {
    assertThat(library.lend(new Loan(1, "lent")))
        .isEqualTo(new Lend.AlreadyLent(new Lent("Jane", 3, "Ask again on Friday.")));
    assertThat(library.lend(new Loan(1, "silent")))
        .isEqualTo(new Lend.AlreadyLent(new Lent("Jane", 3, null)));
    assertThat(((Lend.Banned) library.lend(new Loan(1, "banned"))).body().type())
        .isEqualTo(UriReference.parse("/problems/banned"));
  }

  @Test
  void recordOfAProblemTypeIsAProblemDocument() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.uri() + "/loans"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{\"id\":1,\"title\":\"silent\"}"))
            .build();

    HttpResponse<String> response = http.send(request, BodyHandlers.ofString());

    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(Problem.parse(response.body()).members())
        .isEqualTo(
            Map.of(
                "type", "/problems/lent",
                "title", "The book is lent",
                "status", 409,
                "by", "Jane",
                "days", 3));
  }

  private static final class Shelf implements Library {

    @Override
    public ListLoans list() {
      return new ListLoans.Ok(new Page<>(List.of(new Loan(1, "Emma")), "2"));
    }

    @Override
    public GetRates rates() {
      return new GetRates.Ok(Map.of("day", new Rate(20)));
    }

    @Override
    public Lend lend(Loan loan) {
      return switch (loan.title()) {
        case "lent" -> new Lend.AlreadyLent(new Lent("Jane", 3, "Ask again on Friday."));
        case "silent" -> new Lend.AlreadyLent(new Lent("Jane", 3, null));
        default ->
            new Lend.Banned(Problem.ofType("/problems/banned").title("You are banned").build());
      };
    }
  }
}
