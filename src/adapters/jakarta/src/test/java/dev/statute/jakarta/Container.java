package dev.statute.jakarta;

import jakarta.ws.rs.core.Application;
import java.net.InetSocketAddress;

/** A container of Jakarta REST on a port of its own. */
interface Container extends AutoCloseable {

  /** Where it listens. */
  InetSocketAddress address();

  @Override
  void close();

  /** Starts containers. */
  interface Kind {
    Container start(Application application, String path);
  }
}
