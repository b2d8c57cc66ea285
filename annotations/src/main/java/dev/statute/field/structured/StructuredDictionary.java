package dev.statute.field.structured;

import dev.statute.field.FieldCodec;
import dev.statute.field.FieldValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A Dictionary of Items and Inner Lists (RFC 9651, 3.2). Equal Dictionaries have the same order.
 *
 * @param members the members by their keys, in order, perhaps none: an empty Dictionary is not
 *     sent, and what is not sent is an empty Dictionary; unmodifiable
 */
public record StructuredDictionary(Map<String, StructuredMember> members) implements FieldValue {

  /**
   * Reads and writes fields whose value is a Dictionary; an empty one is written as no field line.
   */
  public static final FieldCodec<StructuredDictionary> CODEC =
      FieldCodec.ofLines(
          "StructuredDictionary", StructuredDictionary::parse, StructuredDictionary::parse);

  private static final StructuredDictionary EMPTY = new StructuredDictionary(Map.of());

  /**
   * Copies and checks.
   *
   * @param members the members by their keys, in order
   * @throws dev.statute.field.FieldSyntaxException if a key is not one of lower-case letters,
   *     digits, {@code _}, {@code -}, {@code .} and {@code *} that starts with a letter or {@code
   *     *}
   */
  public StructuredDictionary {
    members = StructuredKeys.copy(members);
  }

  /**
   * Returns a Dictionary without members.
   *
   * @return the empty Dictionary
   */
  public static StructuredDictionary empty() {
    return EMPTY;
  }

  /**
   * Parses the value of one field line (RFC 9651, 4.2).
   *
   * @param value such as {@code a=1, b;x=2, c=(1 2)}; the last of several members with one key
   *     counts
   * @return the Dictionary
   * @throws dev.statute.field.FieldSyntaxException if it is not a Dictionary
   */
  public static StructuredDictionary parse(String value) {
    return parse(List.of(value));
  }

  /**
   * Parses the values of all field lines.
   *
   * @param lines the values of all lines of the field, at least one
   * @return the Dictionary that they are together
   * @throws dev.statute.field.FieldSyntaxException if they are not a Dictionary
   */
  public static StructuredDictionary parse(List<String> lines) {
    return new StructuredParser(StructuredParser.joined(lines), false)
        .whole(StructuredParser::dictionary);
  }

  /**
   * Parses a Dictionary and takes it apart.
   *
   * @param lines the values of all lines of the field, at least one
   * @param reader makes a value of one's own from the Dictionary; what it refuses with an {@link
   *     UnfitPartException} is reported at its place, for which the reader is called again, and any
   *     other {@link IllegalArgumentException} as a fault of the whole value
   * @param <T> the type of what it makes
   * @return what the reader made
   * @throws dev.statute.field.FieldSyntaxException if the lines are not a Dictionary, or the reader
   *     refuses it
   */
  public static <T> T parse(List<String> lines, Function<StructuredDictionary, T> reader) {
    return StructuredParser.read(
        StructuredParser.joined(lines), StructuredParser::dictionary, reader);
  }

  /**
   * Adds a member, or replaces one in its place.
   *
   * @param key its key
   * @param member the member
   * @return the Dictionary with it
   * @throws dev.statute.field.FieldSyntaxException if the key is not one
   */
  public StructuredDictionary with(String key, StructuredMember member) {
    return new StructuredDictionary(StructuredKeys.with(members, key, member));
  }

  /**
   * Adds a member without parameters, or replaces one in its place.
   *
   * @param key its key
   * @param value the value of the member
   * @return the Dictionary with it
   * @throws dev.statute.field.FieldSyntaxException if the key is not one
   */
  public StructuredDictionary with(String key, BareItem value) {
    return with(key, StructuredItem.of(value));
  }

  /**
   * Leaves a member out.
   *
   * @param key its key
   * @return the Dictionary without it
   */
  public StructuredDictionary without(String key) {
    Map<String, StructuredMember> rest = new LinkedHashMap<>(members);
    rest.remove(key);
    return new StructuredDictionary(rest);
  }

  /**
   * Returns the keys.
   *
   * @return the keys in order
   */
  public List<String> keys() {
    return List.copyOf(members.keySet());
  }

  /**
   * Finds a member.
   *
   * @param key its key
   * @return the member, if there is one
   */
  public Optional<StructuredMember> get(String key) {
    return Optional.ofNullable(members.get(key));
  }

  /**
   * Finds a member that is an Item with values of one type.
   *
   * @param key its key
   * @param type the class of values of that type
   * @param <T> the type
   * @return the value of the member, if there is one
   * @throws UnfitPartException if the member is an Inner List, or its value of another type
   */
  public <T extends BareItem> Optional<T> get(String key, Class<T> type) {
    return get(key).map(member -> member.item().value(type));
  }

  /**
   * Finds a member that is ignored unless it is an Item with a value of one type.
   *
   * @param key its key
   * @param type the class of values of that type
   * @param <T> the type
   * @return the value of the member, if there is one of that type
   */
  public <T extends BareItem> Optional<T> find(String key, Class<T> type) {
    return members.get(key) instanceof StructuredItem item && type.isInstance(item.value())
        ? Optional.of(type.cast(item.value()))
        : Optional.empty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StructuredDictionary that
        && StructuredKeys.areEqual(members, that.members);
  }

  @Override
  public int hashCode() {
    return members.hashCode();
  }

  /** Gives the wire form, such as {@code a=1, b;x=2, c=(1 2)}. */
  @Override
  public String toString() {
    StringJoiner out = new StringJoiner(", ");
    members.forEach((key, member) -> out.add(write(key, member)));
    return out.toString();
  }

  private static String write(String key, StructuredMember member) {
    return member instanceof StructuredItem item && StructuredKeys.isTrue(item.value())
        ? key + item.parameters()
        : key + '=' + member;
  }
}
