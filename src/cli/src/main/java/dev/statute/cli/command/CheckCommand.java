package dev.statute.cli.command;

import dev.statute.cli.check.CheckJson;
import dev.statute.cli.check.CheckOutputs;
import dev.statute.cli.check.CheckRun;
import dev.statute.cli.check.Checks;
import dev.statute.cli.check.RuleSeverities;
import dev.statute.cli.file.DocumentFinder;
import dev.statute.cli.terminal.Progress;
import dev.statute.law.Law;
import dev.statute.openapi.judge.DocumentProfile;
import dev.statute.openapi.judge.JudgeSettings;
import dev.statute.report.KnownList;
import dev.statute.rule.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges OpenAPI documents and captured exchanges by the law. */
@Command(
    name = "check",
    description = {
      "Finds what HTTP forbids in OpenAPI documents (2.0, 3.0, 3.1; YAML or JSON) and in captured"
          + " exchanges (HAR files, which browsers and proxies save, and messages as curl prints them).",
      "By default only what a document declares is judged. What it leaves out is counted as advice."
    },
    footer = {
      "",
      "Examples:",
      "  statute check api.yaml",
      "  statute check src/main/openapi            all documents in a folder",
      "  curl -s https://… | statute check -       the standard input",
      "  statute check traffic.har                 what a browser or a proxy saved",
      "  statute check --host '*.acme.example' traffic.har",
      "  statute check --contract orders-api.jar --base /v1 traffic.har",
      "                                            also by what the API declares",
      "  curl -si https://… | statute check -      a response that curl prints",
      "  statute check --profile strict api.yaml   also what the document leaves out",
      "  statute check --rule method-status=warn --fail-on error api.yaml",
      "  statute check --known known.txt --write-known api.yaml",
      "                                            accept what is found now; then:",
      "  statute check --known known.txt api.yaml  fails on new findings only",
      "  statute check --format sarif --output statute.sarif api.yaml",
      "",
      "To accept one finding, write this into the operation, with a reason:",
      "  x-statute-deviates: {rule: method-status, reason: as clients expect it}"
    })
final class CheckCommand implements Callable<Integer> {

  private static final String STANDARD_INPUT = "-";

  private final Session session;

  @Parameters(
      arity = "1..*",
      paramLabel = "PLACE",
      description =
          "An OpenAPI document, a capture, a folder of them, a pattern with *, or - for the input.")
  private List<String> places = List.of();

  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      description = {
        "declared (the default): what the document declares.",
        "complete: what it leaves out is a warning.",
        "strict: what it leaves out is an error, as is what HTTP only recommends."
      })
  private DocumentProfile profile = DocumentProfile.DECLARED;

  @Option(
      names = "--rule",
      paramLabel = "ID=SEVERITY",
      description = "Sets a rule to error, warn, note or off. Can be repeated.")
  private Map<String, String> rules = Map.of();

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description = "The least that makes the exit code 1: error (the default), warn, note or off.")
  private Severity failOn = Severity.ERROR;

  @Mixin private LawOption law = new LawOption();
  @Mixin private KnownOption known = new KnownOption();
  @Mixin private ReportOption report = new ReportOption();
  @Mixin private CaptureOption captures = new CaptureOption();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many findings of one rule the text shows (20; 0 for all).")
  private int limit = 20;

  @Option(
      names = "--patch",
      paramLabel = "FILE",
      description = "Writes the fixes as a patch for git apply.")
  private @Nullable Path patch;

  @Option(
      names = "--fix",
      description = "Writes the fixes into the documents, as far as they leave no choice.")
  private boolean fix;

  @Option(
      names = "--root",
      paramLabel = "FOLDER",
      description =
          "Where files that documents refer to may be; by default the folder that the command is called in.")
  private @Nullable Path root;

  CheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Checks checks = check();
    report.write(
        session,
        terminal -> checks.text(limit <= 0 ? Integer.MAX_VALUE : limit, terminal),
        () -> CheckJson.of(checks),
        () -> CheckOutputs.sarif(checks, CommandRun.version().orElse("")));
    if (report.isSarif()) {
      checks.coverage().ifPresent(coverage -> session.tell(coverage.text().stripTrailing()));
    }
    if (patch != null) {
      CheckOutputs.patch(checks.documents(), patch);
    }
    if (fix) {
      List<String> files = CheckOutputs.fix(checks.documents());
      session.tell(
          files.isEmpty()
              ? "No finding has a fix that leaves no choice."
              : "Fixed: " + String.join(", ", files) + ". Check again to see what is left.");
    }
    known.write(checks, session);
    if (!checks.isReadable()) {
      return Exit.UNREADABLE.code();
    }
    boolean isFine = failOn == Severity.OFF || checks.count(failOn) == 0;
    return (isFine || known.isWritten() ? Exit.FINE : Exit.FINDINGS).code();
  }

  private Checks check() {
    Law judge = law.law();
    Map<String, Severity> severities = RuleSeverities.of(rules);
    Optional<KnownList> list = known.list();
    JudgeSettings settings = JudgeSettings.of(profile).withSeverities(severities);
    CheckRun run =
        new CheckRun(
            judge,
            list.map(settings::withKnown).orElse(settings),
            captures.settings(judge, profile, severities, list),
            hasEdits(),
            Optional.ofNullable(root));
    try (Progress progress = Progress.of(session.terminal(), session::show)) {
      if (places.contains(STANDARD_INPUT)) {
        progress.on("reads the standard input");
        run.input(session.in());
      }
      progress.on("looks for documents and captures");
      List<Path> files =
          DocumentFinder.find(places.stream().filter(p -> !p.equals(STANDARD_INPUT)).toList());
      int number = 0;
      for (Path file : files) {
        number++;
        progress.on("checks " + number + " of " + files.size() + ": " + file);
        run.file(file);
      }
    }
    return run.checks();
  }

  private boolean hasEdits() {
    return fix || patch != null || report.isSarif();
  }
}
