package dev.statute.testkit.server;

import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Octets sent on one connection, the responses that must come, and what must become of the
 * connection.
 *
 * @param octets what is sent; a bar stands for the end of a line
 * @param responses what must come, in order
 * @param ending what must become of the connection
 */
record Dialogue(String octets, List<Expected> responses, Ending ending) implements Exchange {

  /** What becomes of the connection after the responses. */
  enum Ending {
    /** It answers a further request. */
    GOES_ON,
    /** The server closes it, by itself and soon (RFC 9112, 9.6). */
    CLOSES,
    /** As the last response says: the server closes it, or answers a further request. */
    AS_SAID,
    /** The server may close it without a word, but never takes leftovers for a request. */
    ANY
  }

  private static final String ENDED = "ended within a line: ";
  private static final String FURTHER = "GET /value HTTP/1.1|Host: h||";
  private static final String FURTHER_TEXT = "{\"a\":1}";

  static Dialogue of(String octets, Expected... responses) {
    return new Dialogue(octets, List.of(responses), Ending.GOES_ON);
  }

  Dialogue then(Ending ending) {
    return new Dialogue(octets, responses, ending);
  }

  Dialogue closes() {
    return then(Ending.CLOSES);
  }

  Dialogue endsAsSaid() {
    return then(Ending.AS_SAID);
  }

  Dialogue endsAnyhow() {
    return then(Ending.ANY);
  }

  @Override
  public void perform(ServerUnderTest server) throws IOException {
    try (RawConnection connection = server.connect()) {
      connection.send(octets);
      boolean isLast = false;
      for (Expected expected : responses) {
        Violation.unless(!isLast, "closes early");
        RawResponse response = read(connection, expected.isToHead());
        expected.check(response);
        isLast = isLast(response);
      }
      switch (ending) {
        case GOES_ON -> {
          Violation.unless(!isLast, "Connection: close");
          goesOn(connection);
        }
        case CLOSES -> end(connection);
        case AS_SAID -> {
          if (isLast) {
            end(connection);
          } else {
            goesOn(connection);
          }
        }
        case ANY -> {
          if (!isLast) {
            goesOnOrEnds(connection);
          }
        }
      }
    }
  }

  /** Reads a response. */
  static RawResponse read(RawConnection connection, boolean isToHead) {
    try {
      return isToHead ? connection.readHead() : connection.read();
    } catch (SocketTimeoutException e) {
      throw new Violation("no answer");
    } catch (SocketException e) {
      throw new Violation("closes");
    } catch (IOException e) {
      String message = String.valueOf(e.getMessage());
      throw new Violation(
          message.equals(ENDED) ? "closes" : message.startsWith(ENDED) ? "no head" : message);
    }
  }

  /** Reads a complete response, or finds that the server closes the connection instead. */
  static Optional<RawResponse> readUnlessClosed(RawConnection connection) {
    try {
      return Optional.of(connection.read());
    } catch (SocketTimeoutException e) {
      throw new Violation("no answer");
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static boolean isLast(RawResponse response) {
    String options = response.field("Connection");
    return options != null
        && List.of(options.toLowerCase(Locale.ROOT).split("\\s*,\\s*", -1)).contains("close");
  }

  /** Sees that the server closes the connection, though the client does not. */
  static void end(RawConnection connection) throws IOException {
    try {
      Violation.unless(connection.isAtEnd(), "answers again");
    } catch (SocketTimeoutException e) {
      throw new Violation("stays open");
    }
  }

  /** Sees that a further request is answered. */
  static void goesOn(RawConnection connection) {
    try {
      connection.send(FURTHER);
    } catch (IOException e) {
      throw new Violation("closes");
    }
    isFurther(read(connection, false));
  }

  private static void goesOnOrEnds(RawConnection connection) {
    try {
      connection.send(FURTHER);
    } catch (IOException e) {
      return;
    }
    readUnlessClosed(connection).ifPresent(Dialogue::isFurther);
  }

  private static void isFurther(RawResponse next) {
    Violation.unless(next.code() == 200, "answers the next request with " + next.code());
    Violation.unless(
        next.text().equals(FURTHER_TEXT), "answers the next request with other content");
  }
}
