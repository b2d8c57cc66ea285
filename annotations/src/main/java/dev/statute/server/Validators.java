package dev.statute.server;

import dev.statute.field.EntityTag;
import dev.statute.field.HttpDate;
import org.jspecify.annotations.Nullable;

/**
 * What there is of a resource, for preconditions to be compared with (RFC 9110, 8.8).
 *
 * @param exists whether it has a current representation
 * @param etag the entity tag of that, or null if it has none
 * @param lastModified when that was last modified, or null if nobody knows
 */
public record Validators(
    boolean exists, @Nullable EntityTag etag, @Nullable HttpDate lastModified) {

  /**
   * Checks that only what exists has validators.
   *
   * @param exists whether there is a current representation
   * @param etag its entity tag
   * @param lastModified when it was last modified
   * @throws IllegalArgumentException if what does not exist has validators
   */
  public Validators {
    if (!exists && (etag != null || lastModified != null)) {
      throw new IllegalArgumentException("no validators of what does not exist");
    }
  }

  /**
   * Describes a resource without a current representation, such as one to be created.
   *
   * @return that there is nothing
   */
  public static Validators none() {
    return new Validators(false, null, null);
  }

  /**
   * Describes a representation with an entity tag.
   *
   * @param etag the entity tag
   * @return the validators
   */
  public static Validators of(EntityTag etag) {
    return new Validators(true, etag, null);
  }

  /**
   * Describes a representation.
   *
   * @param etag its entity tag, or null if it has none
   * @param lastModified when it was last modified, or null if nobody knows
   * @return the validators
   */
  public static Validators of(@Nullable EntityTag etag, @Nullable HttpDate lastModified) {
    return new Validators(true, etag, lastModified);
  }
}
