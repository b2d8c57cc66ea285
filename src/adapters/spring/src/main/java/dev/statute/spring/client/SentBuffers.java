package dev.statute.spring.client;

import dev.statute.codec.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.client.reactive.ClientHttpRequest;
import org.springframework.web.reactive.function.BodyInserter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Gives a {@code WebClient} the content of requests, as fast as it is sent. */
final class SentBuffers {

  private static final int PART = 1 << 13;

  private SentBuffers() {}

  static BodyInserter<Object, ClientHttpRequest> inserter(SentOctets sent) {
    Content content = sent.content();
    return (message, context) -> {
      DataBufferFactory buffers = message.bufferFactory();
      if (content.isLive()) {
        // Each part is flushed, as the writer wants it.
        return message.writeAndFlushWith(Flux.from(live(sent, buffers)).map(Mono::just));
      }
      return message.writeWith(read(sent, buffers));
    };
  }

  private static Flux<DataBuffer> read(SentOctets sent, DataBufferFactory buffers) {
    return DataBufferUtils.readInputStream(sent::open, buffers, PART)
        .subscribeOn(Schedulers.boundedElastic());
  }

  private static Publisher<DataBuffer> live(SentOctets sent, DataBufferFactory buffers) {
    Scheduler threads = Schedulers.boundedElastic();
    return DataBufferUtils.outputStreamPublisher(
        out -> {
          try {
            sent.writeTo(out);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        },
        buffers,
        threads::schedule);
  }
}
