package dev.statute.spring.webflux;

import dev.statute.field.FieldLine;
import dev.statute.http.Header;
import dev.statute.server.Limits;
import dev.statute.server.sink.Framing;
import dev.statute.server.sink.ResponseHead;
import dev.statute.server.sink.ResponseSink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import reactor.core.scheduler.Schedulers;

/**
 * Sends a response of WebFlux: short content at once, other content as the client receives it. In a
 * thread that must not wait, all content is kept until its end.
 */
final class FluxSink implements ResponseSink {

  private static final String CONNECTION = Header.CONNECTION.fieldName();

  /** Octets that are sent together. */
  private static final int CHUNK = 16 << 10;

  /** Fields of which there is one line, so that those of filters do not stand beside ours. */
  private static final Set<String> SINGLE = Set.of("content-type", "content-length", "location");

  private final ServerWebExchange exchange;
  private final ServerHttpResponse response;
  private final NativeExchange server;
  private final Limits limits;
  private final boolean isDecided;
  private final MonoSink<Void> end;
  private final BodyOutput output = new BodyOutput();
  private final Body body = new Body();
  private boolean isStreaming;

  /**
   * Begins a response.
   *
   * @param server sends it
   * @param limits bound what is read of a client that is to go
   * @param isDecided whether nobody reads the request any more
   * @param end learns how it ended
   */
  FluxSink(
      ServerWebExchange exchange,
      NativeExchange server,
      Limits limits,
      boolean isDecided,
      MonoSink<Void> end) {
    this.exchange = exchange;
    this.response = exchange.getResponse();
    this.server = server;
    this.limits = limits;
    this.isDecided = isDecided;
    this.end = end;
    end.onCancel(output::cancel);
  }

  @Override
  public OutputStream start(ResponseHead head) {
    response.setStatusCode(HttpStatusCode.valueOf(head.code()));
    HttpHeaders headers = response.getHeaders();
    for (FieldLine line : head.fields()) {
      add(line, headers);
    }
    Framing framing = head.framing();
    framing.contentLength().ifPresent(headers::setContentLength);
    frame(head, headers);
    if (framing.hasContent()) {
      return body;
    }
    return new Nothing();
  }

  /** Says what becomes of the connection (RFC 9112, 9.6; RFC 9110, 7.8). */
  private void frame(ResponseHead head, HttpHeaders headers) {
    boolean isUntilClosed =
        head.framing() instanceof Framing.Streamed && server.isOld(exchange.getRequest());
    if (isUntilClosed) {
      server.sendUntilClosed(response);
    }
    if (head.isLast() || isUntilClosed || (isDecided && isContentAwaited())) {
      headers.set(CONNECTION, "close");
      server.linger(exchange.getRequest(), limits);
    }
    if (headers.getFirst(Header.UPGRADE.fieldName()) != null) {
      headers.add(CONNECTION, Header.UPGRADE.fieldName());
    }
  }

  /** A client that was not told to go on may send the content or not (RFC 9110, 10.1.1). */
  private boolean isContentAwaited() {
    HttpHeaders request = exchange.getRequest().getHeaders();
    return request.getFirst(Header.EXPECT.fieldName()) != null
        && request.getContentLength() != 0
        && ServedCall.of(exchange).filter(served -> served.content().isOpen()).isEmpty();
  }

  private static void add(FieldLine line, HttpHeaders headers) {
    String name = line.name().name();
    if (SINGLE.contains(name.toLowerCase(Locale.ROOT))) {
      headers.set(name, line.value());
    } else {
      headers.add(name, line.value());
    }
  }

  @Override
  public void abort() {
    if (!isStreaming) {
      // In a thread that must not wait, nobody may wait for the subscriber either.
      isStreaming = true;
      Mono<DataBuffer> failure = Mono.error(new IncompleteResponseException());
      send(response.writeWith(Flux.concat(Mono.just(body.wrapped()), failure)));
      return;
    }
    try {
      body.pass();
    } catch (IOException e) {
      // The client has gone, and needs not be told.
    }
    output.fail(new IncompleteResponseException());
  }

  private void send(Mono<Void> sent) {
    sent.contextWrite(end.contextView()).subscribe(nothing -> {}, end::error, end::success);
  }

  private void stream() {
    if (!isStreaming) {
      isStreaming = true;
      send(response.writeWith(output));
    }
  }

  private final class Nothing extends OutputStream {
    @Override
    public void write(int octet) throws IOException {
      throw new IOException("no content follows");
    }

    @Override
    public void close() {
      send(response.setComplete());
    }
  }

  private final class Body extends OutputStream {
    private ByteArrayOutputStream kept = new ByteArrayOutputStream(0);

    @Override
    public void write(int octet) throws IOException {
      write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int offset, int length) throws IOException {
      boolean mayWait = mayWait();
      int end = offset + length;
      for (int next = offset; next < end; ) {
        int count = mayWait ? Math.min(end - next, CHUNK - kept.size()) : end - next;
        keep(octets, next, count);
        next += count;
        if (mayWait && kept.size() == CHUNK) {
          pass();
        }
      }
    }

    private void keep(byte[] octets, int offset, int length) {
      if (kept.size() == 0) {
        // Most often that is all.
        kept = new ByteArrayOutputStream(length);
      }
      kept.write(octets, offset, length);
    }

    @Override
    public void flush() throws IOException {
      if (mayWait()) {
        pass();
      }
    }

    private boolean mayWait() {
      return !Schedulers.isInNonBlockingThread();
    }

    /** Sends what was kept, or at least the header section. */
    void pass() throws IOException {
      boolean isFirst = !isStreaming;
      stream();
      if (isFirst || kept.size() > 0) {
        output.write(wrapped());
      }
    }

    private DataBuffer wrapped() {
      byte[] octets = kept.toByteArray();
      kept.reset();
      return response.bufferFactory().wrap(octets);
    }

    @Override
    public void close() throws IOException {
      if (!isStreaming) {
        isStreaming = true;
        send(response.writeWith(Mono.just(wrapped())));
      } else {
        pass();
        output.end();
      }
    }
  }
}
