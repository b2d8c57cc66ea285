package dev.statute.pages.site;

/**
 * A link to a page of the same site.
 *
 * @param text what the page is called
 * @param address where it is, relative to the root of the site; it may have a fragment
 * @param note what it is about, in a few words; empty for nothing
 */
public record PageLink(String text, String address, String note) {}
