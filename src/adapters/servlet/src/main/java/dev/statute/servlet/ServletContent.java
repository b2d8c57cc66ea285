package dev.statute.servlet;

import dev.statute.http.Header;
import dev.statute.server.Limits;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The content of a request. It is asked for when it is first read, since the container sends 100 by
 * that (RFC 9110, 10.1.1), and is not to be had once the response was sent: the container uses its
 * requests again.
 */
final class ServletContent extends InputStream {

  private static final int BLOCK = 8 << 10;
  private static final long UNKNOWN = -1;

  private final HttpServletRequest request;
  private long rest;
  private volatile @Nullable InputStream in;
  private volatile boolean isOver;

  ServletContent(HttpServletRequest request) {
    this.request = request;
    this.rest = length(request);
  }

  private static long length(HttpServletRequest request) {
    long length = request.getContentLengthLong();
    boolean isNone =
        length < 0
            && ServletSink.isFirstVersion(request.getProtocol())
            && request.getHeader(Header.TRANSFER_ENCODING.fieldName()) == null;
    return isNone ? 0 : Math.max(length, UNKNOWN);
  }

  private InputStream in() throws IOException {
    if (isOver) {
      throw new IOException("the request has been answered");
    }
    InputStream open = in;
    if (open == null) {
      open = request.getInputStream();
      in = open;
    }
    return open;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] octets, int offset, int length) throws IOException {
    InputStream open = in();
    // Tomcat closes the content with the response, which may be made of it.
    return rest == 0 ? -1 : count(open.read(octets, offset, length));
  }

  private int count(int read) {
    long left = rest;
    if (read < 0) {
      rest = 0;
    } else if (left > 0) {
      // One thread reads at a time.
      rest = left - read;
    }
    return read;
  }

  @Override
  public int available() throws IOException {
    return isOver || in == null ? 0 : in().available();
  }

  /**
   * Tells whether the client still sends, or is about to, what nobody has read. One that waits for
   * 100 is not, unless it was told to go on (RFC 9110, 10.1.1).
   */
  boolean hasRest() {
    return rest != 0
        && ServletSink.isFirstVersion(request.getProtocol())
        && (in != null || request.getHeader(Header.EXPECT.fieldName()) == null);
  }

  /**
   * Reads what the client still sends, after the response: a connection that is closed with unread
   * input is reset, by which the client may lose the response (RFC 9112, 9.6).
   */
  void drain(Limits limits) {
    long end = System.nanoTime() + limits.discardTime().toNanos();
    byte[] block = new byte[BLOCK];
    try {
      InputStream open = in();
      for (long left = limits.discardedContent();
          left > 0 && rest != 0 && end - System.nanoTime() > 0;
          left -= block.length) {
        count(open.read(block));
      }
    } catch (IOException | RuntimeException e) {
      // The container closes the connection of a client that is gone, or sends what is malformed.
      rest = 0;
    }
  }

  /** Gives no more octets; the rest is for the container. */
  @Override
  public void close() {
    isOver = true;
  }
}
