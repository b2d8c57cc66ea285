package dev.statute.law;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules for recipients of a header field.
 *
 * @param malformed how it reads a value that does not fit the definition, {@code null} where
 *     nothing says so
 * @param repeated how it reads several lines of a field that is not a list, {@code null} where
 *     nothing says so
 * @param ignored in which requests it ignores the field, {@code null} for none
 */
public record RecipientRules(
    @Nullable MalformedRule malformed,
    @Nullable RepeatedRule repeated,
    @Nullable IgnoredRule ignored) {

  /** Tells whether nothing says how to read what is wrong. */
  public boolean isEmpty() {
    return malformed == null && repeated == null && ignored == null;
  }

  /** How a recipient reads the value of a field that does not fit its definition. */
  public enum Malformed implements Word {
    /** It refuses the value. */
    REFUSED,
    /** It ignores the field. */
    ABSENT,
    /** It ignores the elements of the list that are malformed. */
    REST,
    /** It takes the value for a date in the past. */
    PAST,
    /** It takes the value for a validator that no representation has. */
    UNMATCHED
  }

  /**
   * How a recipient reads a value that does not fit the definition of its field.
   *
   * @param readAs how
   * @param in the methods in which it is read so, and refused in others; none if the method does
   *     not matter
   * @param ground why
   */
  public record MalformedRule(Malformed readAs, List<String> in, Ground ground) {

    /** Copies the names. */
    public MalformedRule {
      in = List.copyOf(in);
    }
  }

  /** How a recipient reads several lines of a field that is not a list. */
  public enum Repeated implements Word {
    /** It refuses them. */
    REFUSED,
    /** It reads the first. */
    FIRST,
    /** It reads them as one if they are the same, and refuses them otherwise. */
    SAME,
    /** It reads them as one, joined by a semicolon and a space. */
    JOINED
  }

  /**
   * How a recipient reads several lines of a field that is not a list.
   *
   * @param readAs how
   * @param ground why
   */
  public record RepeatedRule(Repeated readAs, Ground ground) {}

  /**
   * In which requests a recipient ignores a field.
   *
   * @param beside the fields beside one of which it is ignored
   * @param without the fields without one of which it is ignored
   * @param in the methods in which it is ignored
   * @param unless the methods in all others than which it is ignored; none if the method does not
   *     matter
   * @param ground why
   */
  public record IgnoredRule(
      List<String> beside,
      List<String> without,
      List<String> in,
      List<String> unless,
      Ground ground) {

    /** Copies the names. */
    public IgnoredRule {
      beside = List.copyOf(beside);
      without = List.copyOf(without);
      in = List.copyOf(in);
      unless = List.copyOf(unless);
    }
  }
}
