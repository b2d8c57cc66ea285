package dev.statute.contract;

/**
 * A header field that an operation has to take from the request, since something that it is
 * declared with demands it.
 *
 * @param field the field
 * @param cause what demands it, as messages call it
 * @param site where that stands
 */
public record RequiredInput(FieldRef field, String cause, Site site) {}
