package dev.statute.field.structured;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.statute.field.FieldSyntaxException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Asserts that something is refused as a syntax error. */
public final class StructuredRefusals {

  private StructuredRefusals() {}

  public static void assertRefused(ThrowingCallable code) {
    assertThatExceptionOfType(FieldSyntaxException.class).isThrownBy(code);
  }

  public static void assertRefused(ThrowingCallable code, int index, String expected) {
    assertThatExceptionOfType(FieldSyntaxException.class)
        .isThrownBy(code)
        .satisfies(refusal -> assertThat(refusal.index()).isEqualTo(index))
        .satisfies(refusal -> assertThat(refusal.expected()).isEqualTo(expected));
  }
}
