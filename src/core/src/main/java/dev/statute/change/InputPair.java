package dev.statute.change;

import dev.statute.contract.file.InputSource;
import dev.statute.contract.file.Pointer;
import dev.statute.contract.file.PublishedInput;

/**
 * An input that an operation had and has.
 *
 * @param before what it was
 * @param after what it is
 * @param beforePlace where the old contract has it
 * @param afterPlace where the new contract has it
 */
public record InputPair(
    PublishedInput before, PublishedInput after, Pointer beforePlace, Pointer afterPlace) {

  /** Tells whether it comes from the same part of requests under the same name. */
  public boolean isInPlace() {
    return before.source() == after.source()
        && (before.source() == InputSource.PATH
            || (before.source() == InputSource.HEADER
                ? before.key().equalsIgnoreCase(after.key())
                : before.key().equals(after.key())));
  }

  /** Returns what an input is, as messages have it: {@code the query parameter page}. */
  public static String title(PublishedInput input) {
    return switch (input.source()) {
      case PATH -> "the path variable " + input.key();
      case QUERY -> "the query parameter " + input.key();
      case HEADER -> "the header field " + input.key();
      case COOKIE -> "the cookie " + input.key();
      case FORM -> "the form field " + input.key();
      case PART -> "the part " + input.key();
      case CONTENT -> "content";
      case CONTEXT -> "the parameter " + input.name();
    };
  }
}
