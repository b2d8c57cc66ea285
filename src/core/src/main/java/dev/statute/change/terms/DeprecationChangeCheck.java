package dev.statute.change.terms;

import dev.statute.change.Change;
import dev.statute.change.ChangeCheck;
import dev.statute.change.ChangeRule;
import dev.statute.change.ContractPair;
import dev.statute.law.Policy.GracePeriod;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds deprecations that leave clients too little time, or do not tell how much they have. */
final class DeprecationChangeCheck implements ChangeCheck {

  private static final ChangeRule UNDATED =
      new ChangeRule(
          "undated-deprecation", "an operation was deprecated without a date", Impacts.BREAKS_ALL);
  private static final ChangeRule SHORT =
      new ChangeRule(
          "short-grace-period",
          "the time from the deprecation to the sunset is less than the law of the company demands",
          Impacts.BREAKS_ALL);

  @Override
  public List<ChangeRule> rules() {
    return List.of(UNDATED, SHORT);
  }

  @Override
  public void compare(ContractPair contracts, Consumer<Change> changes) {
    Optional<GracePeriod> grace = contracts.law().policy().changes().gracePeriod();
    for (LifecyclePair pair : LifecyclePair.of(contracts)) {
      if (pair.isDeprecated() && !pair.wasDeprecated() && pair.deprecationAfter().isEmpty()) {
        changes.accept(undated(pair, contracts));
      }
      if (!pair.before().equals(pair.after())) {
        grace.flatMap(demand -> tooShort(pair, demand, contracts)).ifPresent(changes);
      }
    }
  }

  private static Change undated(LifecyclePair pair, ContractPair contracts) {
    String document = contracts.law().general().sunset().clause().document();
    return change(
        UNDATED,
        pair,
        pair.subject() + " was deprecated without a date",
        "Responses announce a deprecation by its date ("
            + document
            + "). Without one, only those who read the source hear of it.",
        "Say since when, such as deprecated = \"2026-06-30\" in @Lifecycle.");
  }

  /** Of a sunset before the deprecation, a rule of every contract speaks. */
  private static Optional<Change> tooShort(
      LifecyclePair pair, GracePeriod grace, ContractPair contracts) {
    Instant start = pair.deprecationAfter().orElse(contracts.now());
    Instant earliest = grace.after(start);
    return pair.sunsetAfter()
        .filter(sunset -> sunset.isBefore(earliest))
        .filter(sunset -> pair.deprecationAfter().isEmpty() || !sunset.isBefore(start))
        .map(
            sunset ->
                change(
                    SHORT,
                    pair,
                    "the sunset of "
                        + pair.subject()
                        + ", "
                        + LifecyclePair.text(sunset)
                        + ", comes too soon",
                    grace.clause()
                        + ": at least "
                        + grace.text()
                        + " pass between deprecation and sunset. "
                        + (pair.deprecationAfter().isEmpty()
                            ? "It is announced on "
                            : "It is deprecated from ")
                        + LifecyclePair.text(start)
                        + " on.",
                    "Set the sunset to " + LifecyclePair.text(earliest) + " or later."));
  }

  private static Change change(
      ChangeRule rule, LifecyclePair pair, String what, String why, String repair) {
    return new Change(
        rule, rule.impact(), pair.beforePointer(), pair.afterPointer(), what, why, repair);
  }
}
