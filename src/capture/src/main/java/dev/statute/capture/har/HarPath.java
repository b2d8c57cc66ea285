package dev.statute.capture.har;

import dev.statute.text.Printable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/** Writes where a value is in JSON. */
final class HarPath {

  /** How many members are named. */
  private static final int PARTS = 8;

  private HarPath() {}

  /** Returns the members that lead to a value: {@code log.entries[3].request}. */
  static String of(TokenStreamContext context) {
    StringBuilder path = new StringBuilder();
    int parts = 0;
    @Nullable TokenStreamContext at = context;
    while (at != null && parts < PARTS) {
      if (at.inArray() && at.hasCurrentIndex()) {
        path.insert(0, "[" + at.getCurrentIndex() + "]");
        parts++;
      } else if (at.inObject() && at.hasCurrentName()) {
        path.insert(0, "." + Printable.shown(at.currentName()));
        parts++;
      }
      at = at.getParent();
    }
    return path.indexOf(".") == 0 ? path.substring(1) : path.toString();
  }
}
