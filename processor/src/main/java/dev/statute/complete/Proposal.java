package dev.statute.complete;

/**
 * A value that a member can have, as code.
 *
 * @param code what the typed text becomes
 * @param text what the value says; empty where it says so itself
 */
public record Proposal(String code, String text) {}
