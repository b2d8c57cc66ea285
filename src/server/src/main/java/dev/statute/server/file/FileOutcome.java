package dev.statute.server.file;

import dev.statute.codec.Content;
import dev.statute.field.ContentRange;
import java.util.Objects;

/** What a request for a file is to be answered with. */
public sealed interface FileOutcome {

  /**
   * All of it: 200.
   *
   * @param content the octets
   */
  record Whole(Content content) implements FileOutcome {

    /**
     * Checks that nothing is missing.
     *
     * @param content the octets
     */
    public Whole {
      Objects.requireNonNull(content, "content");
    }
  }

  /**
   * One part of it: 206 with {@code Content-Range} (RFC 9110, 15.3.7.1).
   *
   * @param content the octets of the part
   * @param range which part that is
   */
  record Part(Content content, ContentRange range) implements FileOutcome {

    /**
     * Checks that nothing is missing.
     *
     * @param content the octets
     * @param range which part that is
     */
    public Part {
      Objects.requireNonNull(content, "content");
      Objects.requireNonNull(range, "range");
    }
  }

  /**
   * Several parts of it: 206 without {@code Content-Range}, which each part has (RFC 9110,
   * 15.3.7.2).
   *
   * @param content the parts, as {@code multipart/byteranges}
   */
  record Parts(Content content) implements FileOutcome {

    /**
     * Checks that nothing is missing.
     *
     * @param content the parts
     */
    public Parts {
      Objects.requireNonNull(content, "content");
    }
  }

  /** Nothing, since the client has it: 304 (RFC 9110, 15.4.5). */
  record Unmodified() implements FileOutcome {}

  /** Nothing, since it is not what the client takes it for: 412 (RFC 9110, 15.5.13). */
  record Failed() implements FileOutcome {}

  /**
   * Nothing, since no part of it was asked for: 416 (RFC 9110, 15.5.17).
   *
   * @param range tells how long it is
   */
  record Unsatisfiable(ContentRange range) implements FileOutcome {

    /**
     * Checks that nothing is missing.
     *
     * @param range tells how long it is
     */
    public Unsatisfiable {
      Objects.requireNonNull(range, "range");
    }
  }
}
