package dev.statute.server.receiving;

import dev.statute.server.path.PercentEncoding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters in the query of a URI: names and values with {@code =} and {@code &}. */
public final class Query {

  private final Map<String, List<String>> parameters = new LinkedHashMap<>();

  private Query() {}

  /**
   * Reads a query.
   *
   * @param query still percent-encoded, or null for none
   * @return its parameters
   * @throws IllegalArgumentException if it is not percent-encoded UTF-8, or has a NUL; the message
   *     follows "The query has"
   */
  public static Query parse(@Nullable String query) {
    Query result = new Query();
    if (query != null) {
      for (String part : query.split("&", -1)) {
        if (!part.isEmpty()) {
          int equals = part.indexOf('=');
          String name = equals < 0 ? part : part.substring(0, equals);
          String value = equals < 0 ? "" : part.substring(equals + 1);
          result
              .parameters
              .computeIfAbsent(PercentEncoding.decodeQuery(name), key -> new ArrayList<>())
              .add(PercentEncoding.decodeQuery(value));
        }
      }
    }
    return result;
  }

  /**
   * Finds the values of a parameter.
   *
   * @param name the name, percent-decoded
   * @return the values in order, perhaps none
   */
  public List<String> values(String name) {
    return parameters.getOrDefault(name, List.of());
  }
}
