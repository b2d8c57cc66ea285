package dev.statute.testkit.server;

import java.io.IOException;
import java.net.InetSocketAddress;

/** A server that the suite is run on: it serves the {@link SampleApi} on a port of its own. */
public interface ServerUnderTest extends AutoCloseable {

  /**
   * Names the server as the table of deviations does.
   *
   * @return its name and version, such as {@code jdk 17.0.15}
   */
  String name();

  /**
   * Tells where the server listens.
   *
   * @return an address on the loopback interface
   */
  InetSocketAddress address();

  /**
   * Connects to the server.
   *
   * @return a new connection
   * @throws IOException if the server does not take the connection
   */
  default RawConnection connect() throws IOException {
    return new RawConnection(address());
  }

  @Override
  void close();
}
