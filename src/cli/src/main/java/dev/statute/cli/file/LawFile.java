package dev.statute.cli.file;

import dev.statute.law.Law;
import dev.statute.law.company.RuleBook;
import dev.statute.law.load.Laws;
import dev.statute.law.yaml.LawProblem;
import dev.statute.law.yaml.LawResult;
import dev.statute.pages.topic.KnownRules;
import dev.statute.rule.Catalogue;
import dev.statute.rule.PolicyRules;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the law to judge by. */
public final class LawFile {

  private static final int MAX_BYTES = 4 << 20;

  private LawFile() {}

  /**
   * Returns the law of a company, or else that of HTTP.
   *
   * @param file the file of the company; empty if it has none
   * @throws FileFailure if the file cannot be read, or is not a law
   */
  public static Law read(Optional<Path> file) {
    Laws laws = new Laws();
    return file.isEmpty() ? laws.standard() : read(file.get(), laws);
  }

  private static Law read(Path file, Laws laws) {
    LawResult result =
        laws.extensions(rules()).read(file.toString(), InputFile.octets(file, MAX_BYTES));
    return result
        .law()
        .orElseThrow(
            () ->
                new FileFailure(
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
