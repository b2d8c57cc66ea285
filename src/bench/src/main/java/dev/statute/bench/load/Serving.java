package dev.statute.bench.load;

import java.io.IOException;

/** What a server that is started by {@link ServersTest} has to do. */
public final class Serving {

  static final String PORT = "listening on port ";

  private Serving() {}

  /**
   * Says that the server has started, and waits until it is to end.
   *
   * @param port where it listens, on the loopback interface
   * @throws IOException if nobody has started it
   */
  @SuppressWarnings("SystemOut")
  public static void on(int port) throws IOException {
    System.out.println(PORT + port);
    System.out.flush();
    while (System.in.read() >= 0) {
      // Whoever has started it says nothing until the end.
    }
    Runtime.getRuntime().halt(0);
  }
}
