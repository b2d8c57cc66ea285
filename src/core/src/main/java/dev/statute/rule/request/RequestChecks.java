package dev.statute.rule.request;

import dev.statute.rule.Check;
import java.util.List;

/** The checks of what an operation takes from a request. */
public final class RequestChecks {

  private RequestChecks() {}

  /** Returns all of them. */
  public static List<Check> all() {
    return List.of(
        new MissingInputCheck(),
        new RequiredInputCheck(),
        new RequestContentCheck(),
        new NeededContentCheck(),
        new PathVariableCheck(),
        new ContentLimitCheck(),
        new InputConstraintCheck());
  }
}
