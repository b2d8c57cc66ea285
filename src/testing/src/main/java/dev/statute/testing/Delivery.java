package dev.statute.testing;

import dev.statute.client.IncomingContent;
import dev.statute.client.IncomingResponse;
import dev.statute.client.OutgoingRequest;
import dev.statute.field.Fields;
import dev.statute.field.HttpDate;
import dev.statute.http.Header;
import dev.statute.server.sink.Framing;
import dev.statute.server.sink.ResponseHead;
import dev.statute.server.sink.ResponseSink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Hands a response to a client: a stream as soon as its header section is there, other content once
 * the server has done with the request.
 */
final class Delivery implements ResponseSink {

  private static final String CHUNKED = "chunked";
  private static final String CLOSE = "close";

  /** How far a response is. */
  private sealed interface State {

    record Awaited() implements State {}

    record Keeping(ResponseHead head, Kept content) implements State {}

    record Streaming(Pipe pipe) implements State {}
  }

  private final OutgoingRequest request;
  private final CompletableFuture<IncomingResponse> response;
  private State state = new State.Awaited();
  private boolean isAborted;
  private volatile boolean hasLeft;

  Delivery(OutgoingRequest request, CompletableFuture<IncomingResponse> response) {
    this.request = request;
    this.response = response;
  }

  /** Lets writes fail. */
  void leave() {
    hasLeft = true;
  }

  private void checkClient() throws IOException {
    if (hasLeft) {
      throw new IOException("the client is gone");
    }
  }

  @Override
  public OutputStream start(ResponseHead head) throws IOException {
    checkClient();
    if (!request.streams(head.code())) {
      Kept kept = new Kept();
      state = new State.Keeping(head, kept);
      return kept;
    }
    Pipe pipe = new Pipe(request.deadline());
    state = new State.Streaming(pipe);
    if (!head.framing().hasContent()) {
      pipe.end();
    }
    IncomingResponse streamed = response(head, IncomingContent.stream(pipe.input()));
    // Whoever gets it reads it, perhaps at once, from what this thread writes.
    Threads.run(() -> deliver(streamed));
    return pipe.output();
  }

  private void deliver(IncomingResponse streamed) {
    if (!response.complete(streamed)) {
      streamed.close();
    }
  }

  private IncomingResponse response(ResponseHead head, IncomingContent content) {
    return IncomingResponse.of(request, head.code(), fields(head), content);
  }

  private static Fields fields(ResponseHead head) {
    Fields.Builder fields = Fields.builder();
    head.fields().forEach(fields::add);
    if (head.fields().first(Header.DATE.fieldName()).isEmpty()) {
      fields.add(Header.DATE.fieldName(), HttpDate.now(Clock.systemUTC()));
    }
    Framing framing = head.framing();
    if (framing.contentLength().isPresent()) {
      String length = Long.toString(framing.contentLength().getAsLong());
      fields.add(Header.CONTENT_LENGTH.fieldName(), length);
    } else if (framing.hasContent()) {
      fields.add(Header.TRANSFER_ENCODING.fieldName(), CHUNKED);
    }
    if (head.isLast()) {
      fields.add(Header.CONNECTION.fieldName(), CLOSE);
    }
    return fields.build();
  }

  @Override
  public void abort() {
    isAborted = true;
  }

  /**
   * Gives the client what there is, once the server has done with the request.
   *
   * @param failure what the client failed with to send its content
   */
  void finish(Optional<IOException> failure) {
    if (state instanceof State.Streaming streaming) {
      failure.or(this::aborted).ifPresentOrElse(streaming.pipe()::fail, streaming.pipe()::end);
    } else if (state instanceof State.Keeping keeping && keeping.content().isFull()) {
      // The client had all that it wanted, by which it made the server give up.
      response.complete(response(keeping.head(), keeping.content().received()));
    } else {
      failure.or(this::aborted).ifPresentOrElse(response::completeExceptionally, this::complete);
    }
  }

  private Optional<IOException> aborted() {
    return isAborted
        ? Optional.of(
            new IOException("the server closed the connection before the end of the response"))
        : Optional.empty();
  }

  private void complete() {
    if (state instanceof State.Keeping keeping) {
      response.complete(response(keeping.head(), keeping.content().received()));
    } else {
      response.completeExceptionally(new IOException("the server sent no response"));
    }
  }

  /** Keeps content up to the limit of the request. */
  private final class Kept extends OutputStream {

    private final ByteArrayOutputStream octets = new ByteArrayOutputStream();
    private boolean isFull;

    boolean isFull() {
      return isFull;
    }

    IncomingContent received() {
      byte[] all = octets.toByteArray();
      return isFull ? IncomingContent.cut(all) : IncomingContent.of(all);
    }

    @Override
    public void write(int octet) throws IOException {
      write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] block, int offset, int length) throws IOException {
      Objects.checkFromIndexSize(offset, length, block.length);
      checkClient();
      int fitting = (int) Math.min(length, request.limit() - octets.size());
      octets.write(block, offset, fitting);
      if (fitting < length) {
        isFull = true;
        throw new IOException("the client reads no more than " + request.limit() + " octets");
      }
    }

    @Override
    public void flush() throws IOException {
      checkClient();
    }
  }
}
