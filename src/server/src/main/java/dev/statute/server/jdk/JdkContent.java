package dev.statute.server.jdk;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import dev.statute.http.Header;
import java.io.IOException;
import java.io.InputStream;

/**
 * The content of a request. It alone reads what the client sends: for the handler at first, and
 * once the request is answered, to drop the rest. A connection that is closed with unread input is
 * reset, by which the client may lose the answer (RFC 9112, 9.6).
 */
final class JdkContent extends InputStream {

  private static final int BLOCK = 8 << 10;
  private static final long UNKNOWN = -1;

  private final InputStream in;
  private final Lingering lingering;
  private volatile long rest;
  private volatile boolean isAtEnd;
  private volatile boolean isAnswered;

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

  /**
   * Reads on. One thread waits for the client at a time; nobody else waits for that thread but the
   * one that drops the rest.
   */
  @Override
  public synchronized int read(byte[] octets, int offset, int length) throws IOException {
    if (isAnswered) {
      throw new IOException("the request has been answered");
    }
    return readOn(octets, offset, length);
  }

  private synchronized int readOn(byte[] octets, int offset, int length) throws IOException {
    int count = in.read(octets, offset, length);
    if (count < 0) {
      isAtEnd = true;
    } else if (rest > 0) {
      rest -= count;
    }
    if (rest == 0) {
      takesNote();
    }
    return count;
  }

  @Override
  public int available() throws IOException {
    return isAtEnd || isAnswered ? 0 : in.available();
  }

  /** Tells whether all was read, without waiting for the client. */
  private boolean isAtEnd() throws IOException {
    return isAtEnd || (rest == 0 && takesNote());
  }

  /** The server of the JDK takes note of the end only if it is read; it does not wait for that. */
  private synchronized boolean takesNote() throws IOException {
    isAtEnd = isAtEnd || in.read() < 0;
    return isAtEnd;
  }

  /**
   * Ends the response once nothing is left to be read: at once, or, if the client still sends,
   * after the rest was dropped in a thread of its own. The handler gets no more of it.
   *
   * @param end ends the response
   * @throws IOException if ending the response fails
   */
  void endResponse(Lingering.End end) throws IOException {
    if (isAtEnd()) {
      end.run();
    } else {
      lingering.end(this::drop, end);
    }
  }

  private void drop(long most) throws IOException {
    isAnswered = true;
    dropUpTo(most);
  }

  private synchronized void dropUpTo(long most) throws IOException {
    byte[] block = new byte[(int) Math.min(BLOCK, most)];
    for (long left = most; left > 0 && !isAtEnd; ) {
      int count = readOn(block, 0, (int) Math.min(block.length, left));
      left -= Math.max(count, 0);
    }
  }
}
