package dev.statute.edit.syntax;

import dev.statute.compiler.Span;

/**
 * An argument of an annotation.
 *
 * @param name the name of its member, also where the source leaves out that it is {@code value}
 * @param isNamed whether the source names the member
 * @param span all of it
 * @param value the value that it gives
 */
public record ArgumentNode(String name, boolean isNamed, Span span, Span value) {}
