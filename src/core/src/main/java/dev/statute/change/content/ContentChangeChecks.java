package dev.statute.change.content;

import dev.statute.change.ChangeCheck;
import java.util.List;

/** The checks of changes of the content of responses. */
public final class ContentChangeChecks {

  private ContentChangeChecks() {}

  /** Returns all of them. */
  public static List<ChangeCheck> all() {
    return List.of(
        new ProblemTypeChangeCheck(),
        new ProblemDocumentCheck(),
        new ContentPresenceCheck(),
        new MediaTypeChangeCheck(),
        new ComponentCheck());
  }
}
