package dev.statute.capture.har;

import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says why JSON cannot be read on, without any of its text, which may be secret. */
final class HarFailure {

  private HarFailure() {}

  /** Returns a sentence without its full stop. */
  static String words(JacksonException e) {
    String message = String.valueOf(e.getOriginalMessage());
    String lower = message.toLowerCase(Locale.ROOT);
    if (e instanceof UnexpectedEndOfInputException) {
      return "the file ends here, in the middle of a value; it was not saved completely";
    }
    if (e instanceof StreamConstraintsException) {
      return lower.contains("depth")
          ? "values are nested more than 500 deep, so the rest is not read"
          : "a name or a number has more than 100,000 characters, so the rest is not read";
    }
    if (lower.contains("utf-8")) {
      return "an octet is not UTF-8, so the rest is not read";
    }
    if (message.startsWith("Illegal unquoted character")) {
      return "a string has a line break or a control character, which JSON forbids";
    }
    if (message.startsWith("Unrecognized character escape")) {
      return "a backslash is before a character that JSON has no escape for";
    }
    return "this is not JSON: a quotation mark, comma, colon or bracket is missing or too much";
  }
}
