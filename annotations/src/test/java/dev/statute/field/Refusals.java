package dev.statute.field;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Asserts that something is refused as a syntax error. */
final class Refusals {

  private Refusals() {}

  static void assertRefused(ThrowingCallable code) {
    assertThatExceptionOfType(FieldSyntaxException.class).isThrownBy(code);
  }

  static void assertRefused(ThrowingCallable code, int index, String expected) {
    assertThatExceptionOfType(FieldSyntaxException.class)
        .isThrownBy(code)
        .matches(refusal -> refusal.index() == index, "index " + index)
        .matches(refusal -> refusal.expected().equals(expected), expected);
  }
}
