package dev.statute.vocabulary;

import java.util.Map;

/** Codes that nobody has registered, for the records of such codes. */
final class Unrecognized {

  private static final Map<String, Integer> SAMPLES =
      Map.of(
          "UnrecognizedInformational", 199,
          "UnrecognizedSuccessful", 299,
          "UnrecognizedRedirection", 399,
          "UnrecognizedClientError", 471,
          "UnrecognizedServerError", 599);

  private Unrecognized() {}

  /** Returns a code that a record accepts. */
  static int sample(String record) {
    return SAMPLES.get(record);
  }
}
