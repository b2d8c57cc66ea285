package dev.statute.server.receiving;

import dev.statute.codec.InapplicablePatchException;
import dev.statute.codec.UnreadableContentException;
import dev.statute.codec.form.OversizedFormException;
import dev.statute.server.refusal.Refusal;
import dev.statute.server.refusal.RefusedException;
import dev.statute.server.refusing.Refusals;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Tells failures for which the request is to blame from those of the server. */
public final class Faults {

  private final LimitedContent content;
  private final long contentLimit;

  public Faults(LimitedContent content, long contentLimit) {
    this.content = content;
    this.contentLimit = contentLimit;
  }

  /** Finds how a request is refused for a failure; empty if the server is to blame. */
  public Optional<Refusal> refusal(Throwable failure) {
    return ofContent()
        .or(
            () -> {
              if (failure instanceof InapplicablePatchException patch) {
                return Optional.of(Refusals.content(patch.fault()));
              }
              return failure instanceof RefusedException refused
                  ? Optional.of(refused.refusal())
                  : ofRawContent(failure);
            });
  }

  /** Finds what the operation itself found to be wrong with the content of the request. */
  private Optional<Refusal> ofRawContent(Throwable failure) {
    Throwable found = failure instanceof UncheckedIOException io ? io.getCause() : failure;
    if (found instanceof OversizedFormException oversized && content.isFaulty(oversized::isOf)) {
      return Optional.of(Refusals.oversizedForm(oversized));
    }
    return found instanceof UnreadableContentException unreadable
            && content.isFaulty(unreadable::isOf)
        ? Optional.of(Refusals.content(unreadable))
        : Optional.empty();
  }

  /** Finds what is wrong with the content, which decides whatever else was thrown or answered. */
  public Optional<Refusal> ofContent() {
    if (content.isTooLarge()) {
      return Optional.of(Refusals.contentTooLarge(contentLimit));
    }
    return content.isBroken() ? Optional.of(Refusals.brokenContent()) : Optional.empty();
  }

  /** Tells whether the operation may have been called: only it reads a stream, or patches. */
  public boolean wasCalled(Throwable failure) {
    return content.isHandedOut() || failure instanceof InapplicablePatchException;
  }
}
