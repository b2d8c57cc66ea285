package dev.statute.pages.model;

/**
 * A way to authenticate.
 *
 * @param name its name in the contract
 * @param fact what clients send, and where
 */
public record SchemeNote(String name, Fact fact) {}
