package dev.statute.rule;

import dev.statute.api.Api;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All rules. */
public final class Rules {

  private static final List<Rule> ALL =
      List.of(
          new MethodStatusRule(),
          new UnusableStatusRule(),
          new InterimStatusRule(),
          new ResponseContentRule(),
          new ResponseBodyRule(),
          new DuplicateStatusRule(),
          new ResponseNameRule(),
          new ReplyTypeRule(),
          new OperationMethodRule(),
          new OperationResponseRule());

  private Rules() {}

  /** Returns all violations in an API, in the order of its code, each once. */
  public static List<Violation> check(Api api) {
    List<Violation> violations = new ArrayList<>();
    for (Rule rule : ALL) {
      rule.check(api, violations::add);
    }
    return violations.stream()
        .distinct()
        .sorted(Comparator.comparingInt(violation -> violation.place().number()))
        .toList();
  }
}
