package dev.statute.testing;

import dev.statute.client.IncomingContent;
import dev.statute.client.IncomingResponse;
import dev.statute.field.MediaType;
import dev.statute.field.Problem;
import dev.statute.http.Header;
import java.util.Optional;

/** Reads the problem details of responses. */
final class ReceivedProblem {

  private static final int MOST_OCTETS = 1 << 20;

  private ReceivedProblem() {}

  static boolean isProblem(MediaType type) {
    return type.type().equals(Problem.MEDIA_TYPE.type())
        && type.subtype().equals(Problem.MEDIA_TYPE.subtype());
  }

  /** Gives the problem detail of a response, if it is in memory and not coded. */
  static Optional<Problem> of(IncomingResponse response) {
    boolean isCoded = response.fields().first(Header.CONTENT_ENCODING.fieldName()).isPresent();
    if (isCoded || !(response.content() instanceof IncomingContent.Kept kept) || !kept.isWhole()) {
      return Optional.empty();
    }
    return response
        .fields()
        .readable(Header.CONTENT_TYPE, MediaType.CODEC)
        .filter(ReceivedProblem::isProblem)
        .flatMap(type -> parse(kept.first(MOST_OCTETS)));
  }

  /** Reads octets, which somebody else complains about if they are malformed. */
  static Optional<Problem> parse(byte[] octets) {
    try {
      return Optional.of(Problem.parse(octets));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
