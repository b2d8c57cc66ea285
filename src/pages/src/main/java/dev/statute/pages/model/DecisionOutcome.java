package dev.statute.pages.model;

/**
 * An answer that a decision leads to.
 *
 * @param title the status, such as {@code 404 Not Found}
 * @param anchor the anchor of the response on the page; empty where the contract does not declare
 *     it, and the server answers by itself
 */
public record DecisionOutcome(String title, String anchor) {}
