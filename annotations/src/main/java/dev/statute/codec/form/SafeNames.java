package dev.statute.codec.form;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes names of files that lead to no folder. */
final class SafeNames {

  /** What Windows takes for a drive, a stream or a pattern. */
  private static final String SPECIAL = ":*?\"<>|";

  /** What leads nowhere, or to a device of Windows, whatever follows a dot. */
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "\\.*|(?:CON|PRN|AUX|NUL|(?:COM|LPT)[1-9]) *(?:\\..*)?", Pattern.CASE_INSENSITIVE);

  private SafeNames() {}

  static Optional<String> last(String filename) {
    int start = Math.max(filename.lastIndexOf('/'), filename.lastIndexOf('\\')) + 1;
    String name =
        filename
            .substring(start)
            .codePoints()
            .filter(c -> !Character.isISOControl(c) && SPECIAL.indexOf(c) < 0)
            .mapToObj(Character::toString)
            .collect(Collectors.joining())
            .strip();
    return ELSEWHERE.matcher(name).matches() ? Optional.empty() : Optional.of(name);
  }
}
