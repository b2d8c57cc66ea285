package dev.statute.client.generated;

import dev.statute.Operation;
import dev.statute.client.Client;
import dev.statute.client.JdkTransport;
import dev.statute.codec.Codec;
import dev.statute.fixture.ScriptedServer;
import dev.statute.jackson2.JacksonCodec;
import java.net.http.HttpRequest;
import java.util.function.Consumer;
import java.util.function.Function;

/** Clients of a server that a test scripts. */
final class TestClients {

  private TestClients() {}

  static Client of(ScriptedServer server) {
    return of(server, new JacksonCodec());
  }

  static Client of(ScriptedServer server, Codec codec) {
    return Client.of(ScriptedServer.http(), server.uri(""), codec);
  }

  static Client customized(ScriptedServer server, Consumer<HttpRequest.Builder> customizer) {
    return Client.of(
        JdkTransport.of(ScriptedServer.http()).customizing(customizer),
        server.uri(""),
        new JacksonCodec());
  }

  /** Has one response read. */
  static <R> R answer(Codec codec, String response, Function<ReceivedResponse, R> reader)
      throws Exception {
    try (ScriptedServer server = new ScriptedServer(response)) {
      return ClientRequest.of(of(server, codec), Operation.of("GET", "/orders/1"))
          .query("key", "secret")
          .send(reader);
    }
  }
}
