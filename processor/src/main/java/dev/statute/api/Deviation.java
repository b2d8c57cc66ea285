package dev.statute.api;

/**
 * A {@code @Deviates}.
 *
 * @param rule the id of the rule, as the code has it
 * @param reason why
 * @param scope where it holds
 * @param around whether it stands around the interface, and so may be meant for others
 * @param place where it names the rule
 * @param reasonPlace where it gives the reason
 */
public record Deviation(
    String rule, String reason, Scope scope, boolean around, Place place, Place reasonPlace) {}
