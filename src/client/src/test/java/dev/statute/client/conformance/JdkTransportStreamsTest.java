package dev.statute.client.conformance;

import dev.statute.client.JdkTransport;
import dev.statute.fixture.ScriptedServer;
import java.util.List;

/** The HTTP client of the JDK. */
class JdkTransportStreamsTest extends StreamCases {

  @Override
  protected List<TestedTransport> transports() {
    return List.of(TestedTransport.of("JDK", JdkTransport.of(ScriptedServer.http())));
  }
}
