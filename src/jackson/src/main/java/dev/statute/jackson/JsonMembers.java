package dev.statute.jackson;

import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the members of an object that has no class, as they stand there. */
final class JsonMembers {

  /** Keeps each digit of a number for whom it is for. */
  private static final JsonMapper VALUES =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonMembers() {}

  static Map<String, Object> read(JsonParser in) {
    return VALUES.readerForMapOf(Object.class).readValue(in);
  }
}
