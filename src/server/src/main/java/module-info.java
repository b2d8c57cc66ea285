/** Serves generated routes; the server of the JDK is the one adapter in this module. */
module dev.statute.server {
  requires transitive dev.statute.annotations;
  requires transitive jdk.httpserver;

  exports dev.statute.server;
  exports dev.statute.server.file;
  exports dev.statute.server.filter;
  exports dev.statute.server.form;
  exports dev.statute.server.invocation;
  exports dev.statute.server.jdk;
  exports dev.statute.server.precondition;
  exports dev.statute.server.refusal;
  exports dev.statute.server.sink;
  exports dev.statute.server.terms;
  exports dev.statute.server.validation;

  uses dev.statute.server.validation.ArgumentValidator;
}
