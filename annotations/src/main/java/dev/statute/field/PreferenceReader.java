package dev.statute.field;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads {@code 1#preference} (RFC 7240, 2), and {@code 1#applied-pref} (RFC 7240, 3). */
final class PreferenceReader {

  private PreferenceReader() {}

  static List<Preference> read(Scanner in) {
    return in.nonEmptyList(
        element -> {
          String name = element.token("a preference");
          String value = value(element);
          return new Preference(name, value, parameters(element));
        },
        "preference");
  }

  static List<Preference> readApplied(Scanner in) {
    return in.nonEmptyList(
        element -> {
          String name = element.token("a preference");
          return new Preference(name, value(element), Map.of());
        },
        "preference");
  }

  private static String value(Scanner in) {
    if (!in.skipAfterWhiteSpace('=')) {
      return "";
    }
    in.skipWhiteSpace();
    return in.tokenOrQuotedString("a token");
  }

  private static Map<String, String> parameters(Scanner in) {
    Parameters.Builder parameters = new Parameters.Builder();
    for (int count = 1; in.skipAfterWhiteSpace(';'); count++) {
      in.requireRoom(count, "parameters");
      int before = in.position();
      in.skipWhiteSpace();
      int start = in.position();
      if (!in.peek(CharClass.TOKEN)) {
        in.reset(before);
        continue;
      }
      String name = in.token("a parameter").toLowerCase(Locale.ROOT);
      if (!parameters.add(name, value(in)) && !in.isReceived()) {
        throw in.error(start, "each parameter at most once");
      }
    }
    return parameters.build();
  }
}
