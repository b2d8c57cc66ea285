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
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Sends a response through an exchange of the JDK's server. */
final class JdkSink implements ResponseSink {

  private static final String CONTENT_LENGTH = Header.CONTENT_LENGTH.fieldName();
  private static final FieldName UPGRADE = new FieldName(Header.UPGRADE.fieldName());
  private static final String CONNECTION = Header.CONNECTION.fieldName();
  private static final String CLOSE = "close";

  /** What {@code sendResponseHeaders} takes for no content, and for content of unknown length. */
  private static final long NONE = -1;

  private static final long UNKNOWN = 0;

  /** A client has to receive so much before it is taken to be stalled. */
  private static final int SLICE = 16 << 10;

  private final HttpExchange exchange;
  private final JdkContent content;
  private final Lingering lingering;
  private final Exchanges exchanges;
  private final Thread handlerThread = Thread.currentThread();
  private final AtomicBoolean isEnded = new AtomicBoolean();
  private volatile boolean hasLeft;
  private volatile boolean isLast;
  private boolean isAborted;

  /** Begins a response, in the thread that handles the request. */
  JdkSink(HttpExchange exchange, JdkContent content, Lingering lingering, Exchanges exchanges) {
    this.exchange = exchange;
    this.content = content;
    this.lingering = lingering;
    this.exchanges = exchanges;
    exchanges.begin();
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
    // The server sends and ends a response without content in one step. While the client sends, it
    // gets empty content instead, which can be sent before the end.
    boolean isStreamed =
        framing.hasContent()
            ? framing.contentLength().isEmpty()
            : !isHead && !(framing instanceof Framing.Bare) && !content.isAtEnd();
    setConnection(head, isUpgrade, isStreamed);
    if (!framing.hasContent() && !isStreamed) {
      content.sendResponse(isHandler(), ending(() -> sendHeaders(head.code())));
      return OutputStream.nullOutputStream();
    }
    long length = isStreamed ? UNKNOWN : framing.contentLength().orElse(UNKNOWN);
    lingering.watch().stallable(() -> exchange.sendResponseHeaders(head.code(), length));
    return new Body(exchange.getResponseBody());
  }

  private void sendHeaders(int code) throws IOException {
    if (content.isEndUnknown()) {
      close();
    }
    exchange.sendResponseHeaders(code, NONE);
  }

  /** Tells whether this thread still handles the request. */
  private boolean isHandler() {
    return !hasLeft && Thread.currentThread() == handlerThread;
  }

  /**
   * Ends the response, perhaps in another thread than that of the handler. The server then hears of
   * no failure, so that the socket would stay open.
   */
  private Lingering.End ending(Lingering.End end) {
    return () -> {
      try {
        end.run();
      } catch (IOException | RuntimeException e) {
        if (!isHandler()) {
          disconnect();
        }
        throw e;
      }
      exchangeEnded();
    };
  }

  private void exchangeEnded() {
    if (isEnded.compareAndSet(false, true)) {
      exchanges.end();
    }
  }

  private void setConnection(ResponseHead head, boolean isUpgrade, boolean isStreamed) {
    Headers headers = exchange.getResponseHeaders();
    // Only its end tells HTTP/1.0 the end of content of unknown length (RFC 9112, 6.3).
    boolean isEnd = isStreamed && JdkRequest.isOld(exchange);
    if (head.isLast() || isEnd || isCloseWanted() || exchanges.isStopping()) {
      close();
    }
    if (isUpgrade) {
      // Upgrade is for the next hop only (RFC 9110, 7.8).
      headers.add(CONNECTION, UPGRADE.name());
    }
  }

  private void close() {
    Headers headers = exchange.getResponseHeaders();
    headers.remove(Header.KEEP_ALIVE.fieldName());
    headers.set(CONNECTION, CLOSE);
    isLast = true;
  }

  /** Tells whether the client closes the connection, which the answer confirms (RFC 9112, 9.6). */
  private boolean isCloseWanted() {
    List<String> lines = exchange.getRequestHeaders().get(CONNECTION);
    for (String line : lines == null ? List.<String>of() : lines) {
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
    if (!isHandler()) {
      try {
        lingering.end(false, this::disconnect);
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
    if (isHandler() && isAborted) {
      exchangeEnded();
      throw new IOException("the response is incomplete");
    }
    hasLeft = true;
  }

  /**
   * Closes the connection from another thread. Closing the exchange would complete a chunked
   * response as if all were well; but it closes the connection if its stream cannot be closed.
   */
  private void disconnect() {
    content.giveUp();
    OutputStream out = exchange.getResponseBody();
    exchange.setStreams(null, new Unclosable());
    exchange.close();
    try {
      // Now that nothing can be sent: of chunked content the server then forgets the connection.
      out.close();
    } catch (IOException e) {
      // It does so once its time for a response is over.
    }
    exchangeEnded();
  }

  /** Lets the client have what there is before the response ends. */
  private final class Body extends OutputStream {

    private final OutputStream out;
    private boolean isClosed;

    Body(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int octet) throws IOException {
      write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int offset, int length) throws IOException {
      int end = offset + length;
      for (int next = offset; next < end; next += SLICE) {
        int start = next;
        int count = Math.min(SLICE, end - next);
        lingering.watch().stallable(() -> out.write(octets, start, count));
      }
    }

    @Override
    public void flush() throws IOException {
      lingering.watch().stallable(out::flush);
    }

    @Override
    public void close() throws IOException {
      if (!isClosed) {
        isClosed = true;
        // The end is sent with what is left, unless the client is to have that before.
        if (!content.isAtEnd()) {
          flush();
        }
        content.endResponse(isHandler(), ending(this::end));
      }
    }

    /** What was promised to go on cannot where a next request would begin nobody knows where. */
    private void end() throws IOException {
      if (!isLast && content.isEndUnknown()) {
        throw new IOException("the content of the request has no end");
      }
      out.close();
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
