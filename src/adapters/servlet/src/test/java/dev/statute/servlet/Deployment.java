package dev.statute.servlet;

import dev.statute.server.Dispatcher;
import jakarta.servlet.http.HttpServlet;

/**
 * How a servlet is deployed in a container.
 *
 * @param servlet the servlet
 * @param contextPath the path of its context, empty for the root
 * @param mapping what it is mapped to
 * @param isAsync whether async is supported
 */
record Deployment(HttpServlet servlet, String contextPath, String mapping, boolean isAsync) {

  static Deployment of(Dispatcher dispatcher) {
    return new Deployment(new StatuteServlet(dispatcher), "", "/*", true);
  }
}
