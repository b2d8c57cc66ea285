package dev.statute.server.sending;

import dev.statute.field.Fields;
import dev.statute.server.sink.ConnectionHandler;
import dev.statute.server.sink.Framing;
import dev.statute.server.sink.ResponseHead;
import dev.statute.server.sink.ResponseSink;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;

/** Sends one response as it is planned, and remembers how far that went. */
public final class Transmission {

  private final ResponseSink sink;
  private final int bufferSize;
  private boolean isStarted;
  private boolean isClientGone;
  private long octets;

  /**
   * Prepares to send a response.
   *
   * @param sink takes it
   * @param bufferSize the most octets that are kept to find out their number
   */
  public Transmission(ResponseSink sink, int bufferSize) {
    this.sink = sink;
    this.bufferSize = bufferSize;
  }

  /**
   * Tells whether the header section is on its way, so that nothing else can be answered.
   *
   * @return whether it is
   */
  public boolean isStarted() {
    return isStarted;
  }

  /**
   * Tells whether what failed is the connection.
   *
   * @return whether it is
   */
  public boolean isClientGone() {
    return isClientGone;
  }

  /**
   * Counts the content that was sent.
   *
   * @return the octets, without those of the framing
   */
  public long octets() {
    return octets;
  }

  /**
   * Sends a response.
   *
   * @param code a final status code
   * @param fields the header fields, without those of the framing
   * @param plan what else is sent
   * @param isLast tells, just before the header section is sent, whether the connection is closed
   * @throws IOException if the content cannot be had, or the client is gone
   */
  public void send(int code, Fields fields, ResponsePlan plan, BooleanSupplier isLast)
      throws IOException {
    if (plan instanceof ResponsePlan.HeadOnly only) {
      start(code, fields, only.framing(), isLast).close();
    } else if (plan instanceof ResponsePlan.Whole whole) {
      sendWhole(whole, start(code, fields, whole.framing(), isLast));
    } else if (plan instanceof ResponsePlan.Measured measured) {
      sendMeasured(measured, framing -> start(code, fields, framing, isLast));
    }
  }

  /**
   * Sends a header section, and hands the connection over.
   *
   * @param code the status code
   * @param fields the header fields
   * @param handler takes the connection over
   * @throws IOException if the client is gone
   */
  public void handOver(int code, Fields fields, ConnectionHandler handler) throws IOException {
    isStarted = true;
    try {
      sink.handOver(new ResponseHead(code, fields, new Framing.Bare(), false), handler);
    } catch (IOException e) {
      isClientGone = true;
      throw e;
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

  private OutputStream start(int code, Fields fields, Framing framing, BooleanSupplier isLast)
      throws IOException {
    ResponseHead head = new ResponseHead(code, fields, framing, isLast.getAsBoolean());
    isStarted = true;
    try {
      return new ClientOutput(sink.start(head));
    } catch (IOException e) {
      isClientGone = true;
      throw e;
    }
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
    public void write(byte[] block, int offset, int length) throws IOException {
      attempt(() -> out.write(block, offset, length));
      octets += length;
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
