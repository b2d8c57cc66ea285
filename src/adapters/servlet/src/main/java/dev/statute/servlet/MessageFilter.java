package dev.statute.servlet;

import dev.statute.field.FieldSyntaxException;
import dev.statute.field.Problem;
import dev.statute.http.Header;
import dev.statute.http.Status;
import dev.statute.server.Limits;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Does for other frameworks in a container what {@link StatuteServlet} does for itself. To be
 * mapped to all that they serve, and before other filters.
 *
 * <ul>
 *   <li>Malformed messages of HTTP/1, which containers let through, get a 400: a {@code Host} that
 *       is none, and transfer codings on which recipients disagree (RFC 9112, 3.2 and 6.1).
 *   <li>A framework can break a response off in a way that the client sees (RFC 9112, 8), by the
 *       attribute {@link #ABORT}.
 *   <li>What a client still sends is read after the response, unless that comes later: it would
 *       lose the response if the connection was reset (RFC 9112, 9.6).
 * </ul>
 */
public final class MessageFilter implements Filter {

  /** The request attribute with the {@link Closeable} that breaks the response off. */
  public static final String ABORT = "dev.statute.abort";

  private static final Limits LIMITS = Limits.standard();

  /** Makes it, as containers do. */
  public MessageFilter() {}

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!(request instanceof HttpServletRequest http)
        || !(response instanceof HttpServletResponse to)) {
      chain.doFilter(request, response);
      return;
    }
    Optional<String> fault = fault(http);
    if (fault.isPresent()) {
      refuse(fault.get(), to);
      return;
    }
    AtomicBoolean isToThrow = new AtomicBoolean();
    Closeable abort = () -> isToThrow.set(!Container.of(response).abort());
    request.setAttribute(ABORT, abort);
    chain.doFilter(request, response);
    if (isToThrow.get()) {
      throw new IOException("the response is incomplete");
    }
    if (!request.isAsyncStarted()) {
      drain(http, to);
    }
  }

  private static Optional<String> fault(HttpServletRequest request) {
    try {
      return MessageFaults.of(ServletRequests.fields(request), request.getProtocol());
    } catch (FieldSyntaxException e) {
      return Optional.of("A header field has a character that it must not have.");
    }
  }

  private static void refuse(String detail, HttpServletResponse response) throws IOException {
    Status status = Status.BAD_REQUEST;
    Problem problem = Problem.ofStatus(status.code()).title(status.phrase()).detail(detail).build();
    byte[] content = problem.toJson().getBytes(StandardCharsets.US_ASCII);
    response.setStatus(status.code());
    response.setHeader(Header.CONNECTION.fieldName(), "close");
    response.setContentType(Problem.MEDIA_TYPE.toString());
    response.setContentLength(content.length);
    response.getOutputStream().write(content);
  }

  private static void drain(HttpServletRequest request, HttpServletResponse response) {
    ServletContent content = new ServletContent(request);
    try {
      if (content.hasRest() && !request.getInputStream().isFinished()) {
        response.getOutputStream().close();
        content.drain(LIMITS);
      }
    } catch (IOException | RuntimeException e) {
      // The client is gone, or the framework has closed the content.
      content.close();
    }
  }
}
