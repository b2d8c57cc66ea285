package dev.statute.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.cli.capture.CaptureSettings;
import dev.statute.cli.capture.CapturedApis;
import dev.statute.cli.check.CheckOutputs;
import dev.statute.cli.check.CheckRun;
import dev.statute.cli.check.Checks;
import dev.statute.cli.check.KnownFile;
import dev.statute.cli.check.RuleSeverities;
import dev.statute.cli.file.DocumentFinder;
import dev.statute.cli.file.OutputFile;
import dev.statute.cli.terminal.Terminal;
import dev.statute.http.Method;
import dev.statute.law.Law;
import dev.statute.law.Role;
import dev.statute.openapi.judge.DocumentProfile;
import dev.statute.openapi.judge.JudgeSettings;
import dev.statute.report.KnownList;
import dev.statute.rule.Profile;
import dev.statute.rule.Severity;
import dev.statute.rule.message.judge.MessageSettings;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Finds what HTTP forbids in OpenAPI documents (2.0, 3.0, 3.1; YAML or JSON), and fails the build
 * if there is something. Without configuration it checks all documents in {@code src/main/openapi}
 * and {@code src/main/resources}. By default only what a document declares is judged; what it
 * leaves out is counted as advice.
 *
 * <p>HAR files among the documents are judged too: each exchange that they have, by the law of
 * messages.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends StatuteMojo {

  /**
   * The documents and captures: files, folders that are searched for them, or patterns with {@code
   * *}. By default {@code src/main/openapi} and {@code src/main/resources}, as far as they are
   * there.
   */
  @Parameter(property = "statute.documents")
  private @Nullable List<String> documents;

  /**
   * What counts: {@code declared} (what a document declares), {@code complete} (what it leaves out
   * is a warning) or {@code strict} (what it leaves out is an error, as is what HTTP only
   * recommends).
   */
  @Parameter(property = "statute.profile", defaultValue = "declared")
  private String profile = "declared";

  /** How bad it is to break single rules, by their ids: error, warn, note or off. */
  @Parameter private @Nullable Map<String, String> rules;

  /** The least that fails the build: error, warn, note or off. */
  @Parameter(property = "statute.failOn", defaultValue = "error")
  private String failOn = "error";

  /** Of captures, the hosts whose exchanges are judged; a name may have {@code *}. */
  @Parameter(property = "statute.hosts")
  private @Nullable List<String> hosts;

  /** Judges captures by these contracts too: jars, class folders, contract files, documents. */
  @Parameter(property = "statute.contracts")
  private @Nullable List<File> contracts;

  /** What the paths of the contracts follow: {@code https://api.example/v1}, or {@code /v1}. */
  @Parameter(property = "statute.base")
  private @Nullable String base;

  /** What the servers of captures are: origin, gateway, proxy or cache. */
  @Parameter(property = "statute.role", defaultValue = "origin")
  private String role = "origin";

  /** A list of known findings, which are not reported again. */
  @Parameter(property = "statute.known")
  private @Nullable File known;

  /** Writes what is found now to the file of {@code known}, and does not fail the build. */
  @Parameter(property = "statute.writeKnown", defaultValue = "false")
  private boolean writeKnown;

  /** How many findings of one rule are shown for each document; 0 for all. */
  @Parameter(property = "statute.limit", defaultValue = "20")
  private int limit = 20;

  /** Writes a report in SARIF to this file, for tools of code review. */
  @Parameter(property = "statute.sarif")
  private @Nullable File sarif;

  /** Creates the goal. */
  public CheckMojo() {}

  @Override
  void run() throws MojoFailureException {
    List<Path> files = files();
    if (files.isEmpty()) {
      getLog().info("There is no OpenAPI document in src/main/openapi or src/main/resources.");
      return;
    }
    Checks checks = check(files);
    String text = checks.text(limit <= 0 ? Integer.MAX_VALUE : limit, Terminal.NONE);
    boolean isBad = !checks.isReadable() || (checks.count(Severity.ERROR) > 0 && !writeKnown);
    text.lines().forEach(isBad ? getLog()::error : getLog()::info);
    if (sarif != null) {
      OutputFile.write(sarif.toPath(), CheckOutputs.sarif(checks, "").getBytes(UTF_8));
    }
    if (writeKnown && known != null) {
      long count = KnownFile.write(known.toPath(), checks.judgements());
      getLog().info(shown(known.toPath()) + " has " + count + " known findings now.");
    }
    fail(checks);
  }

  private void fail(Checks checks) throws MojoFailureException {
    if (!checks.isReadable()) {
      throw new MojoFailureException("Not all files can be read. Each is reported above.");
    }
    Severity least = RuleSeverities.severity("failOn", failOn);
    long count = least == Severity.OFF ? 0 : checks.count(least);
    if (count > 0 && !writeKnown) {
      throw new MojoFailureException(
          "HTTP forbids "
              + (count == 1 ? "1 thing" : count + " things")
              + " in the OpenAPI documents and captures of the project. Each is reported above, with its fix."
              + " To accept what is there now: -Dstatute.known=FILE -Dstatute.writeKnown");
    }
  }

  private Checks check(List<Path> files) {
    Law law = lawOf();
    Map<String, Severity> severities = RuleSeverities.of(rules == null ? Map.of() : rules);
    Optional<KnownList> list =
        known == null || writeKnown
            ? Optional.empty()
            : Optional.of(KnownFile.read(known.toPath()));
    JudgeSettings documentSettings = JudgeSettings.of(profile()).withSeverities(severities);
    CheckRun run =
        new CheckRun(
            law,
            list.map(documentSettings::withKnown).orElse(documentSettings),
            new CaptureSettings(
                law,
                new MessageSettings(
                    profile() == DocumentProfile.STRICT ? Profile.STRICT : Profile.RFC,
                    severities,
                    RuleSeverities.word("role", role, Role.values())),
                hosts == null ? List.of() : hosts,
                list,
                CapturedApis.of(
                    contracts == null ? List.of() : contracts.stream().map(File::toPath).toList(),
                    Optional.ofNullable(base),
                    law),
                Optional.empty(),
                Method.GET.token(),
                false),
            sarif != null,
            Optional.of(base()));
    files.forEach(file -> run.file(file.toAbsolutePath(), named(file)));
    return run.checks();
  }

  private Path base() {
    return project().getBasedir().toPath();
  }

  /** Returns a name that is the same wherever Maven was started. */
  private String named(Path file) {
    Path absolute = file.toAbsolutePath();
    return (absolute.startsWith(base()) ? base().relativize(absolute) : absolute)
        .toString()
        .replace(File.separatorChar, '/');
  }

  private DocumentProfile profile() {
    return RuleSeverities.word("profile", profile, DocumentProfile.values());
  }

  private List<Path> files() {
    if (documents != null && !documents.isEmpty()) {
      Path base = base();
      return DocumentFinder.find(
          documents.stream().map(place -> base.resolve(place).toString()).toList());
    }
    List<Path> found = new ArrayList<>();
    for (String folder : List.of("openapi", "resources")) {
      found.addAll(
          DocumentFinder.in(project().getBasedir().toPath().resolve("src/main/" + folder)));
    }
    return found;
  }
}
