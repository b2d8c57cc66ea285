package dev.statute.field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Stream;

/**
 * The media types that a resource accepts in QUERY requests: the value of {@code Accept-Query} (RFC
 * 10008, 3).
 *
 * <p>The field is a Structured Field (RFC 9651): a List of Tokens or Strings with parameters that
 * are Tokens or Strings. Other types of items are refused, and so are empty list elements. A value
 * that can be a Token is written as a Token.
 *
 * @param ranges the media ranges in order, at least one: an empty List is not sent (RFC 9651, 4.1)
 */
public record AcceptQuery(List<MediaRange> ranges) implements FieldValue {

  /** Reads and writes such values. */
  public static final FieldCodec<AcceptQuery> CODEC =
      ListFieldCodec.of("AcceptQuery", AcceptQuery::parse);

  /**
   * Checks and copies.
   *
   * @param ranges the media ranges in order
   * @throws IllegalArgumentException if there is none, or a parameter cannot be written as a
   *     Structured Field
   */
  public AcceptQuery {
    ranges = Elements.nonEmpty(ranges, "media range");
    for (MediaRange range : ranges) {
      range.parameters().forEach(AcceptQuery::requireParameter);
    }
  }

  /**
   * Lists media ranges.
   *
   * @param first the first
   * @param more the others
   * @return the value
   * @throws IllegalArgumentException if a parameter cannot be written as a Structured Field
   */
  public static AcceptQuery of(MediaRange first, MediaRange... more) {
    return new AcceptQuery(Stream.concat(Stream.of(first), Arrays.stream(more)).toList());
  }

  /**
   * Reads the value of one field line.
   *
   * @param value such as {@code "application/jsonpath", application/sql;charset="UTF-8"}
   * @return the value
   * @throws FieldSyntaxException if it is no such List
   */
  public static AcceptQuery parse(String value) {
    return Scanner.whole(value, AcceptQuery::read);
  }

  /**
   * Reads the values of all field lines.
   *
   * @param lines at least one line
   * @return the value
   * @throws FieldSyntaxException if they are malformed
   */
  public static AcceptQuery parse(List<String> lines) {
    return Scanner.whole(lines, AcceptQuery::read);
  }

  static AcceptQuery read(Scanner in) {
    List<MediaRange> ranges = new ArrayList<>();
    do {
      in.skipWhiteSpace();
      in.requireRoom(ranges.size() + 1, "list elements");
      ranges.add(range(in));
    } while (in.skipAfterWhiteSpace(','));
    return new AcceptQuery(ranges);
  }

  private static MediaRange range(Scanner in) {
    int start = in.position();
    String name = StructuredItems.read(in);
    Map<String, String> read = Map.of();
    int count = 0;
    while (in.skip(';')) {
      in.requireRoom(++count, "parameters");
      // A repeated key replaces the earlier one (RFC 9651, 4.2.3.2).
      String key = StructuredItems.readParameterKey(in);
      read = read.isEmpty() ? new LinkedHashMap<>() : read;
      read.put(key, StructuredItems.read(in));
    }
    Map<String, String> parameters = read;
    return in.check(
        start,
        () -> {
          MediaRange bare = MediaRange.parse(name);
          if (!bare.parameters().isEmpty()) {
            throw new UnfitValueException("a media range without parameters inside the item", bare);
          }
          return parameters.isEmpty()
              ? bare
              : new MediaRange(bare.type(), bare.subtype(), parameters);
        });
  }

  private static void requireParameter(String name, String value) {
    if (!StructuredItems.isKey(name) || !CharClass.STRUCTURED_TEXT.matchesAll(value)) {
      throw new UnfitValueException(
          "parameters that a Structured Field can hold", name + "=" + value);
    }
  }

  /** Gives the List. */
  @Override
  public String toString() {
    StringJoiner joined = new StringJoiner(", ");
    ranges.forEach(range -> joined.add(write(range)));
    return joined.toString();
  }

  private static String write(MediaRange range) {
    String type = StructuredItems.write(range.type() + '/' + range.subtype());
    if (range.parameters().isEmpty()) {
      return type;
    }
    StringBuilder out = new StringBuilder(type);
    range
        .parameters()
        .forEach(
            (name, value) ->
                out.append(';').append(name).append('=').append(StructuredItems.write(value)));
    return out.toString();
  }
}
