package dev.statute.api;

/**
 * A {@code @SuppressWarnings} that speaks of a rule.
 *
 * @param rule the id of the rule, as the code has it
 * @param scope where it holds
 * @param around whether it stands around the interface, and so may be meant for others
 * @param place the value
 */
public record Suppression(String rule, Scope scope, boolean around, Place place) {}
