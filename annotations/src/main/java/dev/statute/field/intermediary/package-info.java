/**
 * What intermediaries say of a response that they handled: {@code Cache-Status} (RFC 9211) and
 * {@code Proxy-Status} (RFC 9209), which are Structured Fields.
 */
@NullMarked
package dev.statute.field.intermediary;

import org.jspecify.annotations.NullMarked;
