package dev.statute.rule.route;

import dev.statute.rule.Check;
import java.util.List;

/** The checks of the methods and paths of operations. */
public final class RouteChecks {

  private RouteChecks() {}

  /** Returns all of them. */
  public static List<Check> all() {
    return List.of(new OperationMethodCheck(), new PathSyntaxCheck(), new DuplicateRouteCheck());
  }
}
