package dev.statute.pages.fact.change;

import dev.statute.change.Change;
import dev.statute.change.Comparison;
import dev.statute.change.ContractPair;
import dev.statute.change.Promise;
import dev.statute.change.Route;
import dev.statute.change.catalogue.Contracts;
import dev.statute.contract.file.Pointer;
import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.SimpleNames;
import dev.statute.pages.fact.subject.Anchors;
import dev.statute.pages.fact.subject.PageSubject;
import dev.statute.pages.model.PageChange;
import dev.statute.pages.model.PageChange.Weight;
import dev.statute.pages.text.Sentences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Lists what changed since a baseline, for those who send requests. */
public final class PageChanges {

  private static final String OPERATIONS = "operations";
  private static final String TYPES = "types";

  private final PageSubject subject;
  private final Anchors anchors;

  /** Prepares for an API. */
  public PageChanges(PageSubject subject, Anchors anchors) {
    this.subject = subject;
    this.anchors = anchors;
  }

  /** Returns the changes since a contract was released, the worst first. */
  public List<PageChange> since(PublishedContract before) {
    Comparison comparison =
        Contracts.compare(before, subject.contract(), subject.law(), subject.settings().moment());
    List<PageChange> changes = new ArrayList<>();
    for (PublishedOperation added : comparison.contracts().added()) {
      changes.add(
          new PageChange(
              "",
              Weight.HARMLESS,
              "The operation was added.",
              "",
              Route.of(added).toString(),
              anchors.of(added)));
    }
    for (Change change : comparison.all()) {
      if (!isAddedOperation(change, comparison.contracts())) {
        changes.add(of(change, comparison));
      }
    }
    return changes.stream().distinct().sorted(Comparator.comparing(PageChange::weight)).toList();
  }

  /** What is said of new operations names them already. */
  private static boolean isAddedOperation(Change change, ContractPair contracts) {
    return contracts.added().stream()
        .anyMatch(operation -> Pointer.operation(operation.key()).equals(change.after()));
  }

  private PageChange of(Change change, Comparison comparison) {
    ContractPair contracts = comparison.contracts();
    Optional<PublishedOperation> now = operation(contracts.after(), change.after());
    Optional<PublishedOperation> operation =
        now.or(() -> operation(contracts.before(), change.before()));
    String where =
        operation
            .map(known -> Route.of(known).toString())
            .or(() -> type(change.after()))
            .or(() -> type(change.before()))
            .orElse("");
    return new PageChange(
        change.rule().id(),
        weight(change, comparison),
        Sentences.sentence(
            operation.map(known -> withoutName(change.what(), known)).orElse(change.what())),
        change.why(),
        where,
        now.map(anchors::of).orElse(""));
  }

  private static Weight weight(Change change, Comparison comparison) {
    return switch (comparison.severity(change, Promise.STANDARD)) {
      case ERROR -> Weight.BREAKING;
      case WARN, NOTE -> Weight.NOTABLE;
      case OFF -> Weight.HARMLESS;
    };
  }

  private static Optional<PublishedOperation> operation(
      PublishedContract contract, Pointer pointer) {
    return second(pointer, OPERATIONS).flatMap(contract::operation);
  }

  private static Optional<String> type(Pointer pointer) {
    return second(pointer, TYPES).map(SimpleNames::nested);
  }

  private static Optional<String> second(Pointer pointer, String first) {
    List<String> steps = pointer.steps();
    return steps.size() > 1 && steps.get(0).equals(first)
        ? Optional.of(steps.get(1))
        : Optional.empty();
  }

  /** The page says which operation it is, by method and path. */
  private static String withoutName(String what, PublishedOperation operation) {
    String route = "(" + Route.of(operation) + ") ";
    String name = operation.name() + " ";
    if (!what.startsWith(name)) {
      return what;
    }
    String rest = what.substring(name.length());
    return "it " + (rest.startsWith(route) ? rest.substring(route.length()) : rest);
  }
}
