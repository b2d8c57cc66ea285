package dev.statute.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.Operation;
import dev.statute.codec.Content;
import dev.statute.field.Fields;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Waiting for what a server accepted for later (RFC 9110, 15.3.3). */
@Timeout(60)
class StatusMonitorTest {

  private static final OutgoingRequest REQUEST =
      OutgoingRequest.of(
              Operation.of("POST", "/orders"), URI.create("http://127.0.0.1:8080/api/orders"))
          .withFields(
              Fields.builder()
                  .add("Accept", "application/json")
                  .add("Authorization", "Bearer a")
                  .add("If-Match", "\"v1\"")
                  .build())
          .withContent(Content.text("tea"));

  private final FakeTransport transport = new FakeTransport();

  private IncomingResponse send(StatusMonitor monitor) throws IOException {
    return monitor.pausing(transport.pauses()).intercept(transport).send(REQUEST);
  }

  @Test
  void theLocationIsAskedUntilItAnswersOtherwise() throws IOException {
    transport
        .answering(202, "Location", "jobs/1", "Retry-After", "3")
        .answering(202)
        .answering(202, "Retry-After", "0")
        .answering(303, "Location", "/orders/1");
    assertThat(send(StatusMonitor.polling()).code()).isEqualTo(303);
    assertThat(transport.waits)
        .containsExactly(Duration.ofSeconds(3), Duration.ofSeconds(1), Duration.ofSeconds(1));
    assertThat(transport.contents).containsExactly("tea");
    OutgoingRequest question = transport.requests.get(1);
    assertThat(question).hasToString("GET /api/jobs/1");
    assertThat(question.fields())
        .isEqualTo(
            Fields.builder()
                .add("Accept", "application/json")
                .add("Authorization", "Bearer a")
                .build());
    assertThat(question.operation()).hasToString("GET /orders");
  }

  @Test
  void theTimeIsBounded() throws IOException {
    transport.answering(202, "Location", "/jobs/1").answering(202).answering(202, "X-A", "last");
    StatusMonitor monitor =
        StatusMonitor.polling().every(Duration.ofSeconds(2)).within(Duration.ofSeconds(5));
    IncomingResponse last = send(monitor);
    assertThat(last.code()).isEqualTo(202);
    assertThat(last.fields().first("X-A")).contains("last");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:8081/jobs/1",
        "https://127.0.0.1:8080/jobs/1",
        "//127.0.0.2:8080/jobs/1",
        "http://[",
        "urn:a"
      })
  void nobodyElseGetsTheCredentials(String location) throws IOException {
    transport.answering(202, "Location", location);
    assertThat(send(StatusMonitor.polling()).code()).isEqualTo(202);
    assertThat(transport.requests).hasSize(1);
  }

  @Test
  void thePortNeedNotBeNamed() throws IOException {
    transport.answering(202, "Location", "https://A.example:443/jobs/1").answering(200);
    OutgoingRequest request =
        OutgoingRequest.of(Operation.of("POST", "/orders"), URI.create("https://a.example/orders"));
    assertThat(
            StatusMonitor.polling()
                .pausing(transport.pauses())
                .intercept(transport)
                .send(request)
                .code())
        .isEqualTo(200);
  }

  /** After a redirect, the response may be that of somebody else. */
  @Test
  void nobodyElseIsAskedAfterARedirect() throws IOException {
    Transport redirected =
        request ->
            transport
                .sendAsync(request)
                .thenApply(
                    response -> response.answering("POST", URI.create("http://127.0.0.2/orders")));
    transport.answering(202, "Location", "/jobs/1");
    assertThat(
            StatusMonitor.polling()
                .pausing(transport.pauses())
                .intercept(redirected)
                .send(REQUEST)
                .code())
        .isEqualTo(202);
    assertThat(transport.requests).hasSize(1);
  }

  @Test
  void otherResponsesAreNotWaitedFor() throws IOException {
    transport.answering(201, "Location", "/orders/1").answering(202);
    assertThat(send(StatusMonitor.polling()).code()).isEqualTo(201);
    assertThat(send(StatusMonitor.polling()).code()).isEqualTo(202);
    assertThat(transport.requests).hasSize(2);
  }
}
