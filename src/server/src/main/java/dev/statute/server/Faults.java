package dev.statute.server;

import dev.statute.codec.InapplicablePatchException;
import dev.statute.http.Status;
import dev.statute.server.receiving.LimitedContent;
import java.util.Optional;

/** Tells failures for which the request is to blame from those of the server. */
final class Faults {

  private final LimitedContent content;
  private final long contentLimit;

  Faults(LimitedContent content, long contentLimit) {
    this.content = content;
    this.contentLimit = contentLimit;
  }

  /** Finds how a request is refused for a failure; empty if the server is to blame. */
  Optional<Refusal> refusal(Throwable failure) {
    return ofContent()
        .or(
            () -> {
              if (failure instanceof InapplicablePatchException patch) {
                return Optional.of(Refusal.content(patch.fault()));
              }
              return failure instanceof RefusedException refused
                  ? Optional.of(refused.refusal())
                  : Optional.empty();
            });
  }

  /** Finds what is wrong with the content, which decides whatever else was thrown or answered. */
  Optional<Refusal> ofContent() {
    if (content.isTooLarge()) {
      return Optional.of(Refusal.contentTooLarge(contentLimit));
    }
    return content.isBroken()
        ? Optional.of(
            Refusal.last(Status.BAD_REQUEST, "The content is incomplete or not well-framed."))
        : Optional.empty();
  }

  /** Tells whether the operation may have been called: only it reads a stream, or patches. */
  boolean wasCalled(Throwable failure) {
    return content.isHandedOut() || failure instanceof InapplicablePatchException;
  }
}
