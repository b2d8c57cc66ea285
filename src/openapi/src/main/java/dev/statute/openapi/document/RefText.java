package dev.statute.openapi.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a {@code $ref}.
 *
 * @param file the file; empty for the one that it stands in
 * @param fragment what follows {@code #}, decoded; empty for nothing
 */
record RefText(String file, String fragment) {

  static RefText of(String reference) {
    int hash = reference.indexOf('#');
    return hash < 0
        ? new RefText(decoded(reference), "")
        : new RefText(
            decoded(reference.substring(0, hash)), decoded(reference.substring(hash + 1)));
  }

  /** Returns the keys that a JSON pointer names (RFC 6901). */
  List<String> steps() {
    List<String> steps = new ArrayList<>();
    if (fragment.startsWith("/")) {
      for (String step : fragment.substring(1).split("/", -1)) {
        steps.add(step.replace("~1", "/").replace("~0", "~"));
      }
    }
    return steps;
  }

  /** Decodes percent signs (RFC 3986, 2.1); those that encode nothing stay. */
  private static String decoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    byte[] decoded = new byte[bytes.length];
    int length = 0;
    for (int i = 0; i < bytes.length; i++) {
      int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
      int low = i + 2 < bytes.length ? Character.digit(bytes[i + 2], 16) : -1;
      if (bytes[i] == '%' && high >= 0 && low >= 0) {
        decoded[length++] = (byte) (high * 16 + low);
        i += 2;
      } else {
        decoded[length++] = bytes[i];
      }
    }
    return new String(decoded, 0, length, StandardCharsets.UTF_8);
  }
}
