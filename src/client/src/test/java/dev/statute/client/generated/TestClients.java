package dev.statute.client.generated;

import dev.statute.client.Client;
import dev.statute.codec.Codec;
import dev.statute.fixture.ScriptedServer;
import dev.statute.jackson2.JacksonCodec;
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

  /** Has one response read. */
  static <R> R answer(Codec codec, String response, Function<ReceivedResponse, R> reader)
      throws Exception {
    try (ScriptedServer server = new ScriptedServer(response)) {
      return ClientRequest.of(of(server, codec), "GET")
          .literal("/orders/1")
          .query("key", "secret")
          .send(reader);
    }
  }
}
