package dev.statute.servlet;

import dev.statute.field.Fields;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Closeable;
import java.io.IOException;

/**
 * Undertow, which completes a response as if all were well even if the servlet throws. It has its
 * connection closed by methods that are looked up by name, since not every class loader sees its
 * classes.
 *
 * @param response its own response
 */
record UndertowContainer(HttpServletResponse response) implements Container {

  @Override
  public boolean interim(int code, Fields fields) {
    return false;
  }

  @Override
  public boolean abort() {
    try {
      Object exchange = response.getClass().getMethod("getExchange").invoke(response);
      Object connection = exchange.getClass().getMethod("getConnection").invoke(exchange);
      ((Closeable) connection).close();
      return true;
    } catch (ReflectiveOperationException | IOException | RuntimeException e) {
      return false;
    }
  }
}
