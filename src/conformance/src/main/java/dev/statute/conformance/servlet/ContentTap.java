package dev.statute.conformance.servlet;

import dev.statute.rule.message.CapturedContent;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** Passes the content of a response on, and counts its octets. */
final class ContentTap extends HttpServletResponseWrapper {

  private static final int MOST_KEPT = 1 << 20;

  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private long size;
  private boolean isError;
  private @Nullable ServletOutputStream stream;
  private @Nullable PrintWriter writer;

  ContentTap(HttpServletResponse response) {
    super(response);
  }

  /** Tells whether the container writes the content. */
  boolean isError() {
    return isError;
  }

  /** Returns what was written. */
  synchronized CapturedContent content() {
    PrintWriter open = writer;
    if (open != null) {
      open.flush();
    }
    if (isError) {
      return new CapturedContent.Unknown();
    }
    return size == kept.size()
        ? new CapturedContent.Whole(kept.toByteArray(), false)
        : new CapturedContent.Sized(size);
  }

  @Override
  public void sendError(int status) throws IOException {
    isError = true;
    super.sendError(status);
  }

  @Override
  public void sendError(int status, String message) throws IOException {
    isError = true;
    super.sendError(status, message);
  }

  @Override
  public void reset() {
    super.reset();
    forget();
    stream = null;
    writer = null;
  }

  @Override
  public void resetBuffer() {
    super.resetBuffer();
    forget();
  }

  private synchronized void forget() {
    kept.reset();
    size = 0;
  }

  private synchronized void count(byte[] octets, int offset, int length) {
    size += length;
    kept.write(octets, offset, Math.min(length, MOST_KEPT - kept.size()));
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    ServletOutputStream open = stream;
    if (open == null) {
      open = new Counted(super.getOutputStream());
      stream = open;
    }
    return open;
  }

  @Override
  public PrintWriter getWriter() throws IOException {
    PrintWriter open = writer;
    if (open == null) {
      // Writes the charset into Content-Type, as the container does.
      setCharacterEncoding(getCharacterEncoding());
      Charset charset = Charset.forName(getCharacterEncoding());
      open = new PrintWriter(new OutputStreamWriter(getOutputStream(), charset));
      writer = open;
    }
    return open;
  }

  @Override
  public void flushBuffer() throws IOException {
    PrintWriter open = writer;
    if (open != null) {
      open.flush();
    }
    super.flushBuffer();
  }

  /** Counts what it passes on. */
  private final class Counted extends ServletOutputStream {

    private final ServletOutputStream out;

    Counted(ServletOutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int octet) throws IOException {
      out.write(octet);
      count(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int offset, int length) throws IOException {
      out.write(octets, offset, length);
      count(octets, offset, length);
    }

    @Override
    public void flush() throws IOException {
      out.flush();
    }

    @Override
    public void close() throws IOException {
      out.close();
    }

    @Override
    public boolean isReady() {
      return out.isReady();
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      out.setWriteListener(listener);
    }
  }
}
