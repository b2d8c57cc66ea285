package dev.statute.field;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads and writes the values of fields that have one line.
 *
 * @param name the name of the type
 * @param parser reads what a sender may generate
 * @param receiver reads what was received
 */
record SingleFieldCodec<T>(
    String name, Function<String, ? extends T> parser, Function<String, ? extends T> receiver)
    implements FieldCodec<T> {

  /** Makes the codec of a type that recovers nothing. */
  static <T> FieldCodec<T> of(String name, Function<String, ? extends T> parser) {
    return new SingleFieldCodec<>(name, parser, parser);
  }

  @Override
  public boolean isList() {
    return false;
  }

  @Override
  public T parse(List<String> lines) {
    if (lines.size() != 1) {
      throw new FieldSyntaxException(lines.isEmpty() ? "" : lines.get(1), 0, "one field line");
    }
    return parser.apply(lines.get(0));
  }

  @Override
  public T parse(String line) {
    return parse(List.of(line));
  }

  @Override
  public List<String> write(T value) {
    return List.of(wireForm(value));
  }

  /** Writes a value, or an element of one. */
  static String wireForm(Object value) {
    return value instanceof FieldValue field ? field.wireForm() : value.toString();
  }

  @Override
  public Optional<T> receive(Fields fields, FieldDefinition field) {
    return fields.single(field, receiver);
  }

  @Override
  public String toString() {
    return name;
  }
}
