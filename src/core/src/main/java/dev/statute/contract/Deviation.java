package dev.statute.contract;

/**
 * Lifts a rule, for a reason.
 *
 * @param rule the id of the rule, as the source has it
 * @param reason why
 * @param scope where it holds
 * @param around whether it stands around the contract, and so may be meant for others
 * @param site where the source names the rule
 * @param reasonSite where the source gives the reason
 */
public record Deviation(
    String rule, String reason, Scope scope, boolean around, Site site, Site reasonSite) {}
