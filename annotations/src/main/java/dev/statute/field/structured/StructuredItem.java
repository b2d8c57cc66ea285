package dev.statute.field.structured;

import dev.statute.field.FieldCodec;
import dev.statute.field.FieldValue;
import java.util.function.Function;

/**
 * An Item: a value with parameters (RFC 9651, 3.3).
 *
 * @param value the value
 * @param parameters its parameters, perhaps none
 */
public record StructuredItem(BareItem value, StructuredParameters parameters)
    implements StructuredMember, FieldValue {

  /** Reads and writes fields whose value is an Item. */
  public static final FieldCodec<StructuredItem> CODEC =
      FieldCodec.ofLine("StructuredItem", StructuredItem::parse, StructuredItem::parse);

  /**
   * Makes an Item without parameters.
   *
   * @param value its value
   * @return the Item
   */
  public static StructuredItem of(BareItem value) {
    return new StructuredItem(value, StructuredParameters.none());
  }

  /**
   * Makes an Item that is an Integer.
   *
   * @param value an integer of at most 15 digits
   * @return the Item
   * @throws dev.statute.field.FieldSyntaxException if it has more digits
   */
  public static StructuredItem of(long value) {
    return of(new BareInteger(value));
  }

  /**
   * Makes an Item that is a Boolean.
   *
   * @param value the truth value
   * @return the Item
   */
  public static StructuredItem of(boolean value) {
    return of(new BareBoolean(value));
  }

  /**
   * Makes an Item that is a String.
   *
   * @param value printable ASCII text
   * @return the Item
   * @throws dev.statute.field.FieldSyntaxException if it has other characters
   */
  public static StructuredItem string(String value) {
    return of(new BareString(value));
  }

  /**
   * Makes an Item that is a Token.
   *
   * @param value such as {@code gzip} or {@code text/html}
   * @return the Item
   * @throws dev.statute.field.FieldSyntaxException if it is not a Token
   */
  public static StructuredItem token(String value) {
    return of(new BareToken(value));
  }

  /**
   * Parses an Item (RFC 9651, 4.2).
   *
   * @param value the value of a field line, such as {@code "text";q=0.5}
   * @return the Item
   * @throws dev.statute.field.FieldSyntaxException if it is not an Item
   */
  public static StructuredItem parse(String value) {
    return new StructuredParser(value, false).whole(StructuredParser::item);
  }

  /**
   * Parses an Item and takes it apart.
   *
   * @param value the value of a field line
   * @param reader makes a value of one's own from the Item; what it refuses with an {@link
   *     UnfitPartException} is reported at its place, for which the reader is called again, and any
   *     other {@link IllegalArgumentException} as a fault of the whole value
   * @param <T> the type of what it makes
   * @return what the reader made
   * @throws dev.statute.field.FieldSyntaxException if the value is not an Item, or the reader
   *     refuses it
   */
  public static <T> T parse(String value, Function<StructuredItem, T> reader) {
    return StructuredParser.read(value, StructuredParser::item, reader);
  }

  /**
   * Takes the value for one of a type.
   *
   * @param type the class of values of that type, such as {@code BareInteger.class}
   * @param <T> the type
   * @return the value
   * @throws UnfitPartException if the value is of another type
   */
  public <T extends BareItem> T value(Class<T> type) {
    return value.as(type);
  }

  /**
   * Adds a parameter, or replaces the value of one.
   *
   * @param key its key
   * @param parameter its value
   * @return the Item with it
   * @throws dev.statute.field.FieldSyntaxException if the key is not one
   */
  public StructuredItem with(String key, BareItem parameter) {
    return new StructuredItem(value, parameters.with(key, parameter));
  }

  /** Gives the wire form, such as {@code text/plain;q=0.5}. */
  @Override
  public String toString() {
    return value.toString() + parameters;
  }
}
