package dev.statute.pages.topic;

import dev.statute.change.ChangeRule;
import dev.statute.change.catalogue.ChangeChecks;
import dev.statute.openapi.judge.Judge;
import dev.statute.rule.Catalogue;
import dev.statute.rule.catalogue.StandardRules;
import dev.statute.rule.message.catalogue.MessageCatalogue;

/** All rules that people can name: about contracts, documents, messages and changes. */
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
        .and(MessageCatalogue.standard().rules())
        .and(ChangeChecks.rules().stream().map(ChangeRule::info).toList());
  }

  /** Tells whether an id is that of a rule with a page, such as those about Java. */
  public static boolean hasPage(String id) {
    return id.length() <= LONGEST
        && id.chars().allMatch(c -> c == '-' || (c >= 'a' && c <= 'z'))
        && RuleTopic.ofPage(id).isPresent();
  }
}
