package dev.statute.server.jdk;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import dev.statute.field.FieldLine;
import dev.statute.field.FieldName;
import dev.statute.http.Header;
import dev.statute.http.Method;
import dev.statute.server.sink.Framing;
import dev.statute.server.sink.ResponseHead;
import dev.statute.server.sink.ResponseSink;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Sends a response through an exchange of the JDK's server. */
final class JdkSink implements ResponseSink {

  private static final String CONTENT_LENGTH = Header.CONTENT_LENGTH.fieldName();
  private static final FieldName UPGRADE = new FieldName(Header.UPGRADE.fieldName());
  private static final String CONNECTION = Header.CONNECTION.fieldName();
  private static final String CLOSE = "close";

  /** What {@code sendResponseHeaders} takes for no content, and for content of unknown length. */
  private static final long NONE = -1;

  private static final long UNKNOWN = 0;

  private final HttpExchange exchange;
  private final JdkContent content;
  private final Lingering lingering;
  private final Thread handlerThread = Thread.currentThread();
  private volatile boolean hasLeft;
  private boolean isAborted;

  JdkSink(HttpExchange exchange, JdkContent content, Lingering lingering) {
    this.exchange = exchange;
    this.content = content;
    this.lingering = lingering;
  }

  @Override
  public OutputStream start(ResponseHead head) throws IOException {
    boolean isHead = exchange.getRequestMethod().equals(Method.HEAD.token());
    Headers headers = exchange.getResponseHeaders();
    boolean isUpgrade = false;
    for (FieldLine line : head.fields()) {
      isUpgrade |= line.name().equals(UPGRADE);
      headers.add(line.name().name(), line.value());
    }
    Framing framing = head.framing();
    if (isHead) {
      // For other methods the server sets the length by itself.
      framing.contentLength().ifPresent(length -> headers.set(CONTENT_LENGTH, "" + length));
    }
    setConnection(head, isUpgrade);
    if (!framing.hasContent()) {
      // The server ends a response without content by itself, and may close the connection then.
      end(() -> exchange.sendResponseHeaders(head.code(), NONE));
      return OutputStream.nullOutputStream();
    }
    exchange.sendResponseHeaders(head.code(), framing.contentLength().orElse(UNKNOWN));
    return new Body(exchange.getResponseBody());
  }

  /**
   * Ends the response, perhaps in another thread. The server then hears of no failure, so that the
   * socket would stay open.
   */
  private void end(Lingering.End end) throws IOException {
    content.endResponse(
        () -> {
          try {
            end.run();
          } catch (IOException | RuntimeException e) {
            disconnect();
            throw e;
          }
        });
  }

  private void setConnection(ResponseHead head, boolean isUpgrade) {
    Headers headers = exchange.getResponseHeaders();
    boolean isOld = exchange.getProtocol().equals("HTTP/1.0");
    // Only its end tells HTTP/1.0 the end of content of unknown length (RFC 9112, 6.3).
    Framing framing = head.framing();
    boolean isEnd = isOld && framing.hasContent() && framing.contentLength().isEmpty();
    if (head.isLast() || isEnd || isCloseWanted()) {
      headers.remove(Header.KEEP_ALIVE.fieldName());
      headers.set(CONNECTION, CLOSE);
    }
    if (isUpgrade) {
      // Upgrade is for the next hop only (RFC 9110, 7.8).
      headers.add(CONNECTION, UPGRADE.name());
    }
  }

  /** Tells whether the client closes the connection, which the answer confirms (RFC 9112, 9.6). */
  private boolean isCloseWanted() {
    List<String> lines = exchange.getRequestHeaders().getOrDefault(CONNECTION, List.of());
    for (String line : lines) {
      // Most often there is one option.
      for (String option : line.indexOf(',') < 0 ? List.of(line) : List.of(line.split(","))) {
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
    if (hasLeft || Thread.currentThread() != handlerThread) {
      try {
        lingering.end(this::disconnect);
      } catch (IOException e) {
        // The client is gone.
      }
    }
  }

  /**
   * Ends the handling of the request in the thread of the server.
   *
   * @throws IOException if the response was given up: by this the server closes the connection
   */
  void leave() throws IOException {
    if (Thread.currentThread() == handlerThread && isAborted) {
      throw new IOException("the response is incomplete");
    }
    hasLeft = true;
  }

  /**
   * Closes the connection from another thread. Closing the exchange would complete a chunked
   * response as if all were well; but it closes the connection if its stream cannot be closed.
   */
  private void disconnect() {
    exchange.setStreams(null, new Unclosable());
    exchange.close();
  }

  /** Lets the client have what there is before the response ends. */
  private final class Body extends FilterOutputStream {

    private boolean isClosed;

    Body(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] octets, int offset, int length) throws IOException {
      out.write(octets, offset, length);
    }

    @Override
    public void close() throws IOException {
      if (!isClosed) {
        isClosed = true;
        out.flush();
        end(out::close);
      }
    }
  }

  private static final class Unclosable extends OutputStream {
    @Override
    public void write(int octet) throws IOException {
      throw new IOException("the response was given up");
    }

    @Override
    public void close() throws IOException {
      throw new IOException("the response was given up");
    }
  }
}
