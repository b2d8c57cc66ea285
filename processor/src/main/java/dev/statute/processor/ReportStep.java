package dev.statute.processor;

import dev.statute.diagnostic.FindingLog;
import dev.statute.diagnostic.KnownFindings;
import dev.statute.diagnostic.Notice;
import dev.statute.diagnostic.Reporter;
import dev.statute.diagnostic.SourceFiles;
import dev.statute.report.KnownList;
import dev.statute.report.Patch;
import dev.statute.text.Message;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes what was found in a compilation, and says what of the known findings is gone. */
final class ReportStep {

  /** Of more lines than these nobody reads the rest. */
  private static final int SHOWN = 20;

  /** The file with the list of changes. */
  private static final String CHANGES = "statute-changes.md";

  private final Set<ReportFormat> formats;
  private final @Nullable FindingLog log;
  private final @Nullable KnownFindings known;
  private final SourceFiles sources;
  private final ReleaseStep releases;
  private final OutputWriter writer;
  private final Reporter reporter;

  /**
   * Makes the step.
   *
   * @param formats the forms that are asked for
   * @param log what was found, {@code null} if nothing is asked for
   * @param known the findings that were there before, {@code null} if nobody says
   * @param sources the sources that a patch can change
   * @param releases knows what changed since the releases
   */
  ReportStep(
      Set<ReportFormat> formats,
      @Nullable FindingLog log,
      @Nullable KnownFindings known,
      SourceFiles sources,
      ReleaseStep releases,
      OutputWriter writer,
      Reporter reporter) {
    this.formats = formats;
    this.log = log;
    this.known = known;
    this.sources = sources;
    this.releases = releases;
    this.writer = writer;
    this.reporter = reporter;
  }

  /** Notes what a round compiles, before anything is found in it. */
  void begin(Round round) {
    if (known != null) {
      known.compile(round.roots());
    }
  }

  /** Writes the files after the last round. */
  void finish(Round round) {
    if (!round.isLast()) {
      return;
    }
    if (log != null && formats.contains(ReportFormat.SARIF)) {
      writer.write(FindingLog.FILE, log.sarif(), log.origins());
    }
    if (log != null && formats.contains(ReportFormat.PATCH)) {
      writer.write(Patch.FILE, log.patch(sources), log.origins());
    }
    if (log != null && known != null && formats.contains(ReportFormat.KNOWN)) {
      writer.write(KnownList.FILE, known.text(), log.origins());
    }
    if (log != null && formats.contains(ReportFormat.CHANGES)) {
      writeChanges(log);
    }
    // What the compiler could not read may well have the finding still.
    if (known != null && !round.comesAfterErrors()) {
      reportStale(known.stale());
    }
  }

  private void writeChanges(FindingLog found) {
    releases
        .changelog()
        .ifPresentOrElse(
            text -> writer.write(CHANGES, text, found.origins()),
            () ->
                reporter.report(
                    new Notice(
                        false,
                        new Message(
                            "option",
                            "-Astatute.report=changes has no effect",
                            "There is nothing to compare the interfaces with.",
                            "Write -Astatute.baseline=orders-api-2.3.0.jar too."))));
  }

  private void reportStale(List<Message> stale) {
    stale.stream().limit(SHOWN).forEach(message -> reporter.report(new Notice(false, message)));
    if (stale.size() > SHOWN) {
      reporter.report(
          new Notice(
              false,
              new Message(
                  "known",
                  stale.size() - SHOWN + " more lines of the list match nothing",
                  "Only the first " + SHOWN + " are shown.",
                  "Write the list anew with -Astatute.report=known.")));
    }
  }
}
