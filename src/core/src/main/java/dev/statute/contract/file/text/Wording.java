package dev.statute.contract.file.text;

import java.util.Locale;

/** The words of a contract file for the constants of enums. */
final class Wording {

  private Wording() {}

  /** Returns the word for a constant: {@code API_KEY} is {@code api-key}. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
