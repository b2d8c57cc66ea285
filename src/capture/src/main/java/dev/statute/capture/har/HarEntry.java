package dev.statute.capture.har;

import dev.statute.capture.SkipReason;
import dev.statute.rule.message.CapturePlace;
import dev.statute.rule.message.CapturedExchange;
import java.util.Optional;

/** What an entry of a HAR file is. */
sealed interface HarEntry {

  /**
   * An exchange.
   *
   * @param captured the exchange
   */
  record Exchange(CapturedExchange captured) implements HarEntry {}

  /**
   * Something else.
   *
   * @param reason why it is not an exchange
   * @param problem what is wrong with it, where that is not an everyday matter
   */
  record Skipped(SkipReason reason, Optional<String> problem) implements HarEntry {}

  /** Decides what an entry is. */
  static HarEntry of(EntryDraft draft, String file, int number, HarOrigin creator) {
    HarOrigin origin =
        creator == HarOrigin.TOOL && draft.isOfBrowser ? HarOrigin.CHROMIUM : creator;
    return new EntryMaker(draft, new CapturePlace(file, number, draft.line()), origin).entry();
  }
}
