package dev.statute.server;

import dev.statute.field.FieldLine;
import dev.statute.field.FieldName;
import dev.statute.field.Fields;
import dev.statute.field.MediaType;
import dev.statute.http.Header;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** Sends one response as it is planned, and remembers how far that went. */
final class Transmission {

  /** Belong to the connection and the message, which the adapter frames (RFC 9110, 7.6.1). */
  private static final Set<FieldName> FRAMING =
      Arrays.stream(Header.values())
          .filter(Header::isFraming)
          .map(header -> new FieldName(header.fieldName()))
          .collect(Collectors.toUnmodifiableSet());

  private static final FieldName CONTENT_TYPE = new FieldName(Header.CONTENT_TYPE.fieldName());

  private final ResponseSink sink;
  private final int bufferSize;
  private boolean isStarted;
  private boolean isClientGone;

  Transmission(ResponseSink sink, int bufferSize) {
    this.sink = sink;
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
   * @param fields the fields of the reply
   * @param canContinue tells, just before the header section is sent, whether the connection can be
   *     used again
   */
  void send(int code, Fields fields, ResponsePlan plan, BooleanSupplier canContinue)
      throws IOException {
    if (plan instanceof ResponsePlan.HeadOnly only) {
      start(code, own(fields, only.type()), only.framing(), canContinue).close();
    } else if (plan instanceof ResponsePlan.Whole whole) {
      Fields own = own(fields, Optional.of(whole.content().type()));
      sendWhole(whole, start(code, own, whole.framing(), canContinue));
    } else if (plan instanceof ResponsePlan.Measured measured) {
      Fields own = own(fields, Optional.of(measured.content().type()));
      sendMeasured(measured, framing -> start(code, own, framing, canContinue));
    }
  }

  private static void sendWhole(ResponsePlan.Whole plan, OutputStream out) throws IOException {
    CountedOutput counted = new CountedOutput(out, plan.framing().length());
    plan.content().writeTo(counted);
    counted.finish();
    out.close();
  }

  private void sendMeasured(ResponsePlan.Measured plan, MeasuredOutput.Start start)
      throws IOException {
    MeasuredOutput measured = new MeasuredOutput(bufferSize, plan, start);
    try {
      plan.content().writeTo(measured);
    } catch (IOException | RuntimeException e) {
      // To HEAD, what is known once the buffer is full is all that is needed.
      if (!plan.isHead() || !measured.isStarted()) {
        throw e;
      }
    }
    measured.finish().close();
  }

  private OutputStream start(int code, Fields fields, Framing framing, BooleanSupplier canContinue)
      throws IOException {
    ResponseHead head = new ResponseHead(code, fields, framing, !canContinue.getAsBoolean());
    isStarted = true;
    try {
      return new ClientOutput(sink.start(head));
    } catch (IOException e) {
      isClientGone = true;
      throw e;
    }
  }

  /** Takes the reply's fields but for those that are known better here. */
  private static Fields own(Fields fields, Optional<MediaType> type) {
    Fields.Builder own = Fields.builder();
    for (FieldLine line : fields) {
      boolean isReplaced = type.isPresent() && line.name().equals(CONTENT_TYPE);
      if (!isReplaced && !FRAMING.contains(line.name())) {
        own.add(line);
      }
    }
    type.ifPresent(known -> own.add(new FieldLine(CONTENT_TYPE, known.toString())));
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
