/**
 * The types that a contract needs: the annotations, HTTP's vocabulary, the values of header fields,
 * replies and codecs.
 */
// The modules of the qualified export are compiled after this one.
@SuppressWarnings("module")
module dev.statute.annotations {
  // Generated types are annotated with it.
  requires transitive org.jspecify;
  // Editors read it; nobody needs it where the module is used.
  requires static org.jetbrains.annotations;

  exports dev.statute;
  exports dev.statute.codec;
  exports dev.statute.codec.form;
  exports dev.statute.codec.json to
      dev.statute.jackson,
      dev.statute.jackson2,
      dev.statute.jakarta;
  exports dev.statute.codec.multipart to
      dev.statute.client,
      dev.statute.server;
  exports dev.statute.codec.stream;
  exports dev.statute.field;
  exports dev.statute.field.digest;
  exports dev.statute.field.draft;
  exports dev.statute.field.intermediary;
  exports dev.statute.field.signature;
  exports dev.statute.field.structured;
  exports dev.statute.generated;
  exports dev.statute.http;
}
