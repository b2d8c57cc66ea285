package dev.statute.field;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The preferences that the server honoured: the value of {@code Preference-Applied} (RFC 7240, 3).
 *
 * @param preferences the preferences in order, at least one, without parameters
 */
public record PreferenceApplied(List<Preference> preferences) implements FieldValue {

  /** Reads and writes such values. */
  public static final FieldCodec<PreferenceApplied> CODEC =
      ListFieldCodec.of("PreferenceApplied", PreferenceApplied::parse);

  /**
   * Copies the list.
   *
   * @param preferences the preferences in order
   * @throws IllegalArgumentException if there is none, or one has parameters
   */
  public PreferenceApplied {
    preferences = Elements.nonEmpty(preferences, "preference");
    for (Preference preference : preferences) {
      if (!preference.parameters().isEmpty()) {
        throw new UnfitValueException("a preference without parameters", preference);
      }
    }
  }

  /**
   * Lists preferences.
   *
   * @param first the first
   * @param more the others
   * @return the value
   * @throws IllegalArgumentException if one has parameters
   */
  public static PreferenceApplied of(Preference first, Preference... more) {
    return new PreferenceApplied(Stream.concat(Stream.of(first), Arrays.stream(more)).toList());
  }

  /**
   * Reads the value of one field line.
   *
   * @param value such as {@code return=representation}
   * @return the value
   * @throws FieldSyntaxException if it is not a list of applied preferences, or an empty one
   */
  public static PreferenceApplied parse(String value) {
    return parse(List.of(value));
  }

  /**
   * Reads the values of all field lines.
   *
   * @param lines at least one line
   * @return the value
   * @throws FieldSyntaxException if they are not a list of applied preferences, or an empty one
   */
  public static PreferenceApplied parse(List<String> lines) {
    return Scanner.whole(lines, PreferenceApplied::read);
  }

  static PreferenceApplied read(Scanner in) {
    return new PreferenceApplied(PreferenceReader.readApplied(in));
  }

  /**
   * Tells whether a preference was honoured: {@code applied.has(Preference.RETURN_REPRESENTATION)}.
   *
   * @param preference a preference, whose parameters do not matter
   * @return whether it is among them
   */
  public boolean has(Preference preference) {
    return preferences.stream().anyMatch(preference::isLike);
  }

  /** Gives the preferences as a list. */
  @Override
  public String toString() {
    return Elements.join(preferences);
  }
}
