package dev.statute.field;

import java.util.List;

/**
 * The connection options of a message: the value of {@code Connection} (RFC 9110, 7.6.1).
 *
 * @param options the options, perhaps none
 */
public record Connection(List<ConnectionOption> options) implements FieldValue {

  /** Reads and writes such values. */
  public static final FieldCodec<Connection> CODEC =
      ListFieldCodec.of("Connection", Connection::parse);

  /**
   * Copies the list.
   *
   * @param options the options
   */
  public Connection {
    options = List.copyOf(options);
  }

  /**
   * Lists the given elements.
   *
   * @param options the elements, perhaps none
   * @return the value
   */
  public static Connection of(ConnectionOption... options) {
    return new Connection(List.of(options));
  }

  /**
   * Reads the value of one field line.
   *
   * @param value a list of tokens, perhaps empty
   * @return the value
   * @throws FieldSyntaxException if it is not such a list
   */
  public static Connection parse(String value) {
    return Scanner.whole(value, Connection::read);
  }

  /**
   * Reads the values of all field lines.
   *
   * @param lines at least one line
   * @return the value
   * @throws FieldSyntaxException if they are not such a list
   */
  public static Connection parse(List<String> lines) {
    return Scanner.whole(lines, Connection::read);
  }

  static Connection read(Scanner in) {
    return new Connection(in.list(ConnectionOption::read));
  }

  /**
   * Tells whether an option is among these.
   *
   * @param option the option
   * @return whether it is listed, in any letter case
   */
  public boolean contains(ConnectionOption option) {
    return options.contains(option);
  }

  /** Gives the wire form, with the elements in order. */
  @Override
  public String toString() {
    return Elements.join(options);
  }
}
