package dev.statute.api;

import dev.statute.contract.Site;
import dev.statute.law.HeaderField;

/**
 * A header field that a response declares.
 *
 * @param field the field
 * @param place where
 */
public record DeclaredField(HeaderField field, Site place) {}
