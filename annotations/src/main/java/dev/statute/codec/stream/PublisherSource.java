package dev.statute.codec.stream;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Flow;

/**
 * Sends what a publisher gives.
 *
 * @param elements the publisher
 * @param silence how long to wait for an element before the filler is sent
 * @param filler what is sent then; empty for nothing
 */
record PublisherSource<T>(
    Flow.Publisher<? extends T> elements, Duration silence, Optional<T> filler)
    implements LiveSource<T> {

  @Override
  public void sendTo(LiveSink<? super T> sink) throws IOException {
    try (Signals<T> signals = new Signals<>()) {
      elements.subscribe(signals);
      Signals.Signal<T> signal = signals.await(silence);
      while (!(signal instanceof Signals.Complete)) {
        if (signal instanceof Signals.Next<T> next) {
          sink.send(next.element());
          signals.next();
        } else if (filler.isPresent()) {
          sink.send(filler.get());
        }
        signal = signals.await(silence);
      }
    }
  }
}
