package dev.statute.change.changelog;

import dev.statute.change.Change;
import dev.statute.change.ContractPair;
import dev.statute.change.Impact;
import dev.statute.change.OperationPair;
import dev.statute.change.changelog.Changelog.Section;
import dev.statute.contract.file.Pointer;
import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedOperation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An item of the list of changes.
 *
 * @param section the part of the list that it belongs to
 * @param text the item, in Markdown
 */
record ChangelogItem(Section section, String text) {

  /** Returns the items about an interface. */
  static List<ChangelogItem> of(ReleaseNotes notes) {
    if (notes instanceof ReleaseNotes.Changed changed) {
      return ofChanged(changed);
    }
    if (notes instanceof ReleaseNotes.Added added) {
      return added.contract().operations().stream().map(ChangelogItem::added).toList();
    }
    ReleaseNotes.Removed removed = (ReleaseNotes.Removed) notes;
    return removed.contract().operations().stream()
        .map(
            operation ->
                new ChangelogItem(
                    Section.BREAKING,
                    "- " + label(operation) + ": Removed." + reason(removed.reason())))
        .toList();
  }

  private static List<ChangelogItem> ofChanged(ReleaseNotes.Changed notes) {
    ContractPair contracts = notes.contracts();
    List<ChangelogItem> items = new ArrayList<>();
    contracts.added().forEach(operation -> items.add(added(operation)));
    for (OperationPair pair : contracts.operations()) {
      LifecycleNews.of(contracts, pair)
          .ifPresent(
              news ->
                  items.add(
                      new ChangelogItem(Section.NEW, "- " + label(pair.after()) + ": " + news)));
    }
    notes.changes().stream()
        .filter(change -> !isAddedOperation(change.change(), contracts))
        .forEach(change -> items.add(of(change, contracts)));
    return items;
  }

  /** What is said of new operations names them already. */
  private static boolean isAddedOperation(Change change, ContractPair contracts) {
    List<String> steps = change.after().steps();
    return steps.size() == 2
        && contracts.added().stream()
            .anyMatch(operation -> Pointer.operation(operation.key()).equals(change.after()));
  }

  private static ChangelogItem added(PublishedOperation operation) {
    String about = firstSentence(operation.doc().text());
    return new ChangelogItem(
        Section.NEW, "- " + label(operation) + ": Added." + (about.isEmpty() ? "" : " " + about));
  }

  private static ChangelogItem of(GradedChange graded, ContractPair contracts) {
    Change change = graded.change();
    String why = MarkdownText.sentence(change.why());
    return new ChangelogItem(
        section(graded),
        "- "
            + subject(change, contracts)
            + (why.isEmpty() ? "" : " " + why)
            + reason(graded.reason()));
  }

  private static Section section(GradedChange graded) {
    Change change = graded.change();
    return switch (graded.severity()) {
      case ERROR -> Section.BREAKING;
      case WARN, NOTE -> Section.KNOWING;
      case OFF -> {
        int deeper = Integer.compare(depth(change.after()), depth(change.before()));
        boolean isNew = deeper > 0 || (deeper == 0 && change.impact().equals(Impact.NONE));
        yield isNew ? Section.NEW : Section.KNOWING;
      }
    };
  }

  /** Where a contract has nothing, a change points at the place around it. */
  private static int depth(Pointer pointer) {
    return pointer.steps().size();
  }

  private static String reason(String reason) {
    return reason.isBlank() ? "" : "\n  Reason: " + MarkdownText.sentence(reason);
  }

  /** Returns what changed; in place of the Java name of an operation stands its route. */
  private static String subject(Change change, ContractPair contracts) {
    Optional<PublishedOperation> operation =
        operation(contracts.after(), change.after())
            .or(() -> operation(contracts.before(), change.before()));
    String what = MarkdownText.stopped(change.what());
    if (operation.isPresent()) {
      String name = MarkdownText.plain(operation.get().name()) + " ";
      if (!what.startsWith(name)) {
        return label(operation.get()) + ": " + what;
      }
      String rest = what.substring(name.length());
      String route = "(" + MarkdownText.plain(route(operation.get())) + ") ";
      return label(operation.get())
          + " "
          + (rest.startsWith(route) ? rest.substring(route.length()) : rest);
    }
    return type(change.after()).or(() -> type(change.before())).orElse("") + what;
  }

  private static Optional<PublishedOperation> operation(
      PublishedContract contract, Pointer pointer) {
    return second(pointer, "operations").flatMap(contract::operation);
  }

  private static Optional<String> type(Pointer pointer) {
    return second(pointer, "types")
        .map(name -> MarkdownText.code(name.substring(name.lastIndexOf('.') + 1)) + ": ");
  }

  private static Optional<String> second(Pointer pointer, String first) {
    List<String> steps = pointer.steps();
    return steps.size() > 1 && steps.get(0).equals(first)
        ? Optional.of(steps.get(1))
        : Optional.empty();
  }

  private static String label(PublishedOperation operation) {
    return MarkdownText.code(route(operation));
  }

  private static String route(PublishedOperation operation) {
    return operation.method() + " " + operation.path();
  }

  /** Returns what Javadoc shows in summaries, if it is short and has no markup. */
  private static String firstSentence(String doc) {
    int end = doc.indexOf(". ");
    String sentence = end < 0 ? doc : doc.substring(0, end + 1);
    boolean isPlain = sentence.chars().noneMatch(c -> "<>{}@&".indexOf(c) >= 0);
    return isPlain && sentence.length() < 200 ? MarkdownText.sentence(sentence) : "";
  }
}
