package dev.statute.servlet;

import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The content of a request. It is asked for when it is first read, since the container sends 100 by
 * that (RFC 9110, 10.1.1), and is not to be had once the response was sent: the container uses its
 * requests again.
 */
final class ServletContent extends InputStream {

  private final ServletRequest request;
  private @Nullable InputStream in;
  private volatile boolean isOver;

  ServletContent(ServletRequest request) {
    this.request = request;
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
    return in().read();
  }

  @Override
  public int read(byte[] octets, int offset, int length) throws IOException {
    return in().read(octets, offset, length);
  }

  @Override
  public int available() throws IOException {
    return isOver || in == null ? 0 : in().available();
  }

  /** Gives no more octets; the rest is for the container. */
  @Override
  public void close() {
    isOver = true;
  }
}
