package dev.statute.cli.command;

import dev.statute.change.ChangeRule;
import dev.statute.change.catalogue.ChangeChecks;
import dev.statute.law.Law;
import dev.statute.law.company.RuleBook;
import dev.statute.law.load.Laws;
import dev.statute.law.yaml.LawProblem;
import dev.statute.law.yaml.LawResult;
import dev.statute.report.RulePages;
import dev.statute.rule.Basis;
import dev.statute.rule.Catalogue;
import dev.statute.rule.PolicyRules;
import dev.statute.rule.RuleInfo;
import dev.statute.rule.catalogue.StandardRules;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names the law of a company. */
final class LawOption {

  private static final int MAX_BYTES = 4 << 20;

  @Option(
      names = "--law",
      paramLabel = "FILE",
      description = "The law of your company, which extends HTTP's: acme-http.yaml.")
  private @Nullable Path file;

  /** Returns the law to judge by. */
  Law law() {
    Laws laws = new Laws();
    if (file == null) {
      return laws.standard();
    }
    byte[] octets = InputFile.read(file, MAX_BYTES);
    LawResult result = laws.extensions(rules()).read(file.toString(), octets);
    return result
        .law()
        .orElseThrow(
            () ->
                new CommandFailure(
                    Exit.UNREADABLE,
                    result.problems().stream()
                        .map(LawProblem::toString)
                        .collect(Collectors.joining("\n"))));
  }

  private static RuleBook rules() {
    Catalogue catalogue =
        StandardRules.catalogue().and(ChangeChecks.rules().stream().map(ChangeRule::info).toList());
    PolicyRules known = new PolicyRules(catalogue);
    // The rules about Java have pages, but only the compiler knows their checks.
    return (rule, severity) ->
        catalogue.rule(rule).isEmpty() && hasPage(rule)
            ? Optional.empty()
            : known.objection(rule, severity);
  }

  private static boolean hasPage(String rule) {
    return rule.matches("[a-z-]{1,80}")
        && RulePages.of(new RuleInfo(rule, Basis.STRUCTURE, "", false)).isPresent();
  }
}
