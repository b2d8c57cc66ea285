package dev.statute.openapi.judge.subject;

import dev.statute.openapi.document.Place;

/**
 * What a site of a document's contract stands for.
 *
 * @param place where it is
 * @param operation the JSON Pointer of the operation that it belongs to (RFC 6901); empty for the
 *     document as a whole
 */
public record DocumentSite(Place place, String operation) {}
