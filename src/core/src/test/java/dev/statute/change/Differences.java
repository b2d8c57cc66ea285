package dev.statute.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.change.catalogue.ChangeChecks;
import dev.statute.change.catalogue.Contracts;
import dev.statute.contract.file.PublishedContract;
import java.time.Instant;
import java.util.List;

/** Compares contracts in tests, at a fixed time. */
public final class Differences {

  /** When the contracts are compared. */
  public static final Instant NOW = Instant.parse("2027-01-01T00:00:00Z");

  private Differences() {}

  /** Returns what changed between two contracts. */
  public static List<Change> of(PublishedSketch before, PublishedSketch after) {
    return of(before.contract(), after.contract());
  }

  /** Returns what changed between two contracts. */
  public static List<Change> of(PublishedContract before, PublishedContract after) {
    return Contracts.compare(before, after, PublishedSketch.LAW, NOW).changes();
  }

  /** Returns what changed, as far as some checks find it. */
  public static List<Change> of(
      PublishedSketch before, PublishedSketch after, List<ChangeCheck> checks) {
    List<String> ids =
        checks.stream().flatMap(check -> check.rules().stream()).map(ChangeRule::id).toList();
    assertThat(ChangeChecks.rules()).extracting(ChangeRule::id).containsAll(ids);
    return of(before, after).stream().filter(c -> ids.contains(c.rule().id())).toList();
  }

  /** Returns changes as their rules and impacts: {@code removed-operation E E E E}. */
  public static List<String> shown(List<Change> changes) {
    return changes.stream().map(change -> change.rule().id() + " " + change.impact()).toList();
  }
}
