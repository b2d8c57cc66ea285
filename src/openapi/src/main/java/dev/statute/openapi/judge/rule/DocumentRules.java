package dev.statute.openapi.judge.rule;

import dev.statute.openapi.judge.subject.DocumentContract;
import dev.statute.rule.Basis;
import dev.statute.rule.Catalogue;
import dev.statute.rule.Check;
import dev.statute.rule.RuleInfo;
import dev.statute.rule.catalogue.StandardRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rules that hold for documents, and the checks that find violations of them. */
public final class DocumentRules {

  private static final List<RuleInfo> OWN =
      List.of(
          new RuleInfo(
              "status-code",
              Basis.REQUIREMENT,
              "the key of a response is a status code, a range of them, or default",
              false),
          new RuleInfo(
              "unregistered-status", Basis.DOUBT, "a status code is a registered one", false),
          new RuleInfo(
              "demanded-field",
              Basis.REQUIREMENT,
              "a response declares the fields that HTTP demands of it",
              true),
          new RuleInfo(
              "server-role",
              Basis.STRUCTURE,
              "a document says a role that a server can have",
              false));

  /** The families for which documents have checks of their own. */
  private static final Set<String> REPLACED =
      Set.of(SchemeCheck.FAMILY, DeclaredContentCheck.FAMILY);

  private DocumentRules() {}

  /**
   * Returns the rules. What only generated Java depends on is a requirement here, which a document
   * can lift.
   */
  public static Catalogue catalogue() {
    Treatments treatments = Treatments.standard();
    List<RuleInfo> rules = new ArrayList<>();
    StandardRules.catalogue().rules().stream()
        .filter(rule -> treatments.applies(rule.id()))
        .map(DocumentRules::liftable)
        .forEach(rules::add);
    rules.addAll(OWN);
    return new Catalogue(rules);
  }

  private static RuleInfo liftable(RuleInfo rule) {
    return rule.basis() == Basis.STRUCTURE && !rule.isAboutExcuses()
        ? new RuleInfo(rule.family(), Basis.REQUIREMENT, rule.summary(), rule.isAboutAbsence())
        : rule;
  }

  /** Returns the checks of a document. */
  public static List<Check> checks(DocumentContract document, Catalogue catalogue) {
    return Stream.concat(
            StandardRules.checks(document.contract().role()).stream()
                .filter(check -> !REPLACED.contains(check.family()))
                .filter(check -> isIn(check.family(), catalogue))
                .map(check -> new Separately(check, document)),
            Stream.of(
                new StatusCodeCheck(document),
                new UnregisteredStatusCheck(),
                new DemandedFieldCheck(),
                new SchemeCheck(),
                new DeclaredContentCheck(document),
                new ServerRoleCheck(document)))
        .<Check>map(check -> check)
        .toList();
  }

  private static boolean isIn(String family, Catalogue catalogue) {
    return catalogue.rules().stream().anyMatch(rule -> rule.family().equals(family));
  }
}
