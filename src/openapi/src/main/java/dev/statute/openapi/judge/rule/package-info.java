/** The rules of the law as they hold for documents, and the rules that only documents can break. */
@NullMarked
package dev.statute.openapi.judge.rule;

import org.jspecify.annotations.NullMarked;
