/**
 * The values of HTTP header fields: one immutable type per kind of value.
 *
 * <p>Each type has a static {@code parse} method and a {@code toString} method. {@code parse}
 * accepts what a sender may send and what RFC 9110 requires a recipient to accept. {@code toString}
 * returns the wire format, which a sender may always generate. Some types also have {@code
 * parseReceived}, which recovers a usable value from deviations that are known to occur (RFC 9110,
 * 2.4): {@link dev.statute.field.HttpDate#parseReceived(String) a date} in lower case, say.
 *
 * <p>Secrets are not printed: {@code toString} of {@link dev.statute.field.Credentials} names the
 * scheme only, and {@link dev.statute.field.FieldValue#wireForm()} returns the wire format.
 *
 * <p>Each type of whole field values offers a {@link dev.statute.field.FieldCodec} as a constant,
 * {@code CODEC}, by which fields are read and written: {@code fields.get(Header.ETAG,
 * EntityTag.CODEC)}. Types of the elements of plain lists offer {@code LIST}: {@code
 * fields.get(Header.LINK, Link.LIST)}. Generated routes and clients read with them.
 *
 * <p>The definition of a field tells what to do with a value that cannot be read, or that is there
 * twice: {@link dev.statute.field.Fields#get(dev.statute.field.FieldDefinition,
 * dev.statute.field.FieldCodec)} ignores an {@code If-Modified-Since} that is not a date (RFC 9110,
 * 13.1.3), and treats an {@code Expires} that is not a date as a date in the past (RFC 9111, 5.3).
 * {@link dev.statute.field.RecipientRules} has all that a definition can say, and {@code http.yaml}
 * what those of HTTP do.
 *
 * <p>For a field that is defined as a list there is also {@code parse(List)}, which takes the
 * values of all field lines of that name: RFC 9110, 5.2, defines the field's value as those lines
 * joined with commas. White space around a value is not part of it (RFC 9110, 5.5) and is skipped.
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
