package dev.statute.field.structured;

import dev.statute.field.FieldCodec;
import dev.statute.field.FieldSyntaxException;
import dev.statute.field.FieldValue;
import java.util.List;

/**
 * The request fields by which a server wants to be told of the client: the value of {@code
 * Accept-CH} (RFC 8942, 3.1).
 *
 * @param fields the names of the fields, in order, at least one: Tokens
 */
public record ClientHints(List<String> fields) implements FieldValue {

  /** Reads and writes such values. */
  public static final FieldCodec<ClientHints> CODEC =
      FieldCodec.ofLines("ClientHints", ClientHints::parse, ClientHints::parse);

  /**
   * Copies and checks.
   *
   * @param fields the names of the fields, in order
   * @throws FieldSyntaxException if there is none, or one is not a Token
   */
  public ClientHints {
    fields = List.copyOf(fields);
    if (fields.isEmpty()) {
      throw new FieldSyntaxException("", 0, "at least one name of a field");
    }
    fields.forEach(BareToken::new);
  }

  /**
   * Lists fields.
   *
   * @param fields their names, at least one
   * @return the hints
   * @throws FieldSyntaxException if there is none, or one is not a Token
   */
  public static ClientHints of(String... fields) {
    return new ClientHints(List.of(fields));
  }

  /**
   * Parses the value of one field line.
   *
   * @param value such as {@code Sec-CH-Example, Sec-CH-Example-2}
   * @return the hints
   * @throws FieldSyntaxException if it is not a List of Tokens
   */
  public static ClientHints parse(String value) {
    return parse(List.of(value));
  }

  /**
   * Parses the values of all field lines.
   *
   * @param lines the values of all lines of the field, at least one
   * @return the hints
   * @throws FieldSyntaxException if they are not a List of Tokens
   */
  public static ClientHints parse(List<String> lines) {
    return StructuredList.parse(
        lines,
        list ->
            new ClientHints(
                list.members().stream()
                    .map(member -> member.item().value(BareToken.class).value())
                    .toList()));
  }

  /**
   * Tells whether a field is wanted.
   *
   * @param field the name of the field, in any letter case
   * @return whether it is listed
   */
  public boolean wants(String field) {
    return fields.stream().anyMatch(field::equalsIgnoreCase);
  }

  /** Gives the wire form. */
  @Override
  public String toString() {
    return String.join(", ", fields);
  }
}
