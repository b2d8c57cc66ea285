/** Serves routes in a container of Jakarta Servlet. */
module dev.statute.servlet {
  requires transitive dev.statute.server;
  requires transitive jakarta.servlet;

  exports dev.statute.servlet;
}
