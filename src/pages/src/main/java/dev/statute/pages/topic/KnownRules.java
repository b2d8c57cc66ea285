package dev.statute.pages.topic;

import dev.statute.change.ChangeRule;
import dev.statute.change.catalogue.ChangeChecks;
import dev.statute.openapi.judge.Judge;
import dev.statute.rule.Basis;
import dev.statute.rule.Catalogue;
import dev.statute.rule.RuleInfo;
import dev.statute.rule.catalogue.StandardRules;

/** All rules that people can name: those about HTTP, about documents and about changes. */
public final class KnownRules {

  private static final int LONGEST = 80;

  private KnownRules() {}

  /** Returns the rules, without those about Java, which only the compiler knows. */
  public static Catalogue catalogue() {
    Catalogue standard = StandardRules.catalogue();
    return standard
        .and(
            Judge.catalogue().rules().stream()
                .filter(rule -> standard.rule(rule.id()).isEmpty())
                .toList())
        .and(ChangeChecks.rules().stream().map(ChangeRule::info).toList());
  }

  /** Tells whether an id is that of a rule with a page, such as those about Java. */
  public static boolean hasPage(String id) {
    // The basis does not matter: pages are found by the id alone.
    return id.length() <= LONGEST
        && id.chars().allMatch(c -> c == '-' || (c >= 'a' && c <= 'z'))
        && Judge.page(new RuleInfo(id, Basis.STRUCTURE, "", false)).isPresent();
  }
}
