/**
 * What each response of a contract carries in the end, and why: decided once, for rules, reply
 * types and documents alike.
 */
@NullMarked
package dev.statute.contract.shape;

import org.jspecify.annotations.NullMarked;
