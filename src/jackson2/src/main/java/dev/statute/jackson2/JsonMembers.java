package dev.statute.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;

/** Reads the members of an object that has no class, as they stand there. */
final class JsonMembers {

  /** Keeps each digit of a number for whom it is for. */
  private static final ObjectMapper VALUES =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private JsonMembers() {}

  static Map<String, Object> read(JsonParser in) throws IOException {
    return VALUES.readerForMapOf(Object.class).readValue(in);
  }
}
