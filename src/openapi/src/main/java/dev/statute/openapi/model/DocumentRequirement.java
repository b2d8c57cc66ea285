package dev.statute.openapi.model;

import dev.statute.openapi.document.Place;
import java.util.List;
import java.util.Map;

/**
 * Schemes of which a client uses all together; none where it may also do without.
 *
 * @param schemes the scopes that are needed, by the name of the scheme
 * @param place where that stands
 */
public record DocumentRequirement(Map<String, List<String>> schemes, Place place) {}
