package dev.statute.openapi.schema;

/** A dialect of schemas. */
public enum SchemaDialect {
  /** That of OpenAPI 3.1, which is JSON Schema 2020-12. */
  V3_1,
  /** That of OpenAPI 3.0, which has {@code nullable} and no lists of types. */
  V3_0
}
