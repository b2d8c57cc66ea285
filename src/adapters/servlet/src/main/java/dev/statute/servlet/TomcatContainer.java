package dev.statute.servlet;

import dev.statute.field.Fields;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.lang.reflect.Field;

/**
 * Tomcat, which closes the connection if the servlet throws, but sends its error page before that
 * into a response that has begun. Its own way to close at once is looked up by name, since the
 * Servlet API hides it.
 *
 * @param response its own response
 */
record TomcatContainer(ServletResponse response) implements Container {

  private static final String HIDDEN = "response";
  private static final String ACTIONS = "org.apache.coyote.ActionCode";
  private static final String CLOSE = "CLOSE_NOW";

  @Override
  public boolean interim(int code, Fields fields) {
    return false;
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
    return connector.getClass().getMethod("getCoyoteResponse").invoke(connector);
  }
}
