package dev.statute.report;

import java.util.Comparator;

/**
 * A finding as a list of known findings names it: by what it says, not by its line.
 *
 * @param fingerprint 32 hexadecimal digits, a colon, and a number from 1 that tells findings apart
 *     that say the same
 * @param rule the id of the rule
 * @param place the qualified name of the type or package that the finding is in, and of its
 *     operation after a number sign: {@code acme.Orders#place}
 */
public record KnownFinding(String fingerprint, String rule, String place) {

  /** By place, rule and fingerprint, so that a list changes where the code did. */
  static final Comparator<KnownFinding> IN_ORDER =
      Comparator.comparing((KnownFinding finding) -> finding.place())
          .thenComparing(KnownFinding::rule)
          .thenComparing(KnownFinding::fingerprint);

  /** Returns the qualified name of the type or package that it is in. */
  public String container() {
    int end = place.indexOf('#');
    return end < 0 ? place : place.substring(0, end);
  }

  /** Returns its line in a list. */
  String line() {
    return fingerprint + " " + rule + " " + place;
  }

  /** Returns the place that a location has in a list. */
  static String place(Location location) {
    return location.operation().isEmpty()
        ? location.container()
        : location.container() + "#" + location.operation();
  }
}
