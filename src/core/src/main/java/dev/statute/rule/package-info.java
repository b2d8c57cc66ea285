/**
 * Checks a contract against the law. {@link dev.statute.rule.Checker} is the door; the checks stand
 * in packages by subject, and {@link dev.statute.rule.Catalogue} knows every rule.
 */
@NullMarked
package dev.statute.rule;

import org.jspecify.annotations.NullMarked;
