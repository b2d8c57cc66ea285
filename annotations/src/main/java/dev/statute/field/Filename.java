package dev.statute.field;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes and reads the name of a file (RFC 6266, 4.3). */
final class Filename {

  static final String PLAIN = "filename";
  private static final String EXTENDED = "filename*";

  /** What some recipients take for an escape (RFC 6266, D), and what is not ASCII. */
  private static final Pattern MISREAD = Pattern.compile("%(?=\\p{XDigit}{2})|[\"\\\\]|[^ -~]");

  /** Names with a meaning of their own (RFC 6266, 4.3). */
  private static final Pattern SPECIAL =
      Pattern.compile(
          "\\.{0,2}|[~|]|(?:CON|PRN|AUX|NUL|(?:COM|LPT)[1-9])(?:\\..*)?", Pattern.CASE_INSENSITIVE);

  private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}");

  private Filename() {}

  /** Puts a name to the parameters. */
  static Map<String, String> put(Map<String, String> parameters, String filename) {
    boolean hasOthers =
        filename.chars().anyMatch(c -> c == '/' || c == '\\' || Character.isISOControl(c));
    if (filename.isEmpty()
        || hasOthers
        || !StandardCharsets.UTF_8.newEncoder().canEncode(filename)) {
      throw new UnfitValueException(
          "the name of a file without slashes and control characters", filename);
    }
    Map<String, String> changed = new LinkedHashMap<>(parameters);
    changed.remove(EXTENDED);
    String plain = MISREAD.matcher(filename).replaceAll("_");
    changed.put(PLAIN, plain);
    if (!plain.equals(filename)) {
      changed.put(EXTENDED, ExtendedValue.encode(filename));
    }
    return changed;
  }

  /** Returns the name that is not limited to ASCII, if there is one. */
  static Optional<String> given(Map<String, String> parameters) {
    return ExtendedValue.decode(parameters.get(EXTENDED));
  }

  /** Returns what of a name is safe to use. */
  static Optional<String> safe(String filename) {
    int directory = Math.max(filename.lastIndexOf('/'), filename.lastIndexOf('\\'));
    String last = CONTROLS.matcher(filename.substring(directory + 1)).replaceAll("").strip();
    return SPECIAL.matcher(last).matches() ? Optional.empty() : Optional.of(last);
  }
}
