package dev.statute.servlet;

import dev.statute.server.Dispatcher;
import dev.statute.server.Route;
import jakarta.servlet.ServletException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Finds mappings under which routes would have a prefix twice. */
final class MappingFaults {

  private static final String ALL_BELOW = "/*";

  private final Dispatcher dispatcher;
  private final String servlet;

  /**
   * Prepares to look.
   *
   * @param servlet the name of the servlet
   */
  MappingFaults(Dispatcher dispatcher, String servlet) {
    this.dispatcher = dispatcher;
    this.servlet = servlet;
  }

  /**
   * Looks at the mappings of the servlet.
   *
   * @throws ServletException if one repeats what the dispatcher or each route begins with
   */
  void check(String contextPath, Collection<String> mappings) throws ServletException {
    List<String> prefixes = new ArrayList<>();
    if (!contextPath.isEmpty()) {
      prefixes.add(contextPath);
    }
    for (String mapping : mappings) {
      if (mapping.endsWith(ALL_BELOW) && mapping.length() > ALL_BELOW.length()) {
        prefixes.add(mapping.substring(0, mapping.length() - ALL_BELOW.length()));
        prefixes.add(contextPath + prefixes.get(prefixes.size() - 1));
      }
    }
    for (String prefix : prefixes) {
      check(prefix);
    }
  }

  private void check(String prefix) throws ServletException {
    if (prefix.equals(dispatcher.basePath())) {
      throw new ServletException(
          "The servlet \"%s\" is mapped under %s, and its dispatcher has the same base path, so that the routes would be at %s%s. Leave out Dispatcher.Builder.basePath(\"%s\"): the servlet tells it by itself."
              .formatted(servlet, prefix, prefix, prefix, prefix));
    }
    for (Route route : dispatcher.routes()) {
      if (!route.path().equals(prefix) && !route.path().startsWith(prefix + "/")) {
        return;
      }
    }
    throw new ServletException(
        "The servlet \"%s\" is mapped under %s, with which the path of each route begins too, so that the routes would be at %s%s. Map the servlet to \"/*\", or to \"/\" beside other servlets, or leave the prefix out of @Api(\"%s\")."
            .formatted(servlet, prefix, prefix, prefix, prefix));
  }
}
