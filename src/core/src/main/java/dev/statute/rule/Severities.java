package dev.statute.rule;

import dev.statute.law.Policy;
import dev.statute.law.Policy.RuleSetting;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The severity of each rule, in one compilation, under one law.
 *
 * @param profile how strictly the law is read
 * @param byRule what options say of single rules, by their ids
 * @param policy what the law says of them
 */
public record Severities(Profile profile, Map<String, Severity> byRule, Policy policy) {

  /** What holds unless something else is said. */
  public static final Severities STANDARD = new Severities(Profile.RFC, Map.of());

  /** Copies the map. */
  public Severities {
    byRule = Map.copyOf(byRule);
  }

  /** Makes those under a law without a policy. */
  public Severities(Profile profile, Map<String, Severity> byRule) {
    this(profile, byRule, Policy.NONE);
  }

  /** Returns those under a law with a policy. */
  public Severities under(Policy other) {
    return new Severities(profile, byRule, other);
  }

  /** Returns how bad it is to break a rule. */
  public Severity of(RuleInfo rule) {
    return of(rule, rule.basis().severity(profile));
  }

  /**
   * Returns how bad it is to break a rule whose basis does not tell.
   *
   * @param standard how bad it is unless an option or the policy says otherwise
   */
  public Severity of(RuleInfo rule, Severity standard) {
    if (!rule.isLiftable()) {
      return standard;
    }
    Severity option = byRule.get(rule.id());
    Optional<Severity> floor = floor(rule);
    if (option == null) {
      return floor.orElse(standard);
    }
    return floor.isPresent() && isWeaker(option, floor.get()) ? floor.get() : option;
  }

  /** Returns what the policy says of a rule, which options can make stricter only. */
  private Optional<Severity> floor(RuleInfo rule) {
    Optional<Severity> set =
        Optional.ofNullable(policy.rules().get(rule.id()))
            .map(RuleSetting::severity)
            .flatMap(PolicyRules::severity);
    return set.or(
        () -> Optional.of(rule.basis().severity(profile)).filter(s -> rule.basis().isPolicy()));
  }

  private static boolean isWeaker(Severity severity, Severity other) {
    return severity.compareTo(other) > 0;
  }

  /**
   * Returns the rules of a catalogue for which an option says less than the policy, so that it has
   * no effect.
   */
  public List<RuleInfo> outvoted(Catalogue catalogue) {
    return catalogue.rules().stream()
        .filter(RuleInfo::isLiftable)
        .filter(this::isOutvoted)
        .toList();
  }

  private boolean isOutvoted(RuleInfo rule) {
    Severity option = byRule.get(rule.id());
    return option != null && floor(rule).filter(least -> isWeaker(option, least)).isPresent();
  }
}
