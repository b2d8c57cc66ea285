package dev.statute.field.structured;

import dev.statute.field.FieldCodec;
import dev.statute.field.FieldValue;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;

/**
 * A List of Items and Inner Lists (RFC 9651, 3.1).
 *
 * @param members the members in order, perhaps none: an empty List is not sent, and what is not
 *     sent is an empty List
 */
public record StructuredList(List<StructuredMember> members) implements FieldValue {

  /** Reads and writes fields whose value is a List; an empty List is written as no field line. */
  public static final FieldCodec<StructuredList> CODEC =
      FieldCodec.ofLines("StructuredList", StructuredList::parse, StructuredList::parse);

  /**
   * Copies the members.
   *
   * @param members the members in order
   */
  public StructuredList {
    members = List.copyOf(members);
  }

  /**
   * Lists members.
   *
   * @param members the members in order, perhaps none
   * @return the List
   */
  public static StructuredList of(StructuredMember... members) {
    return new StructuredList(List.of(members));
  }

  /**
   * Parses the value of one field line (RFC 9651, 4.2).
   *
   * @param value such as {@code sugar, tea;hot, ("rum" "gin")}
   * @return the List
   * @throws dev.statute.field.FieldSyntaxException if it is not a List
   */
  public static StructuredList parse(String value) {
    return parse(List.of(value));
  }

  /**
   * Parses the values of all field lines.
   *
   * @param lines the values of all lines of the field, at least one
   * @return the List that they are together
   * @throws dev.statute.field.FieldSyntaxException if they are not a List
   */
  public static StructuredList parse(List<String> lines) {
    return new StructuredParser(StructuredParser.joined(lines), false)
        .whole(StructuredParser::list);
  }

  /**
   * Parses a List and takes it apart.
   *
   * @param lines the values of all lines of the field, at least one
   * @param reader makes a value of one's own from the List; what it refuses with an {@link
   *     UnfitPartException} is reported at its place, for which the reader is called again, and any
   *     other {@link IllegalArgumentException} as a fault of the whole value
   * @param <T> the type of what it makes
   * @return what the reader made
   * @throws dev.statute.field.FieldSyntaxException if the lines are not a List, or the reader
   *     refuses it
   */
  public static <T> T parse(List<String> lines, Function<StructuredList, T> reader) {
    return StructuredParser.read(StructuredParser.joined(lines), StructuredParser::list, reader);
  }

  /** Gives the wire form, such as {@code sugar, tea, rum}. */
  @Override
  public String toString() {
    StringJoiner out = new StringJoiner(", ");
    members.forEach(member -> out.add(member.toString()));
    return out.toString();
  }
}
