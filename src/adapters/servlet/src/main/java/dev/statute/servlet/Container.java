package dev.statute.servlet;

import dev.statute.field.Fields;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.ServletResponseWrapper;
import jakarta.servlet.http.HttpServletResponse;

/** What a container does that the Servlet API has no words for. */
interface Container {

  /** Finds the container of a response. */
  static Container of(ServletResponse response) {
    ServletResponse own = response;
    while (own instanceof ServletResponseWrapper wrapper) {
      own = wrapper.getResponse();
    }
    String type = own.getClass().getName();
    if (!(own instanceof HttpServletResponse http)) {
      return new OtherContainer();
    }
    if (type.startsWith("org.eclipse.jetty.")) {
      return new JettyContainer(http);
    }
    if (type.startsWith("org.apache.catalina.")) {
      return new TomcatContainer(http);
    }
    return type.startsWith("io.undertow.") ? new UndertowContainer(http) : new OtherContainer();
  }

  /**
   * Sends an interim response.
   *
   * @return whether it was sent
   */
  boolean interim(int code, Fields fields);

  /**
   * Closes the connection of a response that has begun.
   *
   * @return whether it did; otherwise the servlet throws
   */
  boolean abort();
}
