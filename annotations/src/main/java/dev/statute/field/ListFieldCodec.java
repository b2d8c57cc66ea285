package dev.statute.field;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads and writes the values that all lines of a field make.
 *
 * @param name the name of the type, or of the elements
 * @param parser reads what a sender may generate
 * @param receiver reads what was received
 * @param writer gives the values of the lines
 */
record ListFieldCodec<T>(
    String name,
    Function<List<String>, ? extends T> parser,
    Function<List<String>, ? extends T> receiver,
    Function<T, List<String>> writer)
    implements FieldCodec<T> {

  /** Makes the codec of a type that recovers nothing. */
  static <T> FieldCodec<T> of(String name, Function<List<String>, ? extends T> parser) {
    return of(name, parser, parser);
  }

  /** Makes the codec of a type whose values are written as one line. */
  static <T> FieldCodec<T> of(
      String name,
      Function<List<String>, ? extends T> parser,
      Function<List<String>, ? extends T> receiver) {
    return new ListFieldCodec<>(
        name, parser, receiver, value -> List.of(SingleFieldCodec.wireForm(value)));
  }

  /** Makes the codec of lists of things, each of which is written as a line of its own. */
  static <E> FieldCodec<List<E>> ofElements(
      String name,
      Function<List<String>, List<E>> parser,
      Function<List<String>, List<E>> receiver) {
    return new ListFieldCodec<>(
        name, parser, receiver, values -> values.stream().map(SingleFieldCodec::wireForm).toList());
  }

  @Override
  public boolean isList() {
    return true;
  }

  @Override
  public T parse(List<String> lines) {
    return parser.apply(lines);
  }

  @Override
  public T parse(String line) {
    return parse(List.of(line));
  }

  @Override
  public List<String> write(T value) {
    return writer.apply(value);
  }

  @Override
  public Optional<T> receive(Fields fields, FieldDefinition field) {
    return fields.list(field, receiver);
  }

  @Override
  public String toString() {
    return name;
  }
}
