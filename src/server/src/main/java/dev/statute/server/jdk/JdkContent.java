package dev.statute.server.jdk;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import dev.statute.http.Header;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedChannelException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The content of a request. It alone reads what the client sends: for the handler at first, and
 * once the request is answered, to drop the rest. A connection that is closed with unread input is
 * reset, by which the client may lose the answer (RFC 9112, 9.6).
 */
final class JdkContent extends InputStream {

  private static final int BLOCK = 8 << 10;
  private static final long UNKNOWN = -1;

  /** What the server reads by itself as it ends a response. */
  private static final long DRAINED = Long.getLong("sun.net.httpserver.drainAmount", 64 << 10);

  /** What follows broken content is read for this long, and so often. */
  private static final long BROKEN_NANOS = TimeUnit.SECONDS.toNanos(2);

  private static final int BROKEN_READS = 1024;

  private final InputStream in;
  private final Lingering lingering;
  private final Semaphore turn = new Semaphore(1);
  private volatile long rest;
  private volatile boolean isAtEnd;
  private volatile boolean isBroken;
  private volatile boolean isAnswered;
  private volatile StallWatch.@Nullable Wait waiting;

  private JdkContent(InputStream in, long length, Lingering lingering) {
    this.in = in;
    this.lingering = lingering;
    this.rest = length;
  }

  /** Takes the content of an exchange, framed as its header section says (RFC 9112, 6.3). */
  static JdkContent of(HttpExchange exchange, Lingering lingering) {
    long length = length(exchange.getRequestHeaders());
    return new JdkContent(exchange.getRequestBody(), length, lingering);
  }

  private static long length(Headers headers) {
    if (headers.containsKey(Header.TRANSFER_ENCODING.fieldName())) {
      return UNKNOWN;
    }
    String length = headers.getFirst(Header.CONTENT_LENGTH.fieldName());
    try {
      return length == null ? 0 : Math.max(UNKNOWN, Long.parseLong(length));
    } catch (NumberFormatException e) {
      return UNKNOWN;
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  /** Reads on. While one thread waits for the client, others fail at once. */
  @Override
  public int read(byte[] octets, int offset, int length) throws IOException {
    if (isAnswered) {
      throw new IOException("the request has been answered");
    }
    if (!turn.tryAcquire()) {
      throw new IOException("another thread reads the content");
    }
    try {
      return readOn(octets, offset, length);
    } finally {
      turn.release();
    }
  }

  private int readOn(byte[] octets, int offset, int length) throws IOException {
    long left = rest;
    int count = left == 0 ? in.read(octets, offset, length) : wait(octets, offset, length);
    if (count < 0) {
      isAtEnd = true;
    } else if (left > 0) {
      rest = left - count;
    }
    if (rest == 0) {
      takeNote();
    }
    return count;
  }

  private int wait(byte[] octets, int offset, int length) throws IOException {
    StallWatch.Wait wait = lingering.watch().begin();
    waiting = wait;
    try {
      return in.read(octets, offset, length);
    } catch (IOException | RuntimeException e) {
      isBroken = true;
      throw e;
    } finally {
      waiting = null;
      wait.end();
    }
  }

  @Override
  public int available() throws IOException {
    return isAtEnd || isAnswered ? 0 : in.available();
  }

  /** Tells whether all was read, without waiting for the client. */
  boolean isAtEnd() throws IOException {
    if (!isAtEnd && rest == 0 && turn.tryAcquire()) {
      try {
        takeNote();
      } finally {
        turn.release();
      }
    }
    return isAtEnd;
  }

  /** The server of the JDK takes note of the end only if it is read; it does not wait for that. */
  private void takeNote() throws IOException {
    isAtEnd = isAtEnd || in.read() < 0;
  }

  /**
   * Ends a response of which the client has everything else, once nothing is left to be read: at
   * once, or, if the client still sends, after the rest was dropped, perhaps in another thread. The
   * handler gets no more of it.
   *
   * @param isHandler whether this thread handles the request
   * @param end ends the response
   * @throws IOException if ending the response fails in this thread
   */
  void endResponse(boolean isHandler, Lingering.End end) throws IOException {
    if (isAtEnd()) {
      lingering.watch().stallable(end::run);
    } else if (isBroken) {
      lingering.end(isHandler, BROKEN_NANOS, this::dropBroken, end);
    } else {
      lingering.end(isHandler, Long.MAX_VALUE, this::dropAll, end);
    }
  }

  /**
   * Sends and ends a response at once, which the server does in one step: before the rest of the
   * request if the server itself drops so much, otherwise after it.
   *
   * @param isHandler whether this thread handles the request
   * @param end sends and ends the response
   * @throws IOException if that fails in this thread
   */
  void sendResponse(boolean isHandler, Lingering.End end) throws IOException {
    Lingering.End sent = () -> sendAndDrain(end);
    boolean isFirst = isBroken || (rest > 0 && rest <= DRAINED);
    if (isFirst && !isAtEnd()) {
      isAnswered = true;
      lingering.endBeforeRest(isHandler, sent);
    } else {
      endResponse(isHandler, sent);
    }
  }

  /** The server closes the connection, but does not forget it, if it fails to read the rest. */
  private void sendAndDrain(Lingering.End end) throws IOException {
    end.run();
    if (isBroken) {
      throw new IOException("the content of the request is broken");
    }
    in.available();
  }

  /** Ends the wait of whoever reads, by which the connection is closed. */
  void giveUp() {
    isAnswered = true;
    StallWatch.Wait wait = waiting;
    if (wait != null) {
      wait.interrupt();
    }
  }

  /**
   * Tells whether nobody knows where the content ends, and so where a next request begins. The
   * server itself goes on after broken chunks and trailers, by which requests could be smuggled
   * past a proxy (RFC 9112, 11.2).
   */
  boolean isEndUnknown() throws IOException {
    return isBroken || (rest == UNKNOWN && !isAtEnd());
  }

  private void dropAll(long most) throws IOException {
    try {
      drop(most);
    } catch (IOException | RuntimeException e) {
      if (!isBroken || e instanceof ClosedChannelException) {
        throw e;
      }
      lingering.watch().within(BROKEN_NANOS, () -> dropBroken(most));
    }
  }

  private void drop(long most) throws IOException {
    takeTurn();
    try {
      byte[] block = new byte[(int) Math.min(BLOCK, most)];
      for (long left = most; left > 0 && !isAtEnd; ) {
        int count = readOn(block, 0, (int) Math.min(block.length, left));
        left -= Math.max(count, 0);
      }
    } finally {
      turn.release();
    }
  }

  /** Nothing frames what follows broken content, so that to read it fails again and again. */
  private void dropBroken(long most) throws IOException {
    takeTurn();
    try {
      byte[] block = new byte[(int) Math.min(BLOCK, most)];
      long left = most;
      for (int reads = 0; reads < BROKEN_READS && left > 0; reads++) {
        left -= readBroken(block);
      }
    } finally {
      turn.release();
    }
    letClientRead();
  }

  /**
   * Of what cannot be read, the end comes later, so that the client has read its answer by then.
   */
  private static void letClientRead() throws IOException {
    try {
      TimeUnit.NANOSECONDS.sleep(BROKEN_NANOS);
    } catch (InterruptedException e) {
      throw new InterruptedIOException("the time to read the answer is over");
    }
  }

  private int readBroken(byte[] block) {
    try {
      return Math.max(0, in.read(block));
    } catch (IOException | RuntimeException e) {
      return 0;
    }
  }

  /** Waits for whoever still reads for the handler; once the time is over, ends that wait too. */
  private void takeTurn() throws IOException {
    isAnswered = true;
    try {
      turn.acquire();
    } catch (InterruptedException e) {
      giveUp();
      throw new InterruptedIOException("the content is still being read");
    }
  }
}
