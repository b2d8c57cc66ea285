package dev.statute.field;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON merge patch (RFC 7396): the members of a resource to change. A member with a value is set,
 * one that is null is removed, and one that is absent stays as it is.
 *
 * <p>{@code JacksonCodec} reads it from {@code application/merge-patch+json} and applies it to a
 * value of the resource's type.
 *
 * @param <T> the type of the resource that is patched
 */
public final class MergePatch<T> {

  /** {@code application/merge-patch+json} (RFC 7396, 4). */
  public static final MediaType MEDIA_TYPE = MediaType.of("application", "merge-patch+json");

  private final Map<String, @Nullable Object> members;

  private MergePatch(Map<String, @Nullable Object> members) {
    this.members = members;
  }

  /**
   * Makes a patch.
   *
   * @param <T> the type of the resource that is patched
   * @param members the members that are to change, in order, each with a value that JSON has: null,
   *     a string, boolean or number, or a list or map of such
   * @return the patch
   * @throws IllegalArgumentException if JSON does not have a value, or values are nested deeper
   *     than 32
   */
  public static <T> MergePatch<T> of(Map<String, ? extends @Nullable Object> members) {
    return new MergePatch<>(JsonValues.copy(new LinkedHashMap<>(members)));
  }

  /**
   * Sets one member more.
   *
   * @param name the name of the member
   * @param value its new value, as for {@link #of}; null removes the member
   * @return such a patch, the same in all else
   * @throws IllegalArgumentException as for {@link #of}
   */
  public MergePatch<T> with(String name, @Nullable Object value) {
    Map<String, @Nullable Object> more = new LinkedHashMap<>(members);
    more.put(name, value);
    return of(more);
  }

  /**
   * Tells whether the patch says anything of a member: sets it or removes it.
   *
   * @param name the name of the member
   * @return whether it is there
   */
  public boolean changes(String name) {
    return members.containsKey(name);
  }

  /**
   * Tells whether the patch removes a member.
   *
   * @param name the name of the member
   * @return whether it is there, and null
   */
  public boolean removes(String name) {
    return changes(name) && members.get(name) == null;
  }

  /**
   * Returns all members that the patch has.
   *
   * @return an unmodifiable map, with null for each member that is removed
   */
  public Map<String, @Nullable Object> members() {
    return members;
  }

  /**
   * Applies the patch to a JSON object (RFC 7396, 2).
   *
   * @param target the members of the object, which are not changed
   * @return the members of the patched object, unmodifiable
   */
  public Map<String, @Nullable Object> applyTo(Map<String, ? extends @Nullable Object> target) {
    return merge(target, members);
  }

  private static Map<String, @Nullable Object> merge(Map<?, ?> target, Map<?, ?> patch) {
    Map<String, @Nullable Object> merged = new LinkedHashMap<>();
    target.forEach((name, value) -> merged.put((String) name, value));
    patch.forEach(
        (name, value) -> {
          if (value == null) {
            merged.remove(name);
          } else if (value instanceof Map<?, ?> nested) {
            Object old = merged.get(name);
            merged.put((String) name, merge(old instanceof Map<?, ?> map ? map : Map.of(), nested));
          } else {
            merged.put((String) name, value);
          }
        });
    return Collections.unmodifiableMap(merged);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MergePatch<?> that && members.equals(that.members);
  }

  @Override
  public int hashCode() {
    return members.hashCode();
  }

  /** Gives the patch as JSON. */
  @Override
  public String toString() {
    return JsonValues.write(members);
  }
}
