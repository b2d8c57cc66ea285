package dev.statute.cli.command;

import dev.statute.cli.explain.KnownRules;
import dev.statute.cli.file.InputFile;
import dev.statute.law.Law;
import dev.statute.law.company.RuleBook;
import dev.statute.law.load.Laws;
import dev.statute.law.yaml.LawProblem;
import dev.statute.law.yaml.LawResult;
import dev.statute.rule.Catalogue;
import dev.statute.rule.PolicyRules;
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
    byte[] octets = InputFile.octets(file, MAX_BYTES);
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
    Catalogue catalogue = KnownRules.catalogue();
    PolicyRules known = new PolicyRules(catalogue);
    // The rules about Java have pages, but only the compiler knows their checks.
    return (rule, severity) ->
        catalogue.rule(rule).isEmpty() && KnownRules.hasPage(rule)
            ? Optional.empty()
            : known.objection(rule, severity);
  }
}
