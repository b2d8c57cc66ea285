/** Says what the law has about a word: a status code, a method, a header field, a rule. */
@NullMarked
package dev.statute.cli.explain;

import org.jspecify.annotations.NullMarked;
