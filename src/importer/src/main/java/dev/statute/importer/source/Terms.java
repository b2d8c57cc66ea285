package dev.statute.importer.source;

/** The names of the annotations that contracts are written with. */
final class Terms {

  static final String STATUTE = "dev.statute.";
  static final String CONTENT = "dev.statute.codec.Content";
  static final String PROBLEM = "dev.statute.field.Problem";
  static final String TYPE_TOKEN = "dev.statute.codec.TypeToken";
  static final String NULL_MARKED = "org.jspecify.annotations.NullMarked";
  static final String JACKSON = "com.fasterxml.jackson.annotation.";
  static final String JSON_PROPERTY = JACKSON + "JsonProperty";
  static final String JSON_VALUE = JACKSON + "JsonValue";
  static final String JSON_CREATOR = JACKSON + "JsonCreator";
  static final String LIST = "java.util.List";
  static final String JSON = "application/json";

  private Terms() {}
}
