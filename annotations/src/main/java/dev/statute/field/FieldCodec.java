package dev.statute.field;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads and writes the values of header fields of one type. Each type offers its own: {@code
 * fields.get(Header.ETAG, EntityTag.CODEC)}.
 *
 * @param <T> the type of the values
 */
// Without default methods: to initialize a codec would be to initialize this type, whose constants
// are codecs, and two threads that begin at either end would wait for each other.
public sealed interface FieldCodec<T> permits SingleFieldCodec, ListFieldCodec {

  /** Text of a field that is not a list, taken as it is. */
  FieldCodec<String> TEXT =
      new SingleFieldCodec<>("String", Function.identity(), Function.identity());

  /** The lines of a field that is a list, taken as they are. */
  FieldCodec<List<String>> LINES =
      new ListFieldCodec<>("String", Function.identity(), Function.identity(), Function.identity());

  /**
   * Makes the codec of a type of values of fields that have one line.
   *
   * @param name the simple name of the class of the values
   * @param parser reads what a sender may generate
   * @param receiver reads what was received, and recovers what the definition of the field tells
   *     recipients to; often the same as the parser
   * @param <T> the type of the values, whose {@code toString} gives what the parser reads
   * @return the codec
   */
  static <T> FieldCodec<T> ofLine(
      String name, Function<String, ? extends T> parser, Function<String, ? extends T> receiver) {
    return new SingleFieldCodec<>(name, parser, receiver);
  }

  /**
   * Makes the codec of a type of values of fields whose lines are one value together (RFC 9110,
   * 5.3). A value that {@code toString} gives no text of is written as no field line.
   *
   * @param name the simple name of the class of the values
   * @param parser reads what a sender may generate
   * @param receiver reads what was received, and recovers what the definition of the field tells
   *     recipients to; often the same as the parser
   * @param <T> the type of the values, whose {@code toString} gives what the parser reads
   * @return the codec
   */
  static <T> FieldCodec<T> ofLines(
      String name,
      Function<List<String>, ? extends T> parser,
      Function<List<String>, ? extends T> receiver) {
    return new ListFieldCodec<>(
        name,
        parser,
        receiver,
        value -> {
          String line = value.toString();
          return line.isEmpty() ? List.of() : List.of(line);
        });
  }

  /**
   * Returns the name of the type.
   *
   * @return the simple name of the class of the values, or of the elements of the lists that they
   *     are
   */
  String name();

  /**
   * Tells whether the type is that of list-based fields (RFC 9110, 5.6.1).
   *
   * @return {@code true} if all field lines make one value, {@code false} if a field has one line
   */
  boolean isList();

  /**
   * Reads a value that a sender may generate.
   *
   * @param lines the values of the field lines, at least one
   * @return the value
   * @throws FieldSyntaxException if they are malformed, or if there are several lines of a field
   *     that is not a list
   */
  T parse(List<String> lines);

  /**
   * Reads a value of one field line that a sender may generate.
   *
   * @param line the value of the line
   * @return the value
   * @throws FieldSyntaxException if it is no such value
   */
  T parse(String line);

  /**
   * Writes a value.
   *
   * @param value the value
   * @return the values of its field lines; more than one only for a list of things of which each
   *     has a line of its own; none for such a list, or a Structured Field, that is empty
   */
  List<String> write(T value);

  /**
   * Reads a field as its definition tells a recipient to, and its type recovers what is malformed.
   *
   * @param fields the fields of a message
   * @param field the definition of the field
   * @return the value, if there is one that the recipient does not ignore
   * @throws FieldSyntaxException if there is one that the recipient refuses
   */
  Optional<T> receive(Fields fields, FieldDefinition field);
}
