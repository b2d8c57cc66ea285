package dev.statute.change.terms;

import dev.statute.change.Change;
import dev.statute.change.ChangeCheck;
import dev.statute.change.ChangeRule;
import dev.statute.change.ContractPair;
import dev.statute.law.Clause;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds announced ends that moved. */
final class SunsetChangeCheck implements ChangeCheck {

  private static final ChangeRule EARLIER =
      new ChangeRule("earlier-sunset", "the sunset was brought forward", Impacts.BREAKS_ALL);
  private static final ChangeRule LATER =
      new ChangeRule("later-sunset", "the sunset was put off", Impacts.NOTES);
  private static final ChangeRule DROPPED =
      new ChangeRule("dropped-sunset", "the sunset was dropped", Impacts.NOTES);

  @Override
  public List<ChangeRule> rules() {
    return List.of(EARLIER, LATER, DROPPED);
  }

  @Override
  public void compare(ContractPair contracts, Consumer<Change> changes) {
    Clause clause = contracts.law().general().compatibility().sunset().clause();
    for (LifecyclePair pair : LifecyclePair.of(contracts)) {
      Optional<Instant> before = pair.sunsetBefore();
      Optional<Instant> after = pair.sunsetAfter();
      if (before.isPresent() && after.isEmpty()) {
        changes.accept(dropped(pair, before.get()));
      } else if (before.isPresent() && !before.equals(after)) {
        changes.accept(
            after.orElseThrow().isBefore(before.get())
                ? earlier(pair, before.get(), after.orElseThrow(), clause)
                : later(pair, before.get(), after.orElseThrow()));
      }
    }
  }

  private static Change earlier(LifecyclePair pair, Instant before, Instant after, Clause clause) {
    return change(
        EARLIER,
        pair,
        "the sunset of " + pair.subject() + " was brought forward " + span(before, after),
        "Clients were told that they have until "
            + LifecyclePair.text(before)
            + " ("
            + clause
            + "). Those that move only then find nothing there.",
        "Leave the sunset at " + LifecyclePair.text(before) + ", or put it later.");
  }

  private static Change later(LifecyclePair pair, Instant before, Instant after) {
    return change(
        LATER,
        pair,
        "the sunset of " + pair.subject() + " was put off " + span(before, after),
        "Clients have more time than they were told.",
        "Tell those who are about to move.");
  }

  private static Change dropped(LifecyclePair pair, Instant before) {
    return change(
        DROPPED,
        pair,
        "the sunset of " + pair.subject() + ", " + LifecyclePair.text(before) + ", was dropped",
        "Clients were told to move until then, and no longer need to.",
        "Tell clients whether it stays, or announce the new end.");
  }

  private static String span(Instant before, Instant after) {
    return "from " + LifecyclePair.text(before) + " to " + LifecyclePair.text(after);
  }

  private static Change change(
      ChangeRule rule, LifecyclePair pair, String what, String why, String repair) {
    return new Change(
        rule, rule.impact(), pair.beforePointer(), pair.afterPointer(), what, why, repair);
  }
}
