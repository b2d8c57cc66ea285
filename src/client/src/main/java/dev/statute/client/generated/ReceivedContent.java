package dev.statute.client.generated;

import java.io.InputStream;

/** The content of a response, as far as it has been received. */
sealed interface ReceivedContent {

  /**
   * Content in memory.
   *
   * @param octets the octets, which nobody changes
   * @param isWhole whether there were no more
   */
  record Kept(byte[] octets, boolean isWhole) implements ReceivedContent {}

  /**
   * Content that is still to be read.
   *
   * @param in gives it; to be closed
   */
  record Stream(InputStream in) implements ReceivedContent {}
}
