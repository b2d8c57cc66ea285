package dev.statute.openapi.convert.note;

import dev.statute.openapi.document.Place;

/**
 * Something in a document that neither a contract nor Java can say.
 *
 * @param place where it stands
 * @param construct what it is, for a summary that counts: {@code readOnly}, {@code callbacks}
 * @param what what became of it, as a sentence without its first capital and full stop
 */
public record Unsaid(Place place, String construct, String what) {}
