package dev.statute.example.orders;

/**
 * What went wrong.
 *
 * @param title in a few words
 */
public record Problem(String title) {}
