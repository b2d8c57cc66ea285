package dev.statute.field.draft;

import dev.statute.field.FieldCodec;
import dev.statute.field.FieldSyntaxException;
import dev.statute.field.FieldValue;
import dev.statute.field.structured.StructuredList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The quotas of a server: the value of {@code RateLimit-Policy}, of the draft {@code
 * draft-ietf-httpapi-ratelimit-headers}.
 *
 * @param members the policies; at least one
 */
public record RateLimitPolicies(List<RateLimitPolicy> members) implements FieldValue {

  /** Reads and writes such values. */
  public static final FieldCodec<RateLimitPolicies> CODEC =
      FieldCodec.ofLines("RateLimitPolicies", RateLimitPolicies::parse, RateLimitPolicies::parse);

  /**
   * Copies the members.
   *
   * @param members the members in order
   * @throws FieldSyntaxException if there is none: an empty List is not sent (RFC 9651, 3.1)
   */
  public RateLimitPolicies {
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
  public static RateLimitPolicies of(RateLimitPolicy... members) {
    return new RateLimitPolicies(List.of(members));
  }

  /**
   * Parses the value of one field line.
   *
   * @param value such as {@code "burst";q=100;w=60, "daily";q=1000;w=86400}
   * @return the value
   * @throws FieldSyntaxException if it is not such a List
   */
  public static RateLimitPolicies parse(String value) {
    return parse(List.of(value));
  }

  /**
   * Parses the values of all field lines.
   *
   * @param lines the values of all lines of the field, at least one
   * @return the value
   * @throws FieldSyntaxException if they are not such a List
   */
  public static RateLimitPolicies parse(List<String> lines) {
    return StructuredList.parse(lines, RateLimitPolicies::of);
  }

  private static RateLimitPolicies of(StructuredList list) {
    return new RateLimitPolicies(
        list.members().stream().map(member -> new RateLimitPolicy(member.item())).toList());
  }

  /** Gives the wire form. */
  @Override
  public String toString() {
    return members.stream().map(RateLimitPolicy::toString).collect(Collectors.joining(", "));
  }
}
