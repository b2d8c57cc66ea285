/**
 * Structured Field values (RFC 9651): Items, Lists and Dictionaries, what they are made of, and
 * fields whose values are one of them.
 *
 * <p>A field of one's own that is a Structured Field is read and written with {@link
 * dev.statute.field.structured.StructuredItem#CODEC}, {@link
 * dev.statute.field.structured.StructuredList#CODEC} or {@link
 * dev.statute.field.structured.StructuredDictionary#CODEC}. A class of one's own for such a field
 * takes its value apart with methods such as {@link
 * dev.statute.field.structured.StructuredItem#value(Class)}; {@link
 * dev.statute.field.structured.StructuredItem#parse(String, java.util.function.Function)} reports
 * what they refuse as a {@link dev.statute.field.FieldSyntaxException} at its place.
 *
 * <p>Parsing and serialization follow the algorithms of RFC 9651, 4, and are as strict: there is no
 * lenient form. A recipient ignores a field that it cannot parse (RFC 9651, 4.2). Limits are those
 * of {@link dev.statute.field.FieldLimits}, which are above the minimums of RFC 9651, 3.
 */
@NullMarked
package dev.statute.field.structured;

import org.jspecify.annotations.NullMarked;
