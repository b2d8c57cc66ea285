package dev.statute.servlet;

import dev.statute.field.FieldLine;
import dev.statute.field.FieldName;
import dev.statute.http.Header;
import dev.statute.http.Method;
import dev.statute.http.Status;
import dev.statute.server.sink.Framing;
import dev.statute.server.sink.ResponseHead;
import dev.statute.server.sink.ResponseSink;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;

/**
 * Sends a response through a container, in one of its threads. For adapters of frameworks that run
 * in one.
 */
public final class ServletSink implements ResponseSink {

  private static final FieldName UPGRADE = new FieldName(Header.UPGRADE.fieldName());
  private static final String CONNECTION = Header.CONNECTION.fieldName();
  private static final String CLOSE = "close";
  private static final String HTTP_1 = "HTTP/1.";

  private final HttpServletRequest request;
  private final HttpServletResponse response;
  private @Nullable IOException failure;
  private boolean isAborted;

  /**
   * Begins a response.
   *
   * @param request the request of the container
   * @param response the response, perhaps wrapped by filters
   */
  public ServletSink(HttpServletRequest request, HttpServletResponse response) {
    this.request = request;
    this.response = response;
  }

  @Override
  public OutputStream start(ResponseHead head) throws IOException {
    response.setStatus(head.code());
    boolean isUpgrade = false;
    for (FieldLine line : head.fields()) {
      isUpgrade |= line.name().equals(UPGRADE);
      response.addHeader(line.name().name(), line.value());
    }
    setConnection(head.isLast(), isUpgrade);
    Framing framing = head.framing();
    framing.contentLength().ifPresent(response::setContentLengthLong);
    if (framing.hasContent()) {
      return new Body(response.getOutputStream());
    }
    if (isHead() || head.code() == Status.NOT_MODIFIED.code()) {
      // Or the container adds the length of no content (RFC 9110, 8.6).
      attempt(response::flushBuffer);
    }
    return OutputStream.nullOutputStream();
  }

  private boolean isHead() {
    return request.getMethod().equals(Method.HEAD.token());
  }

  private void setConnection(boolean isLast, boolean isUpgrade) {
    if (!isFirstVersion(request.getProtocol())) {
      return;
    }
    if (isLast || isCloseWanted()) {
      response.setHeader(CONNECTION, CLOSE);
    }
    if (isUpgrade) {
      // Upgrade is for the next hop only (RFC 9110, 7.8).
      response.addHeader(CONNECTION, UPGRADE.name());
    }
  }

  /** Tells whether the client closes the connection, which the answer confirms (RFC 9112, 9.6). */
  private boolean isCloseWanted() {
    Enumeration<String> lines = request.getHeaders(CONNECTION);
    while (lines.hasMoreElements()) {
      for (String option : lines.nextElement().split(",", -1)) {
        if (option.strip().equalsIgnoreCase(CLOSE)) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public void abort() {
    isAborted = true;
    if (Container.of(response).abort()) {
      failure = null;
    } else if (failure == null) {
      failure = new IOException("the response is incomplete");
    }
  }

  static boolean isFirstVersion(String protocol) {
    return protocol.startsWith(HTTP_1);
  }

  /**
   * Sends what is still kept of the response.
   *
   * @return whether the client now has all of it
   */
  boolean isWhole() {
    try {
      if (!isAborted) {
        attempt(response::flushBuffer);
      }
      return !isAborted;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Ends the handling of the request. To be called once the answer was sent, by whoever the
   * container called.
   *
   * @throws IOException if the response was given up, and the container closes the connection only
   *     if this is thrown
   */
  public void leave() throws IOException {
    if (failure != null) {
      throw failure;
    }
  }

  private void attempt(Action action) throws IOException {
    try {
      action.run();
    } catch (IOException e) {
      // The container knows its own exceptions, and that nothing is wrong but the connection.
      failure = e;
      throw e;
    }
  }

  private interface Action {
    void run() throws IOException;
  }

  /** Passes octets on to the container. */
  private final class Body extends OutputStream {

    private final OutputStream out;

    Body(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int octet) throws IOException {
      attempt(() -> out.write(octet));
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
  }
}
