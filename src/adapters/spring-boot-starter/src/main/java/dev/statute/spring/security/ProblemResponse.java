package dev.statute.spring.security;

import dev.statute.http.Header;
import dev.statute.http.Status;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Set;

/** Puts problem documents in place of the pages of errors, and of content that is not there. */
final class ProblemResponse extends HttpServletResponseWrapper {

  /** What Spring Security sets without content or error. */
  private static final Set<Integer> BARE =
      Set.of(Status.UNAUTHORIZED.code(), Status.FORBIDDEN.code());

  private final HttpServletRequest request;
  private final ProblemWriter writer;
  private boolean usesStream;
  private boolean usesWriter;

  ProblemResponse(HttpServletRequest request, HttpServletResponse response, ProblemWriter writer) {
    super(response);
    this.request = request;
    this.writer = writer;
  }

  @Override
  public void sendError(int code) throws IOException {
    if (isCommitted()) {
      super.sendError(code);
      return;
    }
    resetBuffer();
    setStatus(code);
    write();
  }

  /** Leaves the message out, which may be of somebody who did not expect that clients see it. */
  @Override
  public void sendError(int code, String message) throws IOException {
    sendError(code);
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    usesStream = true;
    return super.getOutputStream();
  }

  @Override
  public PrintWriter getWriter() throws IOException {
    usesWriter = true;
    return super.getWriter();
  }

  @Override
  public void reset() {
    super.reset();
    usesStream = false;
    usesWriter = false;
  }

  /** Adds content to a refusal that has none. */
  void complete() throws IOException {
    if (!isCommitted() && BARE.contains(getStatus())) {
      writer.challenge(getStatus(), this);
      if (!hasContent()) {
        write();
      }
    }
  }

  private boolean hasContent() {
    return usesStream
        || usesWriter
        || getContentType() != null
        || containsHeader(Header.CONTENT_LENGTH.fieldName());
  }

  private void write() throws IOException {
    writer.challenge(getStatus(), this);
    writer.write(request, this, usesWriter);
    // Nothing can be added, and a later sendError is too late.
    flushBuffer();
  }
}
