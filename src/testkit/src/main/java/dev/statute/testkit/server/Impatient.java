package dev.statute.testkit.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;

/**
 * Waits only briefly for a server that is known not to answer.
 *
 * @param server where to connect
 */
record Impatient(ServerUnderTest server) implements ServerUnderTest {

  private static final Duration PATIENCE = Duration.ofSeconds(1);

  @Override
  public List<String> layers() {
    return server.layers();
  }

  @Override
  public InetSocketAddress address() {
    return server.address();
  }

  @Override
  public RawConnection connect() throws IOException {
    return server.connect().waiting(PATIENCE);
  }

  @Override
  public RawConnection connectNarrowly() throws IOException {
    return server.connectNarrowly().waiting(PATIENCE);
  }

  @Override
  public void close() {
    server.close();
  }
}
