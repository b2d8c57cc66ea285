package dev.statute.codec.stream;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads the elements of a stream one by one, each as soon as it has arrived. To be closed, by which
 * the sender learns that nobody reads on. For one thread at a time, but any may close it.
 *
 * @param <T> the type of the elements
 */
public abstract class LiveReader<T> implements Iterator<T>, AutoCloseable {

  private @Nullable T next;
  private boolean isAtEnd;
  private volatile boolean isClosed;

  LiveReader() {}

  /** Waits for the next element; null if there is none. */
  abstract @Nullable T pull() throws IOException;

  /** Lets go what elements are read from. */
  abstract void release() throws IOException;

  /**
   * Waits for the next element.
   *
   * @return whether there is one; false once this reader is closed
   * @throws UncheckedIOException if the connection failed, or the element cannot be read: then with
   *     a {@link dev.statute.codec.UnreadableContentException} as its cause, for which a server
   *     answers 400 if it is about the content of the request and the operation lets it pass
   */
  @Override
  public boolean hasNext() {
    if (next == null && !isAtEnd && !isClosed) {
      try {
        next = pull();
        isAtEnd = next == null;
      } catch (IOException e) {
        // Closing the content while another thread waits for it lets that fail.
        if (!isClosed) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return next != null && !isClosed;
  }

  /**
   * Waits for the next element, and gives it.
   *
   * @return the element
   * @throws NoSuchElementException if there is none
   * @throws UncheckedIOException as {@link #hasNext} does
   */
  @Override
  public T next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException("there are no more elements");
    }
    T element = next;
    next = null;
    return element;
  }

  /**
   * Gives the elements as a stream, which closes this reader when it is closed.
   *
   * @return a sequential, ordered stream
   */
  public Stream<T> stream() {
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, traits), false)
        .onClose(this::close);
  }

  /** Tells whether nobody reads on. */
  boolean isClosed() {
    return isClosed;
  }

  /** Closes the content. What was read of it, and a failure to close it, is no longer of use. */
  @Override
  public void close() {
    isClosed = true;
    try {
      release();
    } catch (IOException e) {
      // Nobody is to read on.
    }
  }
}
