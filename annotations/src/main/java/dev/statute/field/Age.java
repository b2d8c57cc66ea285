package dev.statute.field;

import java.time.Duration;
import java.util.List;

/**
 * The time since a response was generated or validated, as a cache estimates it: the value of
 * {@code Age} (RFC 9111, 5.1).
 *
 * @param value the seconds
 */
public record Age(DeltaSeconds value) implements FieldValue {

  /** Reads and writes such values. */
  public static final FieldCodec<Age> CODEC =
      new SingleFieldCodec<>("Age", Age::parse, Age::parseReceived);

  /**
   * Takes the whole seconds of a duration.
   *
   * @param duration not negative; cut to 2^31 seconds
   * @return the age
   * @throws IllegalArgumentException if the duration is negative
   */
  public static Age of(Duration duration) {
    return new Age(DeltaSeconds.of(duration));
  }

  /**
   * Reads the value of one field line; of a list the first member, as RFC 9111, 5.1, recommends.
   *
   * @param value a number of seconds
   * @return the age
   * @throws FieldSyntaxException if it has no member, or one that is not a number of seconds
   */
  public static Age parse(String value) {
    return Scanner.whole(value, Age::read);
  }

  /**
   * Reads the first of several field lines, as {@link #parse(String)} does.
   *
   * @param lines at least one line
   * @return the age
   * @throws FieldSyntaxException if they have no member, or one that is not a number of seconds
   */
  public static Age parse(List<String> lines) {
    return Scanner.whole(lines, Age::read);
  }

  /**
   * Reads a value that was received. Other than {@link #parse(String)}, it does not look at what
   * follows the first member of a list, which is to be discarded (RFC 9111, 5.1).
   *
   * @param value a number of seconds
   * @return the age
   * @throws FieldSyntaxException if the first member is not a number of seconds
   */
  public static Age parseReceived(String value) {
    return Scanner.received(value, Age::read);
  }

  static Age read(Scanner in) {
    if (in.isReceived()) {
      DeltaSeconds first = DeltaSeconds.read(in);
      in.skipWhiteSpace();
      if (in.peek() == ',') {
        in.rest();
      }
      return new Age(first);
    }
    return new Age(in.nonEmptyList(DeltaSeconds::read, "number of seconds").get(0));
  }

  /**
   * Gives the age as a duration.
   *
   * @return the duration
   */
  public Duration duration() {
    return value.duration();
  }

  /** Gives the digits. */
  @Override
  public String toString() {
    return value.toString();
  }
}
