package dev.statute.field.structured;

import dev.statute.field.FieldCodec;
import dev.statute.field.FieldSyntaxException;
import dev.statute.field.FieldValue;
import dev.statute.field.MediaRange;
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
 * <p>The field is a List of Tokens or Strings with parameters that are Tokens or Strings. Other
 * types of items are refused. A value that can be a Token is written as a Token.
 *
 * @param ranges the media ranges in order, at least one: an empty List is not sent (RFC 9651, 3.1)
 */
public record AcceptQuery(List<MediaRange> ranges) implements FieldValue {

  /** Reads and writes such values. */
  public static final FieldCodec<AcceptQuery> CODEC =
      FieldCodec.ofLines("AcceptQuery", AcceptQuery::parse, AcceptQuery::parse);

  /**
   * Checks and copies.
   *
   * @param ranges the media ranges in order
   * @throws IllegalArgumentException if there is none, or a parameter cannot be written as a
   *     Structured Field
   */
  public AcceptQuery {
    ranges = List.copyOf(ranges);
    if (ranges.isEmpty()) {
      throw new FieldSyntaxException("", 0, "at least one media range");
    }
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
    return parse(List.of(value));
  }

  /**
   * Reads the values of all field lines.
   *
   * @param lines at least one line
   * @return the value
   * @throws FieldSyntaxException if they are malformed
   */
  public static AcceptQuery parse(List<String> lines) {
    return StructuredList.parse(lines, AcceptQuery::of);
  }

  private static AcceptQuery of(StructuredList list) {
    List<MediaRange> ranges = new ArrayList<>();
    list.members().forEach(member -> ranges.add(range(member.item())));
    return new AcceptQuery(ranges);
  }

  private static MediaRange range(StructuredItem item) {
    Map<String, String> parameters = parameters(item);
    try {
      MediaRange bare = MediaRange.parse(text(item.value()));
      if (!bare.parameters().isEmpty()) {
        throw new UnfitPartException(item, "a media range without parameters inside the item");
      }
      return parameters.isEmpty() ? bare : new MediaRange(bare.type(), bare.subtype(), parameters);
    } catch (UnfitPartException unfit) {
      throw unfit;
    } catch (IllegalArgumentException malformed) {
      throw new UnfitPartException(item, "a media range");
    }
  }

  private static Map<String, String> parameters(StructuredItem item) {
    if (item.parameters().values().isEmpty()) {
      return Map.of();
    }
    Map<String, String> parameters = new LinkedHashMap<>();
    item.parameters().values().forEach((key, value) -> parameters.put(key, text(value)));
    return parameters;
  }

  private static String text(BareItem value) {
    if (value instanceof BareToken token) {
      return token.value();
    }
    if (value instanceof BareString string) {
      return string.value();
    }
    throw new UnfitPartException(value, "a Token or a String");
  }

  private static void requireParameter(String name, String value) {
    StructuredKeys.requireKey(name);
    StructuredChars.STRING.requireAll(value, "printable ASCII text");
  }

  /** Gives the List. */
  @Override
  public String toString() {
    StringJoiner out = new StringJoiner(", ");
    ranges.forEach(range -> out.add(write(range)));
    return out.toString();
  }

  private static String write(MediaRange range) {
    String type = write(range.type() + '/' + range.subtype());
    if (range.parameters().isEmpty()) {
      return type;
    }
    StringBuilder out = new StringBuilder(type);
    range
        .parameters()
        .forEach((name, value) -> out.append(';').append(name).append('=').append(write(value)));
    return out.toString();
  }

  private static String write(String text) {
    return BareToken.isToken(text) ? text : new BareString(text).toString();
  }
}
