package dev.statute.change.terms;

import dev.statute.change.Change;
import dev.statute.change.ChangeCheck;
import dev.statute.change.ChangeRule;
import dev.statute.change.ContractPair;
import dev.statute.contract.Stability;
import java.util.List;
import java.util.function.Consumer;

/** Finds operations on which clients can no longer rely. */
final class StabilityChangeCheck implements ChangeCheck {

  private static final ChangeRule LOWERED =
      new ChangeRule(
          "lowered-stability", "a stable operation became a preview", Impacts.BREAKS_ALL);

  @Override
  public List<ChangeRule> rules() {
    return List.of(LOWERED);
  }

  @Override
  public void compare(ContractPair contracts, Consumer<Change> changes) {
    for (LifecyclePair pair : LifecyclePair.of(contracts)) {
      if (pair.stabilityBefore() == Stability.STABLE
          && pair.stabilityAfter() == Stability.PREVIEW) {
        changes.accept(
            new Change(
                LOWERED,
                LOWERED.impact(),
                pair.beforePointer(),
                pair.afterPointer(),
                pair.subject() + " was stable and is a preview",
                "Clients rely on what is stable to stay as it is. A preview may change at any"
                    + " time.",
                "Leave "
                    + pair.subject()
                    + " stable, and offer the preview as an operation of its own."));
      }
    }
  }
}
