package dev.statute.capture.har;

import dev.statute.rule.message.CaptureGap;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What has been read of an entry of a HAR file. */
final class EntryDraft {

  private final int line;
  String started = "";
  final MessageDraft request = new MessageDraft();
  final MessageDraft response = new MessageDraft();
  final List<MessageDraft> interims = new ArrayList<>();
  boolean hasResponse;

  boolean isFromCache;
  boolean hasCached;

  /** Whether it has members that only browsers write. */
  boolean isOfBrowser;

  /** What Statute itself said that the capture lacks. */
  final Set<CaptureGap> gaps = EnumSet.noneOf(CaptureGap.class);

  EntryDraft(int line) {
    this.line = line;
  }

  /** Returns the line where it begins. */
  int line() {
    return line;
  }
}
