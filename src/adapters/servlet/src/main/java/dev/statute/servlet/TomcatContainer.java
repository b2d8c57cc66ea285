package dev.statute.servlet;

import dev.statute.field.Fields;
import dev.statute.http.Status;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.lang.reflect.Field;

/**
 * Tomcat, which closes the connection if the servlet throws, but sends its error page before that
 * into a response that has begun. Its own way to close at once is looked up by name, since the
 * Servlet API hides it.
 *
 * @param response its own response
 */
record TomcatContainer(HttpServletResponse response) implements Container {

  private static final String HINTS = "sendEarlyHints";
  private static final String HIDDEN = "response";
  private static final String ACTIONS = "org.apache.coyote.ActionCode";
  private static final String CLOSE = "CLOSE_NOW";

  @Override
  public boolean interim(int code, Fields fields) {
    if (code != Status.EARLY_HINTS.code() || response.isCommitted()) {
      return false;
    }
    fields.forEach(line -> response.addHeader(line.name().name(), line.value()));
    try {
      response.getClass().getMethod(HINTS).invoke(response);
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    } finally {
      fields.forEach(line -> remove(line.name().name()));
    }
  }

  /** Takes a field back, which the Servlet API has no way to do. */
  private void remove(String name) {
    try {
      Object headers = call(coyote(), "getMimeHeaders");
      headers.getClass().getMethod("removeHeader", String.class).invoke(headers, name);
    } catch (ReflectiveOperationException | RuntimeException e) {
      // Then the final response has it too, as filters may have it.
      ServletLog.log(Level.DEBUG, "A field of hints stays in the response", e);
    }
  }

  @Override
  public boolean abort() {
    try {
      Object coyote = coyote();
      Class<?> actions = Class.forName(ACTIONS, true, response.getClass().getClassLoader());
      Object close = actions.getField(CLOSE).get(null);
      coyote
          .getClass()
          .getMethod("action", actions, Object.class)
          .invoke(coyote, close, new IOException("the response is incomplete"));
      return true;
    } catch (ReflectiveOperationException | RuntimeException e) {
      return false;
    }
  }

  /** Gets what is behind the facade. */
  private Object coyote() throws ReflectiveOperationException {
    Field hidden = response.getClass().getDeclaredField(HIDDEN);
    hidden.setAccessible(true);
    Object connector = hidden.get(response);
    return call(connector, "getCoyoteResponse");
  }

  private static Object call(Object target, String method) throws ReflectiveOperationException {
    return target.getClass().getMethod(method).invoke(target);
  }
}
