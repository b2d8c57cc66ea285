package dev.statute.openapi.export;

import dev.statute.contract.file.Pointer;
import dev.statute.law.Law;
import dev.statute.openapi.model.OpenApi;
import dev.statute.openapi.schema.Schemas;

/**
 * What all parts of the export of one document share.
 *
 * @param settings how it is written
 * @param schemas the schemas that were used so far
 * @param examples makes values of schemas
 * @param examples makes values of schemas
 * @param components what is referred to from several places
 * @param omissions what could not be said so far
 */
record Exporting(
    ExportSettings settings,
    Schemas schemas,
    ExampleValues examples,
    Components components,
    Omissions omissions) {

  Law law() {
    return settings.law();
  }

  /** Tells whether schemas are of OpenAPI 3.0, which lacks some of what 3.1 can say. */
  boolean isOld() {
    return settings.version() == OpenApi.Version.V3_0;
  }

  /** Notes what the document cannot say of a part of an operation. */
  void omit(ExportedOperation exported, Pointer pointer, String what) {
    omissions.add(exported.contract(), pointer, what);
  }
}
