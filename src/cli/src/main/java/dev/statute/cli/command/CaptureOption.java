package dev.statute.cli.command;

import dev.statute.cli.capture.CaptureSettings;
import dev.statute.cli.capture.CapturedApis;
import dev.statute.cli.file.WrongValue;
import dev.statute.http.Method;
import dev.statute.law.Law;
import dev.statute.law.Role;
import dev.statute.openapi.judge.DocumentProfile;
import dev.statute.report.KnownList;
import dev.statute.rule.Profile;
import dev.statute.rule.Severity;
import dev.statute.rule.message.contract.CaptureCoverage;
import dev.statute.rule.message.contract.ContractIndex;
import dev.statute.rule.message.judge.MessageSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
      names = "--contract",
      paramLabel = "PLACE",
      description =
          "Judges captures by these contracts too: a jar, a class folder, a contract file or an"
              + " OpenAPI document. Repeatable.")
  private List<Path> contracts = List.of();

  @Option(
      names = "--base",
      paramLabel = "URI",
      description = "What the paths of contracts follow: https://api.example/v1, or /v1.")
  private @Nullable String base;

  @Option(
      names = "--coverage",
      description = "Says which responses of the contracts captures have, and which they have not.")
  private boolean hasCoverage;

  @Option(
      names = "--method",
      paramLabel = "METHOD",
      description = "The method of the request (GET), where a file has only the response.")
  private String method = Method.GET.token();

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
    Optional<ContractIndex> index = CapturedApis.of(contracts, Optional.ofNullable(base), law);
    if (hasCoverage && index.isEmpty()) {
      throw new WrongValue("--coverage needs --contract PLACE, the contracts to cover.");
    }
    return new CaptureSettings(
        law,
        new MessageSettings(strictness, severities, role),
        hosts,
        known,
        index,
        index.filter(found -> hasCoverage).map(found -> CaptureCoverage.of(law, found)),
        method,
        showsSecrets);
  }
}
