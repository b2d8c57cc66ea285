/** OpenAPI documents as contracts that the checks of the law take, with their places. */
@NullMarked
package dev.statute.openapi.judge.subject;

import org.jspecify.annotations.NullMarked;
