package dev.statute.spring.mvc;

import dev.statute.field.FieldLine;
import dev.statute.http.Header;
import dev.statute.server.Answer;
import dev.statute.server.sink.Framing;
import dev.statute.server.sink.ResponseHead;
import dev.statute.server.sink.ResponseSink;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Sends an answer in a thread of the container. */
final class ServletAnswer implements ResponseSink {

  private static final int NOT_MODIFIED = 304;

  /** Fields to which filters, such as that of CORS, contribute lines of their own. */
  private static final Set<String> SHARED = Set.of("vary", "set-cookie");

  private final HttpServletRequest request;
  private final HttpServletResponse response;
  private boolean isBroken;

  private ServletAnswer(HttpServletRequest request, HttpServletResponse response) {
    this.request = request;
    this.response = response;
  }

  /**
   * Sends an answer.
   *
   * @throws BrokenResponseException if the response broke off, for the container to abort
   */
  static void send(Answer answer, HttpServletRequest request, HttpServletResponse response) {
    ServletAnswer sink = new ServletAnswer(request, response);
    answer.sendTo(sink);
    if (sink.isBroken) {
      throw BrokenResponseException.mark(request);
    }
  }

  @Override
  public OutputStream start(ResponseHead head) throws IOException {
    response.setStatus(head.code());
    Set<String> set = new HashSet<>();
    for (FieldLine line : head.fields()) {
      String name = line.name().name();
      String key = name.toLowerCase(Locale.ROOT);
      if (SHARED.contains(key) || !set.add(key)) {
        response.addHeader(name, line.value());
      } else {
        response.setHeader(name, line.value());
      }
    }
    if (head.isLast()) {
      response.setHeader(Header.CONNECTION.fieldName(), "close");
    }
    Framing framing = head.framing();
    framing.contentLength().ifPresent(response::setContentLengthLong);
    if (!framing.hasContent()) {
      // Or containers add a length that is not that of GET.
      if (head.code() == NOT_MODIFIED || request.getMethod().equals("HEAD")) {
        response.flushBuffer();
      }
      return OutputStream.nullOutputStream();
    }
    return new OpenOutput(response.getOutputStream());
  }

  @Override
  public void abort() {
    isBroken = true;
  }

  /** Is not closed: filters may want to write or to measure. */
  private static final class OpenOutput extends OutputStream {
    private final OutputStream out;

    OpenOutput(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int octet) throws IOException {
      out.write(octet);
    }

    @Override
    public void write(byte[] block, int offset, int length) throws IOException {
      out.write(block, offset, length);
    }

    @Override
    public void flush() throws IOException {
      out.flush();
    }
  }
}
