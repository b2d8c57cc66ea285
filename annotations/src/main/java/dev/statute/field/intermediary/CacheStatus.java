package dev.statute.field.intermediary;

import dev.statute.field.FieldCodec;
import dev.statute.field.FieldSyntaxException;
import dev.statute.field.FieldValue;
import dev.statute.field.structured.StructuredList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How caches handled a response: the value of {@code Cache-Status} (RFC 9211, 2).
 *
 * @param members what each cache says, from the one closest to the origin server to the one closest
 *     to the user; at least one
 */
public record CacheStatus(List<CacheHandling> members) implements FieldValue {

  /** Reads and writes such values. */
  public static final FieldCodec<CacheStatus> CODEC =
      FieldCodec.ofLines("CacheStatus", CacheStatus::parse, CacheStatus::parse);

  /**
   * Copies the members.
   *
   * @param members the members in order
   * @throws FieldSyntaxException if there is none: an empty List is not sent (RFC 9651, 3.1)
   */
  public CacheStatus {
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
  public static CacheStatus of(CacheHandling... members) {
    return new CacheStatus(List.of(members));
  }

  /**
   * Parses the value of one field line.
   *
   * @param value such as {@code ExampleCache; hit; ttl=376}
   * @return the value
   * @throws FieldSyntaxException if it is not such a List
   */
  public static CacheStatus parse(String value) {
    return parse(List.of(value));
  }

  /**
   * Parses the values of all field lines.
   *
   * @param lines the values of all lines of the field, at least one
   * @return the value
   * @throws FieldSyntaxException if they are not such a List
   */
  public static CacheStatus parse(List<String> lines) {
    return StructuredList.parse(lines, CacheStatus::of);
  }

  private static CacheStatus of(StructuredList list) {
    return new CacheStatus(
        list.members().stream().map(member -> new CacheHandling(member.item())).toList());
  }

  /**
   * Adds a member behind those that are there, as a cache does that is closer to the user.
   *
   * @param member the member
   * @return the value with it
   */
  public CacheStatus then(CacheHandling member) {
    return new CacheStatus(Stream.concat(members.stream(), Stream.of(member)).toList());
  }

  /** Gives the wire form. */
  @Override
  public String toString() {
    return members.stream().map(CacheHandling::toString).collect(Collectors.joining(", "));
  }
}
