package dev.statute.report;

import dev.statute.rule.Dialect;
import dev.statute.text.Region;
import java.util.Comparator;

/** The order of results, which does not depend on the one in which they were found. */
final class ResultOrder {

  /** By file, position and rule; results without a region have the order of their contract. */
  private static final Comparator<Result> BY_POSITION =
      Comparator.comparing((Result result) -> result.location().uri())
          .thenComparing(ResultOrder::line)
          .thenComparing(ResultOrder::column)
          .thenComparing(ResultOrder::containerWithoutRegion)
          .thenComparing(ResultOrder::siteWithoutRegion)
          .thenComparing(result -> result.finding().rule().id());

  /** What is reported before what is not, and errors before warnings. */
  static final Comparator<Result> BY_WEIGHT =
      Comparator.comparing((Result result) -> result.finding().severity())
          .thenComparing(result -> result.finding().weight());

  private ResultOrder() {}

  /** Returns the order by position, in which words decide where all else is the same. */
  static Comparator<Result> byPosition(Dialect dialect) {
    return BY_POSITION.thenComparing(result -> result.finding().description(dialect));
  }

  private static long line(Result result) {
    return result.location().region().map(Region::startLine).orElse(0L);
  }

  private static long column(Result result) {
    return result.location().region().map(Region::startColumn).orElse(0L);
  }

  private static String containerWithoutRegion(Result result) {
    return result.location().region().isPresent() ? "" : result.location().container();
  }

  private static int siteWithoutRegion(Result result) {
    return result.location().region().isPresent() ? 0 : result.finding().site().number();
  }
}
