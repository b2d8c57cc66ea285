package dev.statute.server.receiving;

import dev.statute.generated.DelimitedValues;
import dev.statute.server.path.PercentEncoding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parameters in the query of a URI: names and values with {@code =} and {@code &}. */
public final class Query {

  private final Map<String, List<Parameter>> parameters = new LinkedHashMap<>();

  /**
   * A value.
   *
   * @param encoded the value as the query has it
   */
  private record Parameter(String encoded, String value) {}

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
              .add(new Parameter(value, PercentEncoding.decodeQuery(value)));
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
    return found(name).map(Parameter::value).toList();
  }

  /**
   * Finds the values of a parameter as they stand in the query.
   *
   * @param name the name, percent-decoded
   * @return the values in order, percent-encoded, perhaps none
   */
  public List<String> encoded(String name) {
    return found(name).map(Parameter::encoded).toList();
  }

  private Stream<Parameter> found(String name) {
    return parameters.getOrDefault(name, List.of()).stream();
  }

  /**
   * Splits a value that has several in it, by a comma that is not percent-encoded (RFC 6570,
   * 3.2.1), or by another character, encoded or not; values have that one encoded twice, as {@link
   * dev.statute.generated.RequestTarget} sends them.
   *
   * @param encoded the value as the query has it, percent-encoded UTF-8
   * @param delimiter a comma, or another character of ASCII
   * @return the values in order, percent-decoded, at least one
   */
  public static List<String> split(String encoded, char delimiter) {
    if (delimiter == ',') {
      return Stream.of(encoded.split(",", -1)).map(PercentEncoding::decodeQuery).toList();
    }
    String quoted = Pattern.quote(String.valueOf(delimiter));
    return Stream.of(PercentEncoding.decodeQuery(encoded).split(quoted, -1))
        .map(value -> DelimitedValues.unescape(value, delimiter))
        .toList();
  }
}
