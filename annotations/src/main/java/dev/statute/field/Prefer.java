package dev.statute.field;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the client would like of the server's behaviour: the value of {@code Prefer} (RFC 7240, 2).
 * A server ignores preferences that it does not know, or cannot comply with. Of several of one name
 * the first counts.
 *
 * @param preferences the preferences in order, at least one
 */
public record Prefer(List<Preference> preferences) implements FieldValue {

  /** Reads and writes such values. */
  public static final FieldCodec<Prefer> CODEC =
      ListFieldCodec.of("Prefer", Prefer::parse, Prefer::parseReceived);

  /**
   * Copies the list.
   *
   * @param preferences the preferences in order
   * @throws IllegalArgumentException if there is none
   */
  public Prefer {
    preferences = Elements.nonEmpty(preferences, "preference");
  }

  /**
   * Lists preferences.
   *
   * @param first the first
   * @param more the others
   * @return the value
   */
  public static Prefer of(Preference first, Preference... more) {
    return new Prefer(Stream.concat(Stream.of(first), Arrays.stream(more)).toList());
  }

  /**
   * Reads the value of one field line.
   *
   * @param value such as {@code respond-async, wait=10}
   * @return the value
   * @throws FieldSyntaxException if it is not a list of preferences, or an empty one
   */
  public static Prefer parse(String value) {
    return parse(List.of(value));
  }

  /**
   * Reads the values of all field lines.
   *
   * @param lines at least one line
   * @return the value
   * @throws FieldSyntaxException if they are not a list of preferences, or an empty one
   */
  public static Prefer parse(List<String> lines) {
    return Scanner.whole(lines, Prefer::read);
  }

  /**
   * Reads the values of all field lines that were received: a parameter may come twice, of which
   * the first counts.
   *
   * @param lines at least one line
   * @return the value
   * @throws FieldSyntaxException if they are not a list of preferences, or an empty one
   */
  public static Prefer parseReceived(List<String> lines) {
    return Scanner.received(lines, Prefer::read);
  }

  static Prefer read(Scanner in) {
    return new Prefer(PreferenceReader.read(in));
  }

  /**
   * Finds a preference.
   *
   * @param name its name, in any letter case
   * @return the first of that name
   */
  public Optional<Preference> first(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return preferences.stream().filter(preference -> preference.name().equals(lower)).findFirst();
  }

  /**
   * Tells whether something is preferred: {@code prefer.prefers(Preference.RETURN_MINIMAL)}.
   *
   * @param preference a preference, whose parameters do not matter
   * @return whether the first preference of that name has that value
   */
  public boolean prefers(Preference preference) {
    return first(preference.name()).filter(preference::isLike).isPresent();
  }

  /**
   * Tells how long the client would wait for an answer (RFC 7240, 4.3).
   *
   * @return the value of {@code wait}, if it is a number of seconds
   */
  public Optional<Duration> waitTime() {
    return first("wait")
        .map(Preference::value)
        .filter(text -> !text.isEmpty() && CharClass.DIGIT.matchesAll(text))
        .map(text -> Duration.ofSeconds(DecimalDigits.saturated(text)));
  }

  /** Gives the preferences as a list. */
  @Override
  public String toString() {
    return Elements.join(preferences);
  }
}
