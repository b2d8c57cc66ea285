package dev.statute.change.catalogue;

import dev.statute.change.Change;
import dev.statute.change.ContractPair;
import dev.statute.change.Impact;
import dev.statute.change.Previews;
import dev.statute.law.Breaking.Harm;
import dev.statute.rule.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What becomes of the impact of changes: the law may say how bad it is to change what it defines,
 * and nobody relies on previews.
 */
final class EffectiveImpact {

  private static final String OPERATIONS = "operations";
  private static final String TYPES = "types";

  private final DefinedTerms terms;
  private final Previews previews;
  private final Set<String> stableTypes;

  EffectiveImpact(ContractPair contracts) {
    this.terms = new DefinedTerms(contracts);
    this.previews = Previews.of(contracts);
    this.stableTypes =
        previews.before().isEmpty()
            ? Set.of()
            : StableTypes.of(contracts.before(), previews.before());
  }

  /** Returns a change with the impact that it has in the end. */
  Change of(Change change) {
    Impact impact = change.impact();
    Optional<Harm> harm = terms.harm(change);
    if (harm.isPresent()) {
      Severity own = Severity.valueOf(harm.get().name());
      impact = new Impact(impact.callers(), impact.implementers(), own, own);
    }
    return change.with(isOfPreviews(change) ? impact.atMost(Severity.NOTE) : impact);
  }

  /** Tells whether a change is about operations on which nobody relies, and nothing else. */
  private boolean isOfPreviews(Change change) {
    List<String> steps = change.before().steps();
    if (previews.before().isEmpty() || steps.size() < 2) {
      return false;
    }
    return switch (steps.get(0)) {
      case OPERATIONS -> previews.before().contains(steps.get(1));
      case TYPES -> !stableTypes.contains(steps.get(1));
      default -> false;
    };
  }
}
