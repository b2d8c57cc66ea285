package dev.statute.contract;

/**
 * Silences the warnings of a rule.
 *
 * @param rule the id of the rule, as the source has it
 * @param scope where it holds
 * @param around whether it stands around the contract, and so may be meant for others
 * @param site where the source names the rule
 */
public record Suppression(String rule, Scope scope, boolean around, Site site) {}
