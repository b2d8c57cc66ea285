package dev.statute.declaration;

import dev.statute.contract.Site;

/**
 * Where an annotation says more of a query parameter than its name.
 *
 * @param style its style; the annotation where it says none
 * @param defaults its default values; the annotation where it says none
 */
public record QueryPlaces(Site style, Site defaults) {}
