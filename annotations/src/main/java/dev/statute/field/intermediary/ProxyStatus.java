package dev.statute.field.intermediary;

import dev.statute.field.FieldCodec;
import dev.statute.field.FieldSyntaxException;
import dev.statute.field.FieldValue;
import dev.statute.field.structured.StructuredItem;
import dev.statute.field.structured.StructuredList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How intermediaries handled a response: the value of {@code Proxy-Status} (RFC 9209, 2). An origin
 * server must not generate it.
 *
 * @param members what each intermediary says, from the one closest to the origin server to the one
 *     closest to the user; at least one
 */
public record ProxyStatus(List<ProxyHandling> members) implements FieldValue {

  /** Reads and writes such values. */
  public static final FieldCodec<ProxyStatus> CODEC =
      FieldCodec.ofLines("ProxyStatus", ProxyStatus::parse, ProxyStatus::parseReceived);

  /**
   * Copies the members.
   *
   * @param members the members in order
   * @throws FieldSyntaxException if there is none: an empty List is not sent (RFC 9651, 3.1)
   */
  public ProxyStatus {
    members = List.copyOf(members);
    if (members.isEmpty()) {
      throw new FieldSyntaxException("", 0, "at least one member");
    }
  }

  /**
   * Lists members.
   *
   * @param members the members in order, at least one
   * @return the value
   * @throws FieldSyntaxException if there is none
   */
  public static ProxyStatus of(ProxyHandling... members) {
    return new ProxyStatus(List.of(members));
  }

  /**
   * Parses the value of one field line.
   *
   * @param value such as {@code r34.example.net; error=http_request_error, ExampleCDN}
   * @return the value
   * @throws FieldSyntaxException if it is not such a List
   */
  public static ProxyStatus parse(String value) {
    return parse(List.of(value));
  }

  /**
   * Parses the values of all field lines.
   *
   * @param lines the values of all lines of the field, at least one
   * @return the value
   * @throws FieldSyntaxException if they are not such a List
   */
  public static ProxyStatus parse(List<String> lines) {
    return StructuredList.parse(lines, list -> of(list, ProxyHandling::new));
  }

  /**
   * Parses the values of all field lines that were received: as {@link #parse(List)} does, but with
   * a String in place of the Token of an error, as the example of RFC 9209, 2.1.5, has it.
   *
   * @param lines the values of all lines of the field, at least one
   * @return the value
   * @throws FieldSyntaxException if they are not such a List all the same
   */
  public static ProxyStatus parseReceived(List<String> lines) {
    return StructuredList.parse(lines, list -> of(list, ProxyHandling::received));
  }

  private static ProxyStatus of(
      StructuredList list, Function<StructuredItem, ProxyHandling> reader) {
    return new ProxyStatus(
        list.members().stream().map(member -> reader.apply(member.item())).toList());
  }

  /**
   * Adds a member behind those that are there, as an intermediary does that is closer to the user.
   *
   * @param member the member
   * @return the value with it
   */
  public ProxyStatus then(ProxyHandling member) {
    return new ProxyStatus(Stream.concat(members.stream(), Stream.of(member)).toList());
  }

  /** Gives the wire form. */
  @Override
  public String toString() {
    return members.stream().map(ProxyHandling::toString).collect(Collectors.joining(", "));
  }
}
