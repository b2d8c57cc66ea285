package dev.statute.generate;

import dev.statute.spec.SpecFile;

/**
 * The files that a law is in.
 *
 * @param own the file of a company
 * @param standard the file that it extends
 */
public record Law(SpecFile own, SpecFile standard) {}
