package com.acme.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.acme.http.UndeclaredResponseException;
import dev.statute.jackson.JacksonCodec;
import dev.statute.server.jdk.JdkServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The law of Acme holds for what the server answers by itself. */
class TicketServerTest {

  private JdkServer server;
  private Tickets tickets;
  private URI base;

  @BeforeEach
  void start() throws IOException {
    server =
        TicketServer.builder(new JacksonCodec(), new TicketDesk(3))
            .address(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
            .start();
    base = server.uri();
    tickets = TicketsClient.of(HttpClient.newHttpClient(), base, new JacksonCodec());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aDeclared413OfTheServerIsAReply() {
    OpenTicket reply = tickets.open(new Ticket(2, "x".repeat(2000)), "r-1");
    assertThat(reply).isInstanceOf(OpenTicket.ContentTooLarge.class);
    assertThat(((OpenTicket.ContentTooLarge) reply).xRequestId()).isEqualTo("r-1");
    assertThat(tickets.open(new Ticket(2, "x"), "r-2")).isInstanceOf(OpenTicket.Created.class);
  }

  @Test
  void whatTheServerRefusesCarriesTheField() throws Exception {
    for (String request :
        new String[] {"GET /nothing", "PUT /tickets/1", "GET /tickets/x", "OPTIONS /tickets/1"}) {
      String[] parts = request.split(" ");
      HttpResponse<String> given = send(parts[0], parts[1], "r-3");
      assertThat(given.headers().allValues("X-Request-Id")).as(request).containsExactly("r-3");
      HttpResponse<String> made = send(parts[0], parts[1], null);
      assertThat(made.headers().firstValue("X-Request-Id").orElseThrow()).hasSize(36);
    }
  }

  @Test
  void theClientTellsARefusalOfTheServerFromAnAnswerOfTheOperation() {
    Tickets elsewhere =
        TicketsClient.of(
            HttpClient.newHttpClient(), base.resolve("/elsewhere"), new JacksonCodec());
    UndeclaredResponseException refused =
        catchThrowableOfType(
            UndeclaredResponseException.class, () -> elsewhere.open(new Ticket(2, "x"), "r-4"));
    assertThat(refused.code()).isEqualTo(404);
    assertThat(refused.refusal().orElseThrow().title()).isEqualTo("Not Found");
    assertThat(refused.fields().first("X-Request-Id")).contains("r-4");
  }

  private HttpResponse<String> send(String method, String path, String id) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve(path))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (id != null) {
      request.header("X-Request-Id", id);
    }
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }
}
