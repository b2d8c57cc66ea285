package dev.statute.field;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads {@code disposition-type *( ";" disposition-parm )} (RFC 6266, 4.1). */
final class DispositionReader {

  private static final String EXTENDED = "*";

  private DispositionReader() {}

  static ContentDisposition read(Scanner in) {
    String type = in.token("a disposition type");
    Parameters.Builder parameters = new Parameters.Builder();
    in.skipWhiteSpace();
    for (int count = 1; !in.atEnd(); count++) {
      in.requireRoom(count, "parameters");
      in.require(';');
      in.skipWhiteSpace();
      int start = in.position();
      if (!in.isReceived() || in.peek(CharClass.TOKEN)) {
        parameter(in, start, parameters);
      }
      if (in.isReceived()) {
        // What follows a value belongs to nothing.
        in.skipRun(CharClass.PARAMETER_TEXT);
      }
      in.skipWhiteSpace();
    }
    return new ContentDisposition(type, parameters.build());
  }

  private static void parameter(Scanner in, int start, Parameters.Builder parameters) {
    String name = in.token("a parameter").toLowerCase(Locale.ROOT);
    if (!in.skipAfterWhiteSpace('=')) {
      if (!in.isReceived()) {
        throw in.error("'='");
      }
      return;
    }
    in.skipWhiteSpace();
    String value = value(in, name);
    if (value == null) {
      return;
    }
    if (!in.isReceived()) {
      in.check(
          start,
          () -> {
            requireExtended(name, value);
            return value;
          });
    } else if (!isFit(name, value)) {
      return;
    }
    if (!parameters.add(name, value) && !in.isReceived()) {
      throw in.error(start, "each parameter at most once");
    }
  }

  private static @Nullable String value(Scanner in, String name) {
    if (name.endsWith(EXTENDED)) {
      // An extended value is never quoted.
      return in.isReceived() ? text(in) : in.token("an extended value");
    }
    if (!in.isReceived()) {
      return in.tokenOrQuotedString("a token");
    }
    int start = in.position();
    if (in.peek() != '"') {
      return text(in);
    }
    try {
      return in.quotedString();
    } catch (FieldSyntaxException unclosed) {
      in.reset(start);
      in.skip('"');
      return text(in);
    }
  }

  private static String text(Scanner in) {
    String text = in.run(CharClass.PARAMETER_TEXT).strip();
    return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
        ? text.substring(1, text.length() - 1)
        : text;
  }

  /** Checks the value of a parameter that is an extended one by its name. */
  static void requireExtended(String name, String value) {
    if (!isFit(name, value)) {
      throw new UnfitValueException("an extended value (RFC 8187, 3.2)", value);
    }
  }

  private static boolean isFit(String name, String value) {
    return !name.endsWith(EXTENDED) || ExtendedValue.isWellFormed(value);
  }
}
