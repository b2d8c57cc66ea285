package dev.statute.openapi.convert.diff;

import dev.statute.change.Change;
import dev.statute.change.Comparison;
import dev.statute.change.Impact;
import dev.statute.change.Promise;
import dev.statute.change.Victim;
import dev.statute.change.catalogue.Contracts;
import dev.statute.contract.file.PublishedContract;
import dev.statute.law.Law;
import dev.statute.rule.Severity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares APIs by what is sent and received. Operations are the same by method and path, types by
 * their structure: that an operation or a schema is called otherwise breaks nobody.
 */
public final class DocumentDiff {

  private DocumentDiff() {}

  /**
   * Returns what changed, and whom it breaks.
   *
   * @param before the API as it was
   * @param after the API as it is now
   * @param law the law of the API as it is now
   * @param promise whom changes are not to break; of source code nothing can be said
   * @param now the time, which decides whether what was removed was past its sunset
   */
  public static DocumentComparison compare(
      DiffSide before, DiffSide after, Law law, Promise promise, Instant now) {
    boolean isOfDocument = before.isDocument() || after.isDocument();
    Comparison whole =
        Contracts.compare(
            isOfDocument ? said(before) : before.contract(),
            isOfDocument ? said(after) : after.contract(),
            law,
            now);
    Comparison comparison =
        new Comparison(whole.contracts(), ofMessages(whole.changes()), whole.harmless());
    List<PlacedChange> changes = new ArrayList<>();
    for (Change change : comparison.changes()) {
      Severity severity = comparison.severity(change, promise);
      if (severity != Severity.OFF) {
        changes.add(
            new PlacedChange(
                change, severity, before.place(change.before()), after.place(change.after())));
      }
    }
    return new DocumentComparison(comparison, promise, changes);
  }

  private static PublishedContract said(DiffSide side) {
    return WireNames.of(WhatDocumentsSay.of(side.contract()));
  }

  /** Returns the changes that can be seen from outside, without what they do to source code. */
  private static List<Change> ofMessages(List<Change> changes) {
    return changes.stream()
        .map(
            change ->
                new Change(
                    change.rule(),
                    new Impact(
                        Severity.OFF,
                        Severity.OFF,
                        change.impact().of(Victim.RUNNING),
                        change.impact().of(Victim.WIRE)),
                    change.before(),
                    change.after(),
                    change.what(),
                    Sentences.ofMessages(change.why()),
                    change.repair()))
        .filter(change -> !change.impact().equals(Impact.NONE))
        .toList();
  }
}
