package dev.statute.openapi.judge.subject;

import dev.statute.contract.StatusRef;
import dev.statute.law.Law;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the keys that OpenAPI has for responses. */
final class StatusKey {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
  private static final Pattern RANGE = Pattern.compile("[1-9][Xx]{2}");

  private StatusKey() {}

  /** Returns what a key refers to; nothing if it is neither a number, a range nor the default. */
  static Optional<StatusRef> read(String key, Law law) {
    if (key.equals("default")) {
      return Optional.of(new StatusRef.Default());
    }
    if (RANGE.matcher(key).matches()) {
      return Optional.of(new StatusRef.Range(key.charAt(0) - '0'));
    }
    return NUMBER.matcher(key).matches() ? Optional.of(code(key, law)) : Optional.empty();
  }

  private static StatusRef code(String key, Law law) {
    int code = Integer.parseInt(key);
    return law.status(code)
        .<StatusRef>map(StatusRef.Known::new)
        .orElseGet(() -> new StatusRef.Unregistered(code));
  }
}
