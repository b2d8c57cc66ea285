package dev.statute.testkit.server;

import java.io.IOException;

/** What is sent to a server, and what must come of it. */
@FunctionalInterface
interface Exchange {

  /**
   * Exchanges messages with a server.
   *
   * @throws Violation if HTTP does not allow what the server does
   * @throws IOException if a connection fails where none may
   */
  void perform(ServerUnderTest server) throws IOException;
}
