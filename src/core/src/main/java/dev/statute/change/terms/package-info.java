/**
 * The changes of the terms on which clients may use operations: how long they will be there, who
 * has to authenticate, and the law that the contract keeps to.
 */
@NullMarked
package dev.statute.change.terms;

import org.jspecify.annotations.NullMarked;
