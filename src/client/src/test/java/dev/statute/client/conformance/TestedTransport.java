package dev.statute.client.conformance;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.statute.Operation;
import dev.statute.client.Client;
import dev.statute.client.Transport;
import dev.statute.client.generated.ClientRequest;
import dev.statute.fixture.ScriptedServer;
import dev.statute.jackson2.JacksonCodec;
import java.time.Duration;
import java.util.Set;

/**
 * A transport, and what it cannot do by nature.
 *
 * @param name names it in reports
 * @param transport the transport
 * @param limits what it cannot do
 */
public record TestedTransport(String name, Transport transport, Set<Limit> limits) {

  /** What what a transport sends with may lack. */
  public enum Limit {
    /** Takes each interim response for the final one, or fails. */
    INTERIM("knows 100 Continue only of the interim responses"),
    /** A wait for the network ends by its own timeouts only. */
    ABANDONMENT("waits for the network whatever the thread is told"),
    /** Keeps the connection for a while, or until there is more. */
    CLOSING("does not end the connection with the stream"),
    /** Keeps the connection, and reads on. */
    CANCELLING("does not pass on that its content is cancelled"),
    /** Ends the request as if it were whole. */
    BROKEN_SOURCE("closes the request in order when its content fails"),
    /** Sends some methods only. */
    METHODS("has a list of methods"),
    /** Fails instead. */
    UNAUTHORIZED("hides 401 in answer to content");

    private final String reason;

    Limit(String reason) {
      this.reason = reason;
    }
  }

  /** Names a transport. */
  public static TestedTransport of(String name, Transport transport, Limit... limits) {
    return new TestedTransport(name, transport, Set.of(limits));
  }

  /** Skips a test of what the transport cannot do. */
  void requires(Limit limit) {
    assumeFalse(limits.contains(limit), () -> name + " " + limit.reason);
  }

  boolean has(Limit limit) {
    return limits.contains(limit);
  }

  Client client(ScriptedServer server) {
    // Long enough for a machine that has much else to do, and short enough for a test that fails.
    return Client.of(transport, server.uri(""), new JacksonCodec())
        .deadline(Duration.ofSeconds(30));
  }

  ClientRequest request(ScriptedServer server, String method) {
    return ClientRequest.of(client(server), Operation.of(method, "/a"));
  }

  @Override
  public String toString() {
    return name;
  }
}
