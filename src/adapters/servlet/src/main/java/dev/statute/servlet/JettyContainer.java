package dev.statute.servlet;

import dev.statute.field.FieldLine;
import dev.statute.field.Fields;
import dev.statute.http.Status;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Jetty, which gives {@code sendError} further meanings: to send an interim response with the
 * fields that there are, and to abort.
 *
 * @param response its own response
 */
record JettyContainer(HttpServletResponse response) implements Container {

  private static final int ABORT = -1;
  private static final Set<Integer> INTERIM =
      Set.of(Status.PROCESSING.code(), Status.EARLY_HINTS.code());

  @Override
  public boolean interim(int code, Fields fields) {
    if (!INTERIM.contains(code) || response.isCommitted()) {
      return false;
    }
    fields.forEach(line -> response.addHeader(line.name().name(), line.value()));
    try {
      response.sendError(code);
      return true;
    } catch (IOException e) {
      return false;
    } finally {
      for (FieldLine line : fields) {
        response.setHeader(line.name().name(), null);
      }
    }
  }

  @Override
  public boolean abort() {
    try {
      response.sendError(ABORT);
      return true;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }
}
