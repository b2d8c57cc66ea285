package dev.statute.codec.stream;

import java.io.IOException;

/**
 * Takes the elements of a stream, and sends each at once. For one thread at a time.
 *
 * @param <T> the type of the elements
 */
public interface LiveSink<T> {

  /**
   * Sends an element, and waits as long as the recipient is slow.
   *
   * @param element the element
   * @throws dev.statute.codec.CodecException if the codec cannot write it
   * @throws IOException if the recipient has left: this is how one learns of it
   */
  void send(T element) throws IOException;
}
