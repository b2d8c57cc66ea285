package dev.statute.law.yaml;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** The schema of spec files, as editors use it. */
public final class LawSchema {

  public static final String NAME = "http.schema.json";

  private static final SpecSchema SCHEMA = new SpecSchema(NAME);

  private LawSchema() {}

  public static JsonNode root() {
    return SCHEMA.root();
  }

  /** Reads YAML as JSON, as editors do, and asks the schema. */
  public static List<?> errors(String yaml) {
    return SCHEMA.errors(yaml);
  }
}
