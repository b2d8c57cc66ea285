package dev.statute.field.draft;

import dev.statute.field.FieldCodec;
import dev.statute.field.FieldSyntaxException;
import dev.statute.field.FieldValue;
import dev.statute.field.structured.StructuredList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is left of quotas: the value of {@code RateLimit}, of the draft {@code
 * draft-ietf-httpapi-ratelimit-headers}.
 *
 * @param members what is left of the quota of each policy; at least one
 */
public record RateLimits(List<RateLimit> members) implements FieldValue {

  /** Reads and writes such values. */
  public static final FieldCodec<RateLimits> CODEC =
      FieldCodec.ofLines("RateLimits", RateLimits::parse, RateLimits::parse);

  /**
   * Copies the members.
   *
   * @param members the members in order
   * @throws FieldSyntaxException if there is none: an empty List is not sent (RFC 9651, 3.1)
   */
  public RateLimits {
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
  public static RateLimits of(RateLimit... members) {
    return new RateLimits(List.of(members));
  }

  /**
   * Parses the value of one field line.
   *
   * @param value such as {@code "burst";r=50;t=30}
   * @return the value
   * @throws FieldSyntaxException if it is not such a List
   */
  public static RateLimits parse(String value) {
    return parse(List.of(value));
  }

  /**
   * Parses the values of all field lines.
   *
   * @param lines the values of all lines of the field, at least one
   * @return the value
   * @throws FieldSyntaxException if they are not such a List
   */
  public static RateLimits parse(List<String> lines) {
    return StructuredList.parse(lines, RateLimits::of);
  }

  private static RateLimits of(StructuredList list) {
    return new RateLimits(
        list.members().stream().map(member -> new RateLimit(member.item())).toList());
  }

  /** Gives the wire form. */
  @Override
  public String toString() {
    return members.stream().map(RateLimit::toString).collect(Collectors.joining(", "));
  }
}
