package dev.statute.codec;

import java.io.IOException;
import java.io.InputStream;

/** Supplies the stream of streamed content. */
@FunctionalInterface
public interface ContentSource {

  /**
   * Opens a stream at the start of the content.
   *
   * @return a stream, which the caller closes
   * @throws IOException if the content cannot be had
   * @throws IllegalStateException if the content can be had only once, and was
   */
  InputStream open() throws IOException;
}
