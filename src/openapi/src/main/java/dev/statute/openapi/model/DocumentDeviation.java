package dev.statute.openapi.model;

import dev.statute.openapi.document.Place;

/**
 * A rule that a document lifts: {@code x-statute-deviates: {rule: …, reason: …}}, or a list of
 * these.
 *
 * @param rule the id of the rule, as the document has it; empty if it has none
 * @param reason why; empty if nothing is said
 * @param place where the rule stands
 * @param reasonPlace where the reason stands
 */
public record DocumentDeviation(String rule, String reason, Place place, Place reasonPlace) {}
