package dev.statute.judge;

import dev.statute.api.Api;
import java.util.function.Consumer;

/** One thing that an API can get wrong. */
interface Rule {

  /** Returns what is known of the rule. */
  RuleInfo info();

  /** Reports each violation of this rule in an API. */
  void check(Api api, Consumer<Violation> violations);
}
