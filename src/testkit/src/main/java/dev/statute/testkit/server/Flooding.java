package dev.statute.testkit.server;

import java.io.IOException;

/**
 * Sends a start, and then more of it than any server needs to keep, in the hope for an answer.
 *
 * @param start how the request begins
 * @param octets how many more are sent
 * @param code what the answer must be
 */
record Flooding(String start, int octets, int code) implements Exchange {

  private static final int PIECE = 8_192;

  @Override
  public void perform(ServerUnderTest server) throws IOException {
    try (RawConnection connection = server.connect()) {
      connection.sendExactly(start);
      String piece = "a".repeat(PIECE);
      try {
        for (int sent = 0; sent < octets; sent += PIECE) {
          connection.sendExactly(piece);
        }
      } catch (IOException e) {
        // The server has heard enough.
      }
      RawResponse response = Dialogue.read(connection, false);
      Violation.unless(response.code() == code, "status " + response.code());
    }
  }
}
