package dev.statute.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All rules of one use of Statute. */
public final class Catalogue {

  private final Map<String, RuleInfo> rules = new LinkedHashMap<>();

  /**
   * Makes a catalogue.
   *
   * @param rules the rules, in the order in which they are listed to people
   * @throws IllegalArgumentException if two have the same id
   */
  public Catalogue(List<RuleInfo> rules) {
    for (RuleInfo rule : rules) {
      if (this.rules.putIfAbsent(rule.id(), rule) != null) {
        throw new IllegalArgumentException("two rules have the id " + rule.id());
      }
    }
  }

  /** Returns a catalogue of these rules, and of others after them. */
  public Catalogue and(List<RuleInfo> others) {
    List<RuleInfo> all = new ArrayList<>(rules.values());
    all.addAll(others);
    return new Catalogue(all);
  }

  /** Returns all rules. */
  public List<RuleInfo> rules() {
    return List.copyOf(rules.values());
  }

  /** Returns the ids of all rules. */
  public List<String> ids() {
    return List.copyOf(rules.keySet());
  }

  /** Returns the rule with an id. */
  public Optional<RuleInfo> rule(String id) {
    return Optional.ofNullable(rules.get(id));
  }

  /** Returns the rule of a family on a basis; there is none where nothing is to be reported. */
  public Optional<RuleInfo> rule(String family, Basis basis) {
    return rule(basis.id(family));
  }
}
