package dev.statute.servlet;

import dev.statute.field.Fields;
import dev.statute.http.Header;
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
      if (isEndedByClose()) {
        reset(connection);
      }
      ((Closeable) connection).close();
      return true;
    } catch (ReflectiveOperationException | IOException | RuntimeException e) {
      return false;
    }
  }

  /**
   * Tells whether the response is whole to the client when the connection is closed, as that to a
   * client which wants it closed is (RFC 9112, 6.3).
   */
  private boolean isEndedByClose() {
    return !response.containsHeader(Header.CONTENT_LENGTH.fieldName())
        && !response.containsHeader(Header.TRANSFER_ENCODING.fieldName());
  }

  /** Has the connection reset when it is closed, which the client sees as an error. */
  private static void reset(Object connection) {
    try {
      ClassLoader loader = connection.getClass().getClassLoader();
      Object option =
          Class.forName("org.xnio.Options", true, loader).getField("CLOSE_ABORT").get(null);
      connection
          .getClass()
          .getMethod("setOption", Class.forName("org.xnio.Option", true, loader), Object.class)
          .invoke(connection, option, true);
    } catch (ReflectiveOperationException e) {
      // It is closed nevertheless, which is all that can be done.
    }
  }
}
