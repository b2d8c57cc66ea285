package dev.statute.openapi.export;

import dev.statute.law.Law;
import dev.statute.openapi.model.OpenApi;
import dev.statute.openapi.schema.SchemaSettings;

/**
 * How OpenAPI documents are written.
 *
 * @param law what HTTP's status codes and header fields are, for descriptions
 * @param version the version of OpenAPI: 3.1 or 3.0
 * @param schemas how schemas are written
 * @param title the title of the API; empty for one made of the names of the interfaces
 * @param apiVersion the version of the API; empty for that of the contracts
 * @param implied which of the answers that servers give by themselves are documented
 */
public record ExportSettings(
    Law law,
    OpenApi.Version version,
    SchemaSettings schemas,
    String title,
    String apiVersion,
    ImpliedAnswers implied) {

  /**
   * Checks the version.
   *
   * @throws IllegalArgumentException if it is that of Swagger, which is not written
   */
  public ExportSettings {
    if (version == OpenApi.Version.V2_0) {
      throw new IllegalArgumentException("Swagger 2.0 is not written; choose OpenAPI 3.0 or 3.1");
    }
  }

  /** Returns the usual settings: OpenAPI 3.1, the names of members as Java has them. */
  public static ExportSettings standard(Law law) {
    return new ExportSettings(
        law, OpenApi.Version.V3_1, SchemaSettings.standard(law), "", "", ImpliedAnswers.NONE);
  }

  /** Returns the same settings with another version of OpenAPI. */
  public ExportSettings withVersion(OpenApi.Version other) {
    return new ExportSettings(law, other, schemas, title, apiVersion, implied);
  }

  /** Returns the same settings with other schemas. */
  public ExportSettings withSchemas(SchemaSettings other) {
    return new ExportSettings(law, version, other, title, apiVersion, implied);
  }

  /** Returns the same settings with a title and a version of the API; empty for the usual ones. */
  public ExportSettings withInfo(String otherTitle, String otherVersion) {
    return new ExportSettings(law, version, schemas, otherTitle, otherVersion, implied);
  }

  /** Returns the same settings with other answers of servers. */
  public ExportSettings withImplied(ImpliedAnswers other) {
    return new ExportSettings(law, version, schemas, title, apiVersion, other);
  }

  /**
   * Which of the answers that servers of Statute give before they call an operation are written.
   */
  public enum ImpliedAnswers {
    /** Those that the contract declares only. */
    NONE,
    /**
     * Also, as problem documents: that the request is malformed, that nothing acceptable can be
     * sent, that its content is too large, or of a media type that is not read.
     */
    ALL
  }
}
