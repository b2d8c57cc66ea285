package dev.statute.change.field;

import static dev.statute.rule.Severity.OFF;
import static dev.statute.rule.Severity.WARN;

import dev.statute.change.Change;
import dev.statute.change.ChangeCheck;
import dev.statute.change.ChangeRule;
import dev.statute.change.ContractPair;
import dev.statute.change.Impact;
import dev.statute.change.ResponsePair;
import dev.statute.change.SharedChanges;
import dev.statute.change.Speakers;
import dev.statute.contract.shape.Caching;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Finds responses that caches reuse in another way, though no field of them says so. */
final class CachingCheck implements ChangeCheck {

  private static final ChangeRule CHANGED =
      new ChangeRule(
          "changed-caching",
          "a response is reused by caches in another way than before",
          new Impact(OFF, OFF, OFF, WARN));

  @Override
  public List<ChangeRule> rules() {
    return List.of(CHANGED);
  }

  @Override
  public void compare(ContractPair contracts, Consumer<Change> changes) {
    SharedChanges shared = new SharedChanges(contracts);
    for (ResponsePair pair : FieldPlace.responses(contracts)) {
      if (isChanged(pair)) {
        shared.add(
            List.of(pair.identity(), pair.before().caching(), pair.after().caching()),
            pair.operation().after().name(),
            speakers -> change(pair, speakers));
      }
    }
    shared.report(changes);
  }

  private static boolean isChanged(ResponsePair pair) {
    Caching old = pair.before().caching();
    Caching now = pair.after().caching();
    boolean isOfMethod =
        !pair.operation().before().method().equals(pair.operation().after().method());
    boolean isOfField =
        Stream.concat(
                FieldPlace.only(pair, pair.before(), pair.after()),
                FieldPlace.only(pair, pair.after(), pair.before()))
            .anyMatch(FieldPlace::isForCaches);
    return old != now && (old.isReusable() || now.isReusable()) && !isOfMethod && !isOfField;
  }

  private static Change change(ResponsePair pair, Speakers speakers) {
    boolean isReusable = pair.after().caching().isReusable();
    String clause = pair.law().general().compatibility().heuristics().clause().toString();
    return new Change(
        CHANGED,
        CHANGED.impact(),
        pair.beforePlace(),
        pair.afterPlace(),
        pair.status().title()
            + " of "
            + speakers
            + (isReusable
                ? pair.before().caching().isReusable()
                    ? " is reused by caches for another time than before"
                    : " can now be reused by caches"
                : " can no longer be reused by caches"),
        isReusable
            ? "Clients may get what a cache has stored (" + clause + ")."
            : "Requests that caches answered reach the server (" + clause + ").",
        "Say explicitly what caches may do with it.");
  }
}
