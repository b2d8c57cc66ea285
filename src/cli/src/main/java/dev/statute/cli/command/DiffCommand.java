package dev.statute.cli.command;

import dev.statute.change.Promise;
import dev.statute.change.Victim;
import dev.statute.cli.diff.ApiDiff;
import dev.statute.cli.diff.ApiPlace;
import dev.statute.cli.diff.DiffReports;
import dev.statute.cli.diff.DiffText;
import dev.statute.cli.terminal.Progress;
import dev.statute.law.Law;
import dev.statute.rule.Severity;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two APIs. */
@Command(
    name = "diff",
    description = {
      "Says what a new version of an API breaks, and whom. A version is an OpenAPI document, or a"
          + " jar, class folder or contract file that was compiled with Statute."
    },
    footer = {
      "",
      "The exit code is 1 if a change breaks somebody who is promised that none does.",
      "",
      "Examples:",
      "  statute diff old.yaml new.yaml",
      "  statute diff orders-api-2.3.0.jar target/classes",
      "  statute diff orders-api-2.3.0.jar new.yaml      a jar with a document",
      "  statute diff --format markdown old.yaml new.yaml > CHANGES.md",
      "  statute diff --promise callers,wire old.jar new.jar"
    })
final class DiffCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(index = "0", paramLabel = "OLD", description = "The API as it was released.")
  private @Nullable Path before;

  @Parameters(index = "1", paramLabel = "NEW", description = "The API as it is now.")
  private @Nullable Path after;

  @Option(
      names = "--promise",
      split = ",",
      paramLabel = "WHOM",
      description = {
        "Whom changes are not to break, separated by commas: running (clients that run), wire (any"
            + " HTTP client), callers and implementers (source code; only of jars).",
        "running,wire is the default."
      })
  private @Nullable List<Victim> promise;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description = "The least that makes the exit code 1: error (the default), warn, note or off.")
  private Severity failOn = Severity.ERROR;

  @Mixin private LawOption law = new LawOption();
  @Mixin private ReportOption report = new ReportOption();

  DiffCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    ApiDiff diff = diff(law.law());
    report.write(
        session,
        terminal -> DiffText.of(diff, terminal),
        () -> DiffReports.json(diff),
        () -> DiffReports.sarif(diff, CommandRun.version().orElse("")),
        diff::changelog);
    boolean isFine =
        failOn == Severity.OFF
            || diff.changes().stream()
                .noneMatch(change -> change.severity().compareTo(failOn) <= 0);
    return (isFine ? Exit.FINE : Exit.FINDINGS).code();
  }

  private ApiDiff diff(Law current) {
    if (before == null || after == null) {
      throw new IllegalStateException("the parameters are required");
    }
    Promise promised =
        Promise.of(
            Optional.ofNullable(promise).map(victims -> new Promise(Set.copyOf(victims))),
            current.policy().changes().promise());
    try (Progress progress = Progress.of(session.terminal(), session::show)) {
      progress.on("reads " + before);
      ApiPlace old = ApiPlace.read(before);
      progress.on("reads " + after);
      ApiPlace present = ApiPlace.read(after);
      progress.on("compares");
      return ApiDiff.of(old, present, current, promised, Instant.now());
    }
  }
}
