package dev.statute.server;

import dev.statute.codec.Content;
import dev.statute.field.FieldLine;
import dev.statute.field.FieldName;
import dev.statute.field.Fields;
import dev.statute.http.Header;
import dev.statute.http.Status;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Sends one response, framed as its status code and the method demand (RFC 9110, 6.4.1, 8.6). */
final class Transmission {

  /** Belong to the connection and the message, which the adapter frames (RFC 9110, 7.6.1). */
  private static final Set<FieldName> FRAMING =
      Set.of(
          new FieldName("Connection"),
          new FieldName("Keep-Alive"),
          new FieldName("Proxy-Connection"),
          new FieldName("TE"),
          new FieldName("Trailer"),
          new FieldName("Transfer-Encoding"),
          new FieldName("Content-Length"));

  private static final FieldName CONTENT_TYPE = new FieldName(Header.CONTENT_TYPE.fieldName());
  private static final FieldName CONTENT_LENGTH = new FieldName(Header.CONTENT_LENGTH.fieldName());

  private final ResponseSink sink;
  private final boolean isHead;
  private final int bufferSize;
  private boolean isStarted;
  private boolean isClientGone;

  Transmission(ResponseSink sink, boolean isHead, int bufferSize) {
    this.sink = sink;
    this.isHead = isHead;
    this.bufferSize = bufferSize;
  }

  /** Tells whether the header section is on its way, so that nothing else can be answered. */
  boolean isStarted() {
    return isStarted;
  }

  /** Tells whether what failed is the connection. */
  boolean isClientGone() {
    return isClientGone;
  }

  /**
   * Sends a response.
   *
   * @param content null for none
   * @param knowsLength whether a response to HEAD without content tells what GET would have sent
   * @param canContinue tells, just before the header section is sent, whether the connection can be
   *     used again
   */
  void send(
      int code,
      Fields fields,
      @Nullable Content content,
      boolean knowsLength,
      BooleanSupplier canContinue)
      throws IOException {
    switch (Status.interpret(code).content()) {
      case FORBIDDEN -> start(code, own(fields, null, null), false, canContinue).close();
      case EMPTY -> start(code, own(fields, null, 0L), false, canContinue).close();
      default -> {
        if (content == null) {
          Long length = isHead && !knowsLength ? null : 0L;
          start(code, own(fields, null, length), false, canContinue).close();
        } else if (content.length().isPresent()) {
          sendKnown(code, fields, content, content.length().getAsLong(), canContinue);
        } else {
          sendUnknown(code, fields, content, canContinue);
        }
      }
    }
  }

  private void sendKnown(
      int code, Fields fields, Content content, long length, BooleanSupplier canContinue)
      throws IOException {
    boolean hasContent = length > 0 && !isHead;
    OutputStream out = start(code, own(fields, content, length), hasContent, canContinue);
    if (hasContent) {
      CountedOutput counted = new CountedOutput(out, length);
      content.writeTo(counted);
      counted.finish();
    }
    out.close();
  }

  private void sendUnknown(int code, Fields fields, Content content, BooleanSupplier canContinue)
      throws IOException {
    BufferedStart buffered =
        new BufferedStart(
            bufferSize,
            length -> {
              boolean hasContent = !isHead && (length == null || length > 0);
              return start(code, own(fields, content, length), hasContent, canContinue);
            },
            isHead);
    try {
      content.writeTo(buffered);
    } catch (IOException | RuntimeException e) {
      // To HEAD, what is known once the buffer is full is all that is needed.
      if (!isHead || !buffered.isStarted()) {
        throw e;
      }
    }
    buffered.finish().close();
  }

  private OutputStream start(
      int code, Fields fields, boolean hasContent, BooleanSupplier canContinue) throws IOException {
    ResponseHead head = new ResponseHead(code, fields, hasContent, !canContinue.getAsBoolean());
    isStarted = true;
    try {
      return new ClientOutput(sink.start(head));
    } catch (IOException e) {
      isClientGone = true;
      throw e;
    }
  }

  /** Takes the reply's fields but for those that are known better here. */
  private static Fields own(Fields fields, @Nullable Content content, @Nullable Long length) {
    Fields.Builder own = Fields.builder();
    for (FieldLine line : fields) {
      boolean isReplaced = content != null && line.name().equals(CONTENT_TYPE);
      if (!isReplaced && !FRAMING.contains(line.name())) {
        own.add(line);
      }
    }
    if (content != null) {
      own.add(new FieldLine(CONTENT_TYPE, content.type().toString()));
    }
    if (length != null) {
      own.add(new FieldLine(CONTENT_LENGTH, length.toString()));
    }
    return own.build();
  }

  /** Remembers that the connection failed, since content may fail in the same way. */
  private final class ClientOutput extends OutputStream {

    private final OutputStream out;

    ClientOutput(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int octet) throws IOException {
      write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int offset, int length) throws IOException {
      attempt(() -> out.write(octets, offset, length));
    }

    @Override
    public void flush() throws IOException {
      attempt(out::flush);
    }

    @Override
    public void close() throws IOException {
      attempt(out::close);
    }

    private void attempt(Action action) throws IOException {
      try {
        action.run();
      } catch (IOException e) {
        isClientGone = true;
        throw e;
      }
    }
  }

  private interface Action {
    void run() throws IOException;
  }
}
