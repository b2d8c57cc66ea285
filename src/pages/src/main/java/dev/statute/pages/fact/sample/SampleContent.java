package dev.statute.pages.fact.sample;

import java.nio.charset.StandardCharsets;

/**
 * The content of a sample message.
 *
 * @param text what is sent, in UTF-8
 * @param mediaType its media type
 * @param note what it stands for, where it is not the content itself; empty otherwise
 * @param isEndless whether more follows, so that nobody knows its length
 */
record SampleContent(String text, String mediaType, String note, boolean isEndless) {

  /** Makes content that is sent as it is. */
  static SampleContent of(String text, String mediaType) {
    return new SampleContent(text, mediaType, "", false);
  }

  /** Makes content that stands for other content. */
  static SampleContent standIn(String text, String mediaType, String note) {
    return new SampleContent(text, mediaType, note, false);
  }

  /** Returns the number of its octets. */
  int length() {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
