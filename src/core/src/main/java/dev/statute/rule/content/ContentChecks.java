package dev.statute.rule.content;

import dev.statute.rule.Check;
import java.util.List;

/** The checks of the content of responses. */
public final class ContentChecks {
  private ContentChecks() {}

  /** Returns all of them. */
  public static List<Check> all() {
    return List.of(
        new ResponseContentCheck(),
        new MissingBodyCheck(),
        new ProblemTypeCheck(),
        new ProblemBodyCheck(),
        new MediaTypeCheck());
  }
}
