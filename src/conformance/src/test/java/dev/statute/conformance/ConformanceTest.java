package dev.statute.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.statute.Operation;
import dev.statute.client.IncomingContent;
import dev.statute.client.IncomingResponse;
import dev.statute.client.OutgoingRequest;
import dev.statute.client.Transport;
import dev.statute.conformance.wire.ConformanceProxy;
import dev.statute.conformance.wire.ScriptedServer;
import dev.statute.field.Fields;
import dev.statute.rule.Severity;
import dev.statute.server.Answer;
import dev.statute.server.Filter;
import dev.statute.server.Request;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests fail for the messages that a door saw, and are named with what is wrong. */
class ConformanceTest {

  private static final URI TARGET =
      URI.create("http://shop.example/orders/7?access_token=s3cret&page=1");

  /** Answers a request, as a server whose first filter is that of a conformance. */
  private static void answer(Conformance conformance, Request request, Answer answer)
      throws Exception {
    Filter filter = conformance.filter();
    Answer sent =
        filter
            .filter(request, asked -> CompletableFuture.completedFuture(answer))
            .toCompletableFuture()
            .join();
    assertThat(sent.code()).isEqualTo(answer.code());
  }

  private static Request request() {
    return Request.builder("GET", "/orders/7")
        .query("access_token=s3cret&page=1")
        .authority("shop.example")
        .fields(Fields.builder().add("Authorization", "Bearer t0psecret").build())
        .build();
  }

  private static void send(Conformance conformance, Fields fields, int status) throws IOException {
    Transport transport =
        request ->
            CompletableFuture.completedFuture(
                IncomingResponse.of(
                    request, status, Fields.empty(), IncomingContent.of(new byte[0])));
    conformance
        .interceptor()
        .intercept(transport)
        .send(OutgoingRequest.of(Operation.of("GET", "/orders/{id}"), TARGET).withFields(fields))
        .close();
  }

  @Test
  void answerOfAServerFailsItsTest() {
    assertThat(SampleRun.failures(ServerSample.class))
        .singleElement()
        .asString()
        .startsWith("1 violation in the messages of ServerSample, bad():\n")
        .contains("[owed-field] the 401 Unauthorized to GET /orders/7 has no WWW-Authenticate")
        .contains("RFC 9110, 15.5.2")
        .contains("curl -i --path-as-is 'http://shop.example/orders/7?access_token=")
        .doesNotContain("s3cret")
        .doesNotContain("t0psecret");
  }

  @Test
  void responseThatAClientGetsFailsItsTest() {
    assertThat(SampleRun.failures(ClientSample.class))
        .singleElement()
        .asString()
        .contains("ClientSample, bad()")
        .contains("[owed-field]");
  }

  @Test
  void messageOnTheWireFailsItsTest() {
    assertThat(SampleRun.failures(ProxySample.class))
        .singleElement()
        .asString()
        .contains("ProxySample, bad()")
        .contains("[owed-field] the 405 Method Not Allowed to GET /a has no Allow");
  }

  @Test
  void messageAfterTheLastTestFailsTheClass() {
    assertThat(SampleRun.failures(LateSample.class))
        .singleElement()
        .asString()
        .startsWith("1 violation in the messages of LateSample:\n");
  }

  @Test
  void allowedViolationsAndLoggedOnesFailNothing() {
    assertThat(SampleRun.failures(AllowedSample.class)).isEmpty();
    assertThat(SampleRun.failures(LoggingSample.class)).isEmpty();
  }

  @Test
  void ruleCanBeTurnedOff() throws Exception {
    Conformance off = Conformance.strict().severity("owed-field", Severity.OFF);
    answer(off, request(), Answer.of(401));
    assertThat(off).asString().doesNotContain("owed-field");
  }

  @Test
  void allowanceNeedsAReason() {
    assertThatThrownBy(() -> Conformance.strict().allowing("owed-field", " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("owed-field");
  }

  @Test
  void interfaceWithoutAContractIsNamed() {
    assertThatThrownBy(() -> Conformance.strict().contracts(Runnable.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("java.lang.Runnable has no contract: add @Api");
  }

  @Test
  void secretsShowWhereThatIsAskedFor() throws Exception {
    Conformance open = Conformance.strict().showingSecrets();
    answer(open, request(), Answer.of(401));
    assertThat(open.toString()).contains("access_token=s3cret").contains("Bearer t0psecret");
  }

  @Test
  void sameFindingOfManyExchangesIsThereOnce() throws Exception {
    Conformance conformance = Conformance.strict();
    for (int i = 0; i < 500; i++) {
      answer(conformance, request(), Answer.of(401));
    }
    assertThat(conformance.toString())
        .startsWith("500 exchanges seen\n")
        .containsOnlyOnce("has no WWW-Authenticate")
        .contains("and 499 times more");
  }

  @Test
  void parameterIsTheOneOfTheRun() {
    assertThat(SampleRun.failures(ParameterSample.class))
        .singleElement()
        .asString()
        .contains("ParameterSample, bad(Conformance)");
    assertThat(SampleRun.failures(ParameterSample.class, Map.of("statute.conformance", "log")))
        .isEmpty();
    assertThat(SampleRun.failures(ParameterSample.class, Map.of("statute.conformance", "maybe")))
        .allSatisfy(
            message ->
                assertThat(message).contains("statute.conformance must be fail or log: maybe"));
  }

  @Test
  void extensionIsFoundByJUnit() {
    assertThat(
            SampleRun.failures(
                DetectedSample.class,
                Map.of("junit.jupiter.extensions.autodetection.enabled", "true")))
        .singleElement()
        .asString()
        .contains("DetectedSample, bad()");
  }

  /** Is given the one of the run, and says nothing of it. */
  static class DetectedSample {

    private final Conformance conformance;

    DetectedSample(Conformance conformance) {
      this.conformance = conformance;
    }

    @Test
    void bad() throws Exception {
      answer(conformance, request(), Answer.of(401));
    }
  }

  /** Has a server. */
  static class ServerSample {

    @RegisterExtension static final Conformance CONFORMANCE = Conformance.strict();

    @Test
    void good() throws Exception {
      answer(CONFORMANCE, request(), Answer.of(204));
    }

    @Test
    void bad() throws Exception {
      answer(CONFORMANCE, request(), Answer.of(401));
    }
  }

  /** Has a client. */
  static class ClientSample {

    @RegisterExtension static final Conformance CONFORMANCE = Conformance.strict();

    @Test
    void good() throws IOException {
      send(CONFORMANCE, Fields.empty(), 204);
    }

    @Test
    void bad() throws IOException {
      send(CONFORMANCE, Fields.empty(), 401);
    }
  }

  /** Has a server of others. */
  static class ProxySample {

    @RegisterExtension static final Conformance CONFORMANCE = Conformance.strict();

    @Test
    void good() throws IOException {
      ask("HTTP/1.1 204 No Content\r\nDate: Tue, 01 Dec 2026 12:00:00 GMT\r\n\r\n");
    }

    @Test
    void bad() throws IOException {
      ask(
          "HTTP/1.1 405 Method Not Allowed\r\nDate: Tue, 01 Dec 2026 12:00:00 GMT\r\n"
              + "Content-Length: 0\r\n\r\n");
    }

    private static void ask(String answer) throws IOException {
      try (ScriptedServer server = new ScriptedServer(answer);
          ConformanceProxy proxy = CONFORMANCE.proxy(server.uri())) {
        ScriptedServer.ask(proxy.uri(), "GET /a HTTP/1.1\r\nHost: shop.example\r\n\r\n");
      }
    }
  }

  /** Answers when all tests are over. */
  static class LateSample {

    @RegisterExtension static final Conformance CONFORMANCE = Conformance.strict();

    @Test
    void good() {}

    @AfterAll
    static void late() throws Exception {
      answer(CONFORMANCE, request(), Answer.of(401));
    }
  }

  /** Has a reason. */
  static class AllowedSample {

    @RegisterExtension
    static final Conformance CONFORMANCE =
        Conformance.strict().allowing("owed-field", "the login page is elsewhere");

    @Test
    void bad() throws Exception {
      answer(CONFORMANCE, request(), Answer.of(401));
    }
  }

  /** Only logs. */
  static class LoggingSample {

    @RegisterExtension static final Conformance CONFORMANCE = Conformance.logging();

    @Test
    void bad() throws Exception {
      answer(CONFORMANCE, request(), Answer.of(401));
    }
  }

  /** Is given the one of the run. */
  @ExtendWith(ConformanceExtension.class)
  static class ParameterSample {

    @Test
    void bad(Conformance conformance) throws Exception {
      answer(conformance, request(), Answer.of(401));
    }
  }
}
