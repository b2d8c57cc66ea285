package dev.statute.generate.vocabulary;

import dev.statute.law.yaml.LawSource;

/**
 * The files that a law is in.
 *
 * @param own the file of a company
 * @param standard the file that it extends
 */
public record LawTexts(LawSource own, LawSource standard) {}
