package dev.statute.server.sink;

import java.util.OptionalLong;

/**
 * The framing of a response: whether content follows, and how its end is marked (RFC 9112, 6.3).
 */
public sealed interface Framing {

  /** No content follows, and nothing is said of its length, as after 204 and 304. */
  record Bare() implements Framing {
    @Override
    public boolean hasContent() {
      return false;
    }

    @Override
    public OptionalLong contentLength() {
      return OptionalLong.empty();
    }
  }

  /**
   * No content follows, but its length is told: zero, or in a response to HEAD that of the content
   * that a response to GET would have.
   *
   * @param length not negative
   */
  record Announced(long length) implements Framing {
    @Override
    public boolean hasContent() {
      return false;
    }

    @Override
    public OptionalLong contentLength() {
      return OptionalLong.of(length);
    }
  }

  /**
   * Content of known length follows.
   *
   * @param length positive
   */
  record Sized(long length) implements Framing {
    @Override
    public boolean hasContent() {
      return true;
    }

    @Override
    public OptionalLong contentLength() {
      return OptionalLong.of(length);
    }
  }

  /** Content of unknown length follows, in chunks or until the connection is closed. */
  record Streamed() implements Framing {
    @Override
    public boolean hasContent() {
      return true;
    }

    @Override
    public OptionalLong contentLength() {
      return OptionalLong.empty();
    }
  }

  /**
   * Tells whether content follows.
   *
   * @return whether anything is written after the header section
   */
  boolean hasContent();

  /**
   * Gives the length that the response tells.
   *
   * @return the value of {@code Content-Length}; empty if the response must not have that field
   */
  OptionalLong contentLength();
}
