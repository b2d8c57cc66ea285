package dev.statute.change.terms;

import dev.statute.change.Change;
import dev.statute.change.ChangeCheck;
import dev.statute.change.ChangeRule;
import dev.statute.change.ContractPair;
import dev.statute.change.OperationPair;
import dev.statute.contract.file.Pointer;
import dev.statute.contract.file.PublishedDeviation;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds rules that a contract newly breaks on purpose, or no longer breaks. */
final class DeviationChangeCheck implements ChangeCheck {

  private static final String KEY = "deviations";

  private static final ChangeRule ADDED =
      new ChangeRule("added-deviation", "a contract newly breaks a rule", Impacts.WARNS_ALL);
  private static final ChangeRule REMOVED =
      new ChangeRule("removed-deviation", "a contract no longer breaks a rule", Impacts.NOTES);

  @Override
  public List<ChangeRule> rules() {
    return List.of(ADDED, REMOVED);
  }

  @Override
  public void compare(ContractPair contracts, Consumer<Change> changes) {
    List<PublishedDeviation> before = contracts.before().deviations();
    List<PublishedDeviation> after = contracts.after().deviations();
    String name = Subjects.simpleName(contracts.after());
    compare(name, Pointer.ROOT, Pointer.ROOT, before, after, changes);
    for (OperationPair pair : contracts.operations()) {
      compare(
          pair.after().name(),
          pair.beforePointer(),
          pair.afterPointer(),
          beyond(pair.before().deviations(), after, before),
          beyond(pair.after().deviations(), before, after),
          changes);
    }
  }

  /** Leaves out what an interface as a whole deviates from, be it the new one or the old one. */
  private static List<PublishedDeviation> beyond(
      List<PublishedDeviation> own,
      List<PublishedDeviation> some,
      List<PublishedDeviation> others) {
    Set<String> common =
        Stream.concat(some.stream(), others.stream())
            .map(PublishedDeviation::rule)
            .collect(Collectors.toSet());
    return own.stream().filter(deviation -> !common.contains(deviation.rule())).toList();
  }

  private static void compare(
      String subject,
      Pointer beforePlace,
      Pointer afterPlace,
      List<PublishedDeviation> before,
      List<PublishedDeviation> after,
      Consumer<Change> changes) {
    for (PublishedDeviation deviation : without(after, before)) {
      changes.accept(
          new Change(
              ADDED,
              ADDED.impact(),
              beforePlace,
              afterPlace.then(KEY, deviation.rule()),
              subject + " newly breaks " + deviation.rule(),
              "Clients can no longer rely on what the rule demands. The reason given is: "
                  + deviation.reason(),
              "Mend what the rule reports, or tell clients what to expect."));
    }
    for (PublishedDeviation deviation : without(before, after)) {
      changes.accept(
          new Change(
              REMOVED,
              REMOVED.impact(),
              beforePlace.then(KEY, deviation.rule()),
              afterPlace,
              subject + " no longer breaks " + deviation.rule(),
              "Clients that expect the deviation meet what the rule demands.",
              "Tell clients that were made for the deviation."));
    }
  }

  /** Returns those whose rules are not among others, a rule once. */
  private static List<PublishedDeviation> without(
      List<PublishedDeviation> deviations, List<PublishedDeviation> others) {
    Set<String> known = others.stream().map(PublishedDeviation::rule).collect(Collectors.toSet());
    return deviations.stream().filter(deviation -> known.add(deviation.rule())).toList();
  }
}
