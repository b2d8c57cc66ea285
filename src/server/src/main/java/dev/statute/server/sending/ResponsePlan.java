package dev.statute.server.sending;

import dev.statute.codec.Content;
import dev.statute.http.Status;
import dev.statute.server.sink.Framing;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The parts of a response to send, as its status code and the method require (RFC 9110, 6.4.1,
 * 8.6).
 */
public sealed interface ResponsePlan {

  /**
   * Nothing but the header section.
   *
   * @param framing how it is framed
   */
  record HeadOnly(Framing framing) implements ResponsePlan {}

  /**
   * Content whose length is known.
   *
   * @param content the content
   * @param framing tells the length
   */
  record Whole(Content content, Framing.Sized framing) implements ResponsePlan {}

  /**
   * Content whose length is known once it was written, if it is short enough to be kept.
   *
   * @param content the content
   * @param isHead whether it is written only to find its length
   */
  record Measured(Content content, boolean isHead) implements ResponsePlan {

    /** Frames content that was written to its end. */
    Framing framing(long length) {
      return isHead || length == 0 ? new Framing.Announced(length) : new Framing.Sized(length);
    }

    /** Frames content that is too long to be kept. */
    @Override
    public Framing framing() {
      return isHead ? new Framing.Bare() : new Framing.Streamed();
    }
  }

  /**
   * Gives the framing, as far as it is known before content is written.
   *
   * @return the framing
   */
  Framing framing();

  /**
   * Plans a response.
   *
   * @param code a final status code
   * @param content the content of the reply
   * @param request what the method of the request tells of the response
   * @return the plan
   */
  static ResponsePlan of(int code, Optional<Content> content, RequestedContent request) {
    return switch (Status.interpret(code).content()) {
      case FORBIDDEN -> new HeadOnly(new Framing.Bare());
      case EMPTY -> new HeadOnly(new Framing.Announced(0));
      default -> content.map(some -> of(some, request)).orElseGet(() -> empty(request));
    };
  }

  private static ResponsePlan empty(RequestedContent request) {
    // GET without content has length 0, and so says HEAD; a HEAD of its own says nothing of GET.
    Framing framing =
        request == RequestedContent.UNKNOWN ? new Framing.Bare() : new Framing.Announced(0);
    return new HeadOnly(framing);
  }

  private static ResponsePlan of(Content content, RequestedContent request) {
    boolean isHead = request != RequestedContent.WANTED;
    OptionalLong known = content.length();
    if (isHead && content.isLive()) {
      // It may never end, so that nobody can tell its length.
      return new HeadOnly(new Framing.Bare());
    }
    if (known.isEmpty()) {
      return new Measured(content, isHead);
    }
    long length = known.getAsLong();
    return isHead || length == 0
        ? new HeadOnly(new Framing.Announced(length))
        : new Whole(content, new Framing.Sized(length));
  }
}
