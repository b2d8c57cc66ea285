package dev.statute.pages.model;

/**
 * How long something will be there.
 *
 * @param isDeprecated whether clients should no longer use it, now or from some moment on
 * @param fact what is said of that
 * @param documentation the address of a page about that; empty for none. It is as the source has
 *     it, so it can be any text
 */
public record LifecycleNote(boolean isDeprecated, Fact fact, String documentation) {}
