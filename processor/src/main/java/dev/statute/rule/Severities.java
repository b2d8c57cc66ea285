package dev.statute.rule;

import java.util.Map;

/**
 * How bad it is to break each rule, in one compilation.
 *
 * @param profile how strictly the law is read
 * @param byRule what is said of single rules, by their ids
 */
public record Severities(Profile profile, Map<String, Severity> byRule) {

  /** What holds unless something else is said. */
  public static final Severities STANDARD = new Severities(Profile.RFC, Map.of());

  /** Copies the map. */
  public Severities {
    byRule = Map.copyOf(byRule);
  }

  /** Returns how bad it is to break a rule. */
  public Severity of(RuleInfo rule) {
    Severity standard = rule.basis().severity(profile);
    return rule.isLiftable() ? byRule.getOrDefault(rule.id(), standard) : standard;
  }
}
