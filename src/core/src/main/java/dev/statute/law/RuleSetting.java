package dev.statute.law;

/**
 * How bad a policy says that it is to break a rule.
 *
 * @param rule the id of the rule
 * @param severity the word for it
 * @param clause where the policy says so
 */
public record RuleSetting(String rule, String severity, Clause clause) {}
