/**
 * Judges OpenAPI documents by the law. {@link dev.statute.openapi.judge.Judge} is the door. What a
 * document declares and cannot be is an error; what it leaves out is advice.
 */
@NullMarked
package dev.statute.openapi.judge;

import org.jspecify.annotations.NullMarked;
