package dev.statute.server.precondition;

import dev.statute.field.EntityTag;
import dev.statute.field.HttpDate;
import dev.statute.field.IfRange;
import org.jspecify.annotations.Nullable;

/**
 * The validators of a resource, which preconditions are compared with (RFC 9110, 8.8).
 *
 * @param exists whether it has a current representation
 * @param etag the entity tag of that, or null if it has none
 * @param lastModified when that was last modified, or null if nobody knows
 * @param isDateStrong whether it is known not to have changed twice in that second (RFC 9110,
 *     8.8.2.2)
 */
public record Validators(
    boolean exists,
    @Nullable EntityTag etag,
    @Nullable HttpDate lastModified,
    boolean isDateStrong) {

  /**
   * Checks that only what exists has validators, and only a date is strong.
   *
   * @param exists whether there is a current representation
   * @param etag its entity tag
   * @param lastModified when it was last modified
   * @param isDateStrong whether it is known not to have changed twice in that second
   * @throws IllegalArgumentException if what does not exist has validators, or there is no date to
   *     be strong
   */
  public Validators {
    if (!exists && (etag != null || lastModified != null)) {
      throw new IllegalArgumentException(
          "a representation that does not exist must not have validators: "
              + etag
              + ", "
              + lastModified);
    }
    if (isDateStrong && lastModified == null) {
      throw new IllegalArgumentException("isDateStrong needs a lastModified: null");
    }
  }

  /**
   * Describes a resource without a current representation, such as one to be created.
   *
   * @return that there is nothing
   */
  public static Validators none() {
    return new Validators(false, null, null, false);
  }

  /**
   * Describes a representation with an entity tag.
   *
   * @param etag the entity tag
   * @return the validators
   */
  public static Validators of(EntityTag etag) {
    return new Validators(true, etag, null, false);
  }

  /**
   * Describes a representation.
   *
   * @param etag its entity tag, or null if it has none
   * @param lastModified when it was last modified, or null if nobody knows
   * @return the validators
   */
  public static Validators of(@Nullable EntityTag etag, @Nullable HttpDate lastModified) {
    return new Validators(true, etag, lastModified, false);
  }

  /**
   * Tells whether a client that has parts of a representation has them of this one (RFC 9110,
   * 13.1.5).
   *
   * @param condition what the client has: an entity tag is compared strongly, a date has to be the
   *     same and a {@linkplain #withStrongDate strong} one
   * @return whether the parts that {@code Range} wants go with them
   */
  public boolean matches(IfRange condition) {
    return (etag != null && condition.matches(etag))
        || (lastModified != null && isDateStrong && condition.matches(lastModified));
  }

  /**
   * Says that the representation is known not to have changed twice in the second of its date, so
   * that the date tells it from all others (RFC 9110, 8.8.2.2). Without that, {@code If-Range} with
   * a date never holds.
   *
   * @return the same validators, with a strong date
   * @throws IllegalArgumentException if there is no date
   */
  public Validators withStrongDate() {
    return new Validators(exists, etag, lastModified, true);
  }
}
