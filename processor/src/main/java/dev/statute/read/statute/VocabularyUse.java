package dev.statute.read.statute;

import dev.statute.contract.Site;

/**
 * A use of a vocabulary by an interface.
 *
 * @param packageName the package of the vocabulary
 * @param what the annotation, as people write it, or the superinterface that has one
 * @param place where
 */
public record VocabularyUse(String packageName, String what, Site place) {}
