package dev.statute.spring.client;

import dev.statute.client.IncomingContent;
import java.io.ByteArrayOutputStream;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps content in memory up to a limit. */
final class KeptBuffers {

  private final long limit;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private boolean isCut;

  KeptBuffers(long limit) {
    this.limit = limit;
  }

  /** Takes what arrives, and gives up the connection rather than receive what nobody wants. */
  Mono<IncomingContent> fill(Flux<DataBuffer> body) {
    return body.map(this::add).takeWhile(isWhole -> isWhole).then(Mono.fromSupplier(this::content));
  }

  private boolean add(DataBuffer buffer) {
    try {
      int count = (int) Math.min(buffer.readableByteCount(), limit - kept.size());
      byte[] octets = new byte[count];
      buffer.read(octets);
      kept.writeBytes(octets);
      isCut = buffer.readableByteCount() > 0;
      return !isCut;
    } finally {
      DataBufferUtils.release(buffer);
    }
  }

  private IncomingContent content() {
    byte[] octets = kept.toByteArray();
    return isCut ? IncomingContent.cut(octets) : IncomingContent.of(octets);
  }
}
