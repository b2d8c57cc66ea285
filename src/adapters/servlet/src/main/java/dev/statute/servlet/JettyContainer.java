package dev.statute.servlet;

import dev.statute.field.Fields;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Jetty, which gives {@code sendError} further meanings: to send interim responses, and to abort.
 *
 * @param response its own response
 */
record JettyContainer(ServletResponse response) implements Container {

  private static final int ABORT = -1;

  @Override
  public boolean interim(int code, Fields fields) {
    return false;
  }

  @Override
  public boolean abort() {
    try {
      ((HttpServletResponse) response).sendError(ABORT);
      return true;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }
}
