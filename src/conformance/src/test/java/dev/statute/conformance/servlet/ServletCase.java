package dev.statute.conformance.servlet;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers as the path says, lawfully or not. */
final class ServletCase extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (request.getPathInfo()) {
      case "/stream" -> {
        response.setContentType("text/plain");
        response.getOutputStream().write("stream".getBytes(UTF_8));
      }
      case "/writer" -> {
        response.setContentType("text/plain");
        response.getWriter().print("h\u00e9llo");
      }
      case "/unchallenged" -> {
        response.setStatus(401);
        response.setContentType("text/plain");
        response.getWriter().print("who are you");
      }
      case "/error" -> response.sendError(401, "who are you");
      case "/challenged" -> {
        response.setHeader("WWW-Authenticate", "Basic realm=\"shop\"");
        response.sendError(401);
      }
      case "/short" -> {
        response.setContentType("text/plain");
        response.setContentLength(3);
        response.getOutputStream().write("abcdef".getBytes(UTF_8), 0, 3);
      }
      case "/async" -> later(request.startAsync(request, response));
      case "/async-direct" -> later(request.startAsync());
      case "/redirect" -> response.sendRedirect("/elsewhere");
      case "/fails" -> throw new IllegalStateException("on purpose");
      default -> response.setStatus(204);
    }
  }

  private static void later(AsyncContext context) {
    context.start(
        () -> {
          try {
            HttpServletResponse response = (HttpServletResponse) context.getResponse();
            response.setStatus(405);
            response.setContentType("text/plain");
            response.getWriter().print("later");
          } catch (IOException e) {
            throw new IllegalStateException(e);
          } finally {
            context.complete();
          }
        });
  }
}
