package dev.statute.field.draft;

import dev.statute.field.structured.BareInteger;
import dev.statute.field.structured.StructuredParameters;
import dev.statute.field.structured.UnfitPartException;
import java.util.Optional;
import java.util.OptionalLong;

/** Numbers of things, which are not negative. */
final class Quantities {

  private Quantities() {}

  /** Refuses a negative number. */
  static BareInteger require(BareInteger number) {
    if (number.value() < 0) {
      throw new UnfitPartException(number, "an Integer that is not negative");
    }
    return number;
  }

  /** Finds a parameter that is a number of things, if it is there. */
  static OptionalLong of(StructuredParameters parameters, String key) {
    return of(parameters.get(key, BareInteger.class));
  }

  static OptionalLong of(Optional<BareInteger> number) {
    return number
        .map(found -> OptionalLong.of(require(found).value()))
        .orElseGet(OptionalLong::empty);
  }
}
