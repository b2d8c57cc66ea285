package dev.statute.pages.topic;

import dev.statute.change.ChangeRule;
import dev.statute.change.catalogue.ChangeChecks;
import dev.statute.openapi.judge.Judge;
import dev.statute.rule.Catalogue;
import dev.statute.rule.RuleInfo;
import dev.statute.rule.catalogue.StandardRules;
import dev.statute.rule.message.catalogue.MessageCatalogue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All rules that people can name: about contracts, documents, messages and changes. */
public final class KnownRules {

  private static final int LONGEST = 80;

  private KnownRules() {}

  /** Returns the rules, without those about Java, which only the compiler knows. */
  public static Catalogue catalogue() {
    return new Catalogue(groups().values().stream().flatMap(List::stream).toList());
  }

  /** Returns the same rules by what they are about, in the order in which people read them. */
  public static Map<String, List<RuleInfo>> groups() {
    Catalogue standard = StandardRules.catalogue();
    Map<String, List<RuleInfo>> groups = new LinkedHashMap<>();
    groups.put("Contracts and documents", standard.rules());
    groups.put(
        "Documents only",
        Judge.catalogue().rules().stream()
            .filter(rule -> standard.rule(rule.id()).isEmpty())
            .toList());
    groups.put("Messages", MessageCatalogue.standard().rules());
    groups.put("Changes", ChangeChecks.rules().stream().map(ChangeRule::info).toList());
    return groups;
  }

  /** Tells whether an id is that of a rule with a page, such as those about Java. */
  public static boolean hasPage(String id) {
    return id.length() <= LONGEST
        && id.chars().allMatch(c -> c == '-' || (c >= 'a' && c <= 'z'))
        && RuleTopic.ofPage(id).isPresent();
  }
}
