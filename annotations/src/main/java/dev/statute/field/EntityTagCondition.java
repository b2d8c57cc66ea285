package dev.statute.field;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The entity tags that a precondition names: the value of {@code If-Match} (RFC 9110, 13.1.1) and
 * {@code If-None-Match} (RFC 9110, 13.1.2).
 *
 * <p>{@code If-Match} holds if the current tag is matched strongly, {@code If-None-Match} if it is
 * not matched weakly. For a resource without a current representation nothing matches, not even
 * {@code *}; for a representation without an entity tag only {@code *} does, which {@link #isAny()}
 * tells.
 */
public sealed interface EntityTagCondition extends FieldValue {

  /** Reads and writes such values. */
  FieldCodec<EntityTagCondition> CODEC =
      ListFieldCodec.of("EntityTagCondition", EntityTagCondition::parse);

  /** Any current representation: {@code *}. */
  record Any() implements EntityTagCondition {
    @Override
    public boolean isAny() {
      return true;
    }

    @Override
    public boolean strongMatch(EntityTag current) {
      return true;
    }

    @Override
    public boolean weakMatch(EntityTag current) {
      return true;
    }

    /** Gives the asterisk. */
    @Override
    public String toString() {
      return "*";
    }
  }

  /**
   * One of some entity tags.
   *
   * @param tags the tags, at least one: the grammar allows none, but such a condition would name
   *     nothing
   */
  record Tags(List<EntityTag> tags) implements EntityTagCondition {

    /**
     * Copies the tags.
     *
     * @param tags the tags
     * @throws IllegalArgumentException if there is none
     */
    public Tags {
      tags = Elements.nonEmpty(tags, "entity tag");
    }

    @Override
    public boolean isAny() {
      return false;
    }

    @Override
    public boolean strongMatch(EntityTag current) {
      return tags.stream().anyMatch(current::strongMatch);
    }

    @Override
    public boolean weakMatch(EntityTag current) {
      return tags.stream().anyMatch(current::weakMatch);
    }

    /** Gives the tags as a list. */
    @Override
    public String toString() {
      return Elements.join(tags);
    }
  }

  /**
   * Names any current representation.
   *
   * @return {@code *}
   */
  static EntityTagCondition any() {
    return new Any();
  }

  /**
   * Names some entity tags.
   *
   * @param first the first
   * @param more the others
   * @return the list
   */
  static EntityTagCondition of(EntityTag first, EntityTag... more) {
    return new Tags(Stream.concat(Stream.of(first), Arrays.stream(more)).toList());
  }

  /**
   * Reads the value of one field line.
   *
   * @param value {@code *} alone, or a list of entity tags
   * @return the value
   * @throws FieldSyntaxException if it is neither
   */
  static EntityTagCondition parse(String value) {
    return Scanner.whole(value, EntityTagCondition::read);
  }

  /**
   * Reads the values of all field lines.
   *
   * @param lines at least one line
   * @return the value
   * @throws FieldSyntaxException if they are neither {@code *} alone nor a list of entity tags
   */
  static EntityTagCondition parse(List<String> lines) {
    return Scanner.whole(lines, EntityTagCondition::read);
  }

  private static EntityTagCondition read(Scanner in) {
    return in.skip('*')
        ? new Any()
        : new Tags(in.nonEmptyList(EntityTag::read, "entity tag or '*'"));
  }

  /**
   * Tells whether any current representation will do.
   *
   * @return whether this is {@code *}
   */
  boolean isAny();

  /**
   * Compares strongly, as {@code If-Match} does.
   *
   * @param current the entity tag of the current representation
   * @return whether this names it
   */
  boolean strongMatch(EntityTag current);

  /**
   * Compares weakly, as {@code If-None-Match} does.
   *
   * @param current the entity tag of the current representation
   * @return whether this names it
   */
  boolean weakMatch(EntityTag current);
}
