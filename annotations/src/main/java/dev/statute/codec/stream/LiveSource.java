package dev.statute.codec.stream;

import java.io.IOException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Flow;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Produces the elements of a stream, anew for each recipient. What it needs it opens when it is
 * asked for elements, and closes before it returns or throws: nobody asks where no content is sent,
 * as after HEAD or with 304.
 *
 * @param <T> the type of the elements
 */
@FunctionalInterface
public interface LiveSource<T> {

  /**
   * Sends all elements in order, in the thread that sends the message.
   *
   * @param sink takes the elements
   * @throws IOException if an element cannot be had, or the sink throws it
   */
  void sendTo(LiveSink<? super T> sink) throws IOException;

  /**
   * Takes elements from a collection, or whatever else makes an iterator.
   *
   * @param <T> the type of the elements
   * @param elements the elements, of which a new iterator is asked for each recipient
   * @return such a source
   */
  static <T> LiveSource<T> of(Iterable<? extends T> elements) {
    Objects.requireNonNull(elements, "elements");
    return sink -> {
      for (T element : elements) {
        sink.send(element);
      }
    };
  }

  /**
   * Takes elements from a stream, and closes it however sending ends.
   *
   * @param <T> the type of the elements
   * @param elements opens a new stream for each recipient
   * @return such a source
   */
  static <T> LiveSource<T> ofStream(Supplier<? extends Stream<? extends T>> elements) {
    Objects.requireNonNull(elements, "elements");
    return sink -> {
      try (Stream<? extends T> stream = elements.get()) {
        Iterator<? extends T> each = stream.iterator();
        while (each.hasNext()) {
          sink.send(each.next());
        }
      }
    };
  }

  /**
   * Takes elements from a publisher, and asks it for no more of them than the recipient takes. The
   * subscription is cancelled if sending fails, or if the thread is interrupted.
   *
   * <p>That the recipient has left is seen when an element is sent. A publisher that is silent for
   * long had better have a {@linkplain #ofPublisher(Flow.Publisher, Duration, Object) filler}.
   *
   * @param <T> the type of the elements
   * @param elements is subscribed to for each recipient
   * @return such a source
   */
  static <T> LiveSource<T> ofPublisher(Flow.Publisher<? extends T> elements) {
    Objects.requireNonNull(elements, "elements");
    return new PublisherSource<>(elements, ChronoUnit.FOREVER.getDuration(), Optional.empty());
  }

  /**
   * Takes elements from a publisher, and sends something else while it is silent: so that a
   * recipient that has left is noticed, and nobody on the way takes the connection for dead. {@link
   * ServerSentEvent#keepAlive()} is made for that.
   *
   * @param <T> the type of the elements
   * @param elements is subscribed to for each recipient
   * @param silence how long there is no element before the filler is sent, positive; less than half
   *     of what the recipient and those on the way wait, which is often 30 s or 60 s
   * @param filler what is sent
   * @return such a source
   * @throws IllegalArgumentException if the duration is not positive
   */
  static <T> LiveSource<T> ofPublisher(
      Flow.Publisher<? extends T> elements, Duration silence, T filler) {
    Objects.requireNonNull(elements, "elements");
    if (silence.isNegative() || silence.isZero()) {
      throw new IllegalArgumentException("the silence must be positive: " + silence);
    }
    return new PublisherSource<>(elements, silence, Optional.of(filler));
  }
}
