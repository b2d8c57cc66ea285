/**
 * The values of HTTP header fields: one immutable type per kind of value.
 *
 * <p>Each type has a static {@code parse}, which takes what a sender may send and what RFC 9110
 * obliges a recipient to accept, and a {@code toString}, which is the wire form and always
 * something a sender may generate. For a field that is defined as a list there is also {@code
 * parse(List)}, which takes the values of all field lines of that name: RFC 9110, 5.2, defines the
 * field's value as those lines joined with commas. White space around a value is not part of it
 * (RFC 9110, 5.5) and is skipped.
 *
 * <p>A value that does not fit raises {@link dev.statute.field.FieldSyntaxException}, which says
 * where. Parsing takes linear time and is bounded by {@link dev.statute.field.FieldLimits}.
 *
 * <p>Characters stand for octets: a value holds characters up to U+00FF only, as ISO-8859-1 would
 * decode them.
 */
@NullMarked
package dev.statute.field;

import org.jspecify.annotations.NullMarked;
