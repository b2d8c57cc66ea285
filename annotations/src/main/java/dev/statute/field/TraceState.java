package dev.statute.field;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What tracing systems add to a {@link TraceParent}: the value of {@code tracestate} (W3C Trace
 * Context, 3.3). The member that was changed last is the first.
 *
 * @param members values by their keys, in order, at most {@link #MAX_MEMBERS}
 */
public record TraceState(Map<String, String> members) implements FieldValue {

  /** The most members of such a value (W3C Trace Context, 3.3.1.1). */
  public static final int MAX_MEMBERS = 32;

  /** Reads and writes such values. */
  public static final FieldCodec<TraceState> CODEC =
      ListFieldCodec.of("TraceState", TraceState::parse, TraceState::parseReceived);

  /**
   * Checks and copies.
   *
   * @param members values by their keys, in order
   * @throws FieldSyntaxException if a key or a value is malformed
   * @throws IllegalArgumentException if there are too many
   */
  public TraceState {
    members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    members.forEach(
        (key, value) -> {
          TraceMember.requireKey(key);
          TraceMember.requireValue(value);
        });
    if (members.size() > MAX_MEMBERS) {
      throw new UnfitValueException("at most 32 members", members.size());
    }
  }

  /**
   * Gives a value without members.
   *
   * @return the empty value, which is not sent
   */
  public static TraceState empty() {
    return new TraceState(Map.of());
  }

  /**
   * Reads the value of one field line.
   *
   * @param value such as {@code rojo=00f067aa0ba902b7,congo=t61rcWkgMzE}
   * @return the value
   * @throws FieldSyntaxException if it is malformed
   */
  public static TraceState parse(String value) {
    return parse(List.of(value));
  }

  /**
   * Reads the values of all field lines.
   *
   * @param lines at least one line
   * @return the value
   * @throws FieldSyntaxException if they are malformed
   */
  public static TraceState parse(List<String> lines) {
    return Scanner.whole(lines, TraceState::read);
  }

  /**
   * Reads the values of all field lines that were received: of a key that comes twice the first
   * counts.
   *
   * @param lines at least one line
   * @return the value
   * @throws FieldSyntaxException if they are malformed
   */
  public static TraceState parseReceived(List<String> lines) {
    return Scanner.received(lines, TraceState::read);
  }

  static TraceState read(Scanner in) {
    int begin = in.position();
    Map<String, String> members = new LinkedHashMap<>();
    in.list(
        element -> {
          int start = element.position();
          TraceMember member = TraceMember.read(element);
          boolean isNew = members.putIfAbsent(member.key(), member.value()) == null;
          if (!isNew && !element.isReceived()) {
            throw element.error(start, "each key at most once");
          }
          return member;
        });
    return in.check(begin, () -> new TraceState(members));
  }

  /**
   * Finds what a system has added.
   *
   * @param key the key of the system
   * @return its value
   */
  public Optional<String> value(String key) {
    return Optional.ofNullable(members.get(key));
  }

  /**
   * Puts a member before all others, in place of one with its key. Where there are too many, the
   * last is left out (W3C Trace Context, 3.5).
   *
   * @param key a key of the system that adds it
   * @param value printable ASCII characters other than a comma and an equals sign, at most 256, the
   *     last of them not a space
   * @return the value with it
   * @throws FieldSyntaxException if one is malformed
   */
  public TraceState with(String key, String value) {
    Map<String, String> changed = new LinkedHashMap<>();
    changed.put(key, value);
    for (Map.Entry<String, String> member : members.entrySet()) {
      if (changed.size() < MAX_MEMBERS) {
        changed.putIfAbsent(member.getKey(), member.getValue());
      }
    }
    return new TraceState(changed);
  }

  /** Compares the members and their order. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TraceState that
        && List.copyOf(members.entrySet()).equals(List.copyOf(that.members.entrySet()));
  }

  @Override
  public int hashCode() {
    return members.hashCode();
  }

  /** Gives the wire form, such as {@code rojo=00f067aa0ba902b7,congo=t61rcWkgMzE}. */
  @Override
  public String toString() {
    return members.entrySet().stream()
        .map(member -> member.getKey() + '=' + member.getValue())
        .collect(Collectors.joining(","));
  }
}
