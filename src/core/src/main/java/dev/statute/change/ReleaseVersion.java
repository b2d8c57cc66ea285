package dev.statute.change;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a version that says what may break, as Semantic Versioning 2.0.0 has it: the major
 * version, and below 1.0 (where anything may change at any time) the minor version.
 *
 * @param major the first number
 * @param minor the second number; 0 where there is none
 */
public record ReleaseVersion(long major, long minor) {

  /** Longer numbers would not fit; no release has them. */
  private static final Pattern NUMBERS =
      Pattern.compile("[vV]?(\\d{1,15})(?:\\.(\\d{1,15}))?\\b.*");

  /**
   * Reads a version such as {@code 2.4.0}, {@code v2} or {@code 2.4-SNAPSHOT}.
   *
   * @return nothing if the text does not begin with a number
   */
  public static Optional<ReleaseVersion> of(String text) {
    Matcher matcher = NUMBERS.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String minor = matcher.group(2);
    return Optional.of(
        new ReleaseVersion(
            Long.parseLong(matcher.group(1)), minor == null ? 0 : Long.parseLong(minor)));
  }

  /**
   * Tells whether a release may break what relied on an earlier one.
   *
   * @param before the version of the earlier release
   * @param after the version of the later one
   * @return whether the part that says so is raised; not if one of the versions cannot be read
   */
  public static boolean mayBreak(String before, String after) {
    Optional<ReleaseVersion> old = of(before);
    return of(after).filter(version -> old.filter(version::isRaisedFrom).isPresent()).isPresent();
  }

  private boolean isRaisedFrom(ReleaseVersion before) {
    return major > before.major || (major == 0 && before.major == 0 && minor > before.minor);
  }
}
