package dev.statute.cli.command;

import dev.statute.cli.capture.CaptureSettings;
import dev.statute.law.Law;
import dev.statute.law.Role;
import dev.statute.openapi.judge.DocumentProfile;
import dev.statute.report.KnownList;
import dev.statute.rule.Profile;
import dev.statute.rule.Severity;
import dev.statute.rule.message.judge.MessageSettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options about captures. */
final class CaptureOption {

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description =
          "Of captures, judges only exchanges with this host, which may have *. Repeatable.")
  private List<String> hosts = List.of();

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      description =
          "What the servers of captures are: origin (the default), gateway, proxy, cache.")
  private Role role = Role.ORIGIN;

  @Option(
      names = "--show-secrets",
      description =
          "Shows credentials, cookies and tokens of captures, which are hidden otherwise.")
  private boolean showsSecrets;

  /** Returns how captures are checked. */
  CaptureSettings settings(
      Law law,
      DocumentProfile profile,
      Map<String, Severity> severities,
      Optional<KnownList> known) {
    Profile strictness = profile == DocumentProfile.STRICT ? Profile.STRICT : Profile.RFC;
    return new CaptureSettings(
        law, new MessageSettings(strictness, severities, role), hosts, known, showsSecrets);
  }
}
