package dev.statute.declaration;

import dev.statute.contract.Site;

/**
 * A method of an annotated interface that cannot be an operation.
 *
 * @param name its Java name
 * @param annotated whether it has annotations of an operation, though it is not abstract; otherwise
 *     it is abstract and has none
 * @param place the method
 */
public record OtherMethod(String name, boolean annotated, Site place) {}
