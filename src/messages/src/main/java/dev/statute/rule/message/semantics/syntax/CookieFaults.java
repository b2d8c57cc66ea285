package dev.statute.rule.message.semantics.syntax;

import dev.statute.field.FieldSyntaxException;
import dev.statute.field.HttpDate;
import dev.statute.rule.message.MessageWords;
import java.util.Locale;

/** Says what is malformed in a cookie, without its value (RFC 6265, 4.1.1). */
final class CookieFaults {

  private static final String EXPIRES = "expires=";

  private CookieFaults() {}

  /** Returns the first fault of a line that is not as a server should send it. */
  static String of(String line) {
    String[] parts = line.split(";", -1);
    if (parts[0].indexOf('=') < 1) {
      return "it has no name";
    }
    for (int i = 1; i < parts.length; i++) {
      String part = parts[i].strip();
      if (part.toLowerCase(Locale.ROOT).startsWith(EXPIRES)) {
        String date = part.substring(EXPIRES.length());
        if (!isDate(date)) {
          return "its Expires, " + MessageWords.quoted(date) + ", is not an HTTP-date";
        }
      }
    }
    for (int i = 1; i < parts.length; i++) {
      if (parts[i].isBlank()) {
        return "it has a semicolon without an attribute";
      }
      if (!parts[i].equals(" " + parts[i].strip())) {
        return "it does not have one space after each semicolon";
      }
    }
    return "its name or value has characters that no cookie has, or an attribute stands twice";
  }

  private static boolean isDate(String text) {
    try {
      return HttpDate.CODEC.parse(text) != null;
    } catch (FieldSyntaxException malformed) {
      return false;
    }
  }
}
