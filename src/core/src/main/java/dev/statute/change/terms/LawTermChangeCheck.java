package dev.statute.change.terms;

import dev.statute.change.Change;
import dev.statute.change.ChangeCheck;
import dev.statute.change.ChangeRule;
import dev.statute.change.ContractPair;
import dev.statute.contract.file.LawUse.OwnTerm;
import dev.statute.contract.file.Pointer;
import dev.statute.contract.file.PublishedContract;
import dev.statute.law.Law;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds what a company no longer defines, or defines otherwise. */
final class LawTermChangeCheck implements ChangeCheck {

  private static final ChangeRule REMOVED =
      new ChangeRule(
          "removed-definition",
          "the law of the company no longer defines a status, a field or a problem type",
          Impacts.BREAKS_ALL);
  private static final ChangeRule CHANGED =
      new ChangeRule(
          "changed-definition",
          "the law of the company defines a status, a field or a problem type otherwise",
          Impacts.BREAKS_ALL);

  @Override
  public List<ChangeRule> rules() {
    return List.of(REMOVED, CHANGED);
  }

  @Override
  public void compare(ContractPair contracts, Consumer<Change> changes) {
    for (OwnTerm term : contracts.before().law().own()) {
      Optional<OwnTerm> now = find(contracts.after(), term);
      if (now.isEmpty() && !isDefined(term, contracts.law())) {
        changes.accept(removed(term, contracts));
      }
      now.filter(other -> !other.meaning().equals(term.meaning()))
          .ifPresent(other -> changes.accept(changed(term, other, contracts)));
    }
  }

  private static Optional<OwnTerm> find(PublishedContract contract, OwnTerm term) {
    return contract.law().own().stream()
        .filter(other -> other.kind() == term.kind())
        .filter(
            other ->
                term.kind() == OwnTerm.Kind.FIELD
                    ? other.name().equalsIgnoreCase(term.name())
                    : other.name().equals(term.name()))
        .findFirst();
  }

  /** A contract names only what it uses. */
  private static boolean isDefined(OwnTerm term, Law law) {
    return switch (term.kind()) {
      case STATUS ->
          law.statuses().stream()
              .anyMatch(status -> Integer.toString(status.code()).equals(term.name()));
      case FIELD -> law.fieldOfAnyCase(term.name()).isPresent();
      case PROBLEM -> law.policy().problem(term.name()).isPresent();
    };
  }

  private static Change removed(OwnTerm term, ContractPair contracts) {
    return change(
        REMOVED,
        term,
        contracts.after().law().name() + " no longer defines " + named(term),
        "Clients know it by that definition, and the constants and types generated from it are gone.",
        "Keep the definition until no API uses it; its state can be 'deprecated'.");
  }

  private static Change changed(OwnTerm before, OwnTerm after, ContractPair contracts) {
    return change(
        CHANGED,
        after,
        contracts.after().law().name() + " defines " + named(after) + " otherwise",
        "It was \""
            + before.meaning()
            + "\" and is \""
            + after.meaning()
            + "\". Clients go by what it was.",
        "Define something new under a name of its own.");
  }

  private static String named(OwnTerm term) {
    return switch (term.kind()) {
      case STATUS -> "the status " + term.name();
      case FIELD -> "the field " + term.name();
      case PROBLEM -> "the problem type " + term.name();
    };
  }

  private static Change change(
      ChangeRule rule, OwnTerm term, String what, String why, String repair) {
    Pointer place = Pointer.of("law", "own", term.name());
    return new Change(rule, rule.impact(), place, place, what, why, repair);
  }
}
