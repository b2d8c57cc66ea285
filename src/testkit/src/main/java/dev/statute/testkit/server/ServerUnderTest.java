package dev.statute.testkit.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A server that the suite is run on: it serves the {@link SampleApi} on a port of its own. */
public interface ServerUnderTest extends AutoCloseable {

  /**
   * Names what the server is made of, as the table of deviations does. What a later layer does
   * counts.
   *
   * @return a name and a version each, the container first: {@code jetty 12.1.14, spring-mvc 7.0.8}
   */
  List<String> layers();

  /**
   * Names the server in the table of servers and cases.
   *
   * @return the names of the layers with the first number of their versions, the last layer first:
   *     {@code spring-mvc 7 on jetty 12}
   */
  default String column() {
    List<String> names =
        new ArrayList<>(layers().stream().map(layer -> layer.split("[.]", 2)[0]).toList());
    Collections.reverse(names);
    return String.join(" on ", names);
  }

  /**
   * Tells where the server listens.
   *
   * @return an address on the loopback interface
   */
  InetSocketAddress address();

  /**
   * Tells why an operation of the {@link SampleApi} is not served here, so that what asks for it is
   * skipped.
   *
   * @param path the path of the operation, such as {@code /later/value}
   * @return why, as in "a contract cannot declare it"; nothing if it is served, or nobody's
   */
  default Optional<String> lacks(String path) {
    return Optional.empty();
  }

  /**
   * Connects to the server.
   *
   * @return a new connection
   * @throws IOException if the server does not take the connection
   */
  default RawConnection connect() throws IOException {
    return new RawConnection(address()).sending(new Served(this)::check);
  }

  /**
   * Connects to the server with a small receive buffer.
   *
   * @return a new connection
   * @throws IOException if the server does not take the connection
   */
  default RawConnection connectNarrowly() throws IOException {
    return RawConnection.narrow(address()).sending(new Served(this)::check);
  }

  @Override
  void close();
}
