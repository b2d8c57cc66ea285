package dev.statute.servlet;

import dev.statute.field.Fields;
import jakarta.servlet.ServletResponse;

/**
 * Tomcat, which closes the connection if the servlet throws.
 *
 * @param response its own response
 */
record TomcatContainer(ServletResponse response) implements Container {

  @Override
  public boolean interim(int code, Fields fields) {
    return false;
  }

  @Override
  public boolean abort() {
    return false;
  }
}
