/**
 * Forms: fields as {@code application/x-www-form-urlencoded} (URL Standard, 5), and parts with
 * files as {@code multipart/form-data} (RFC 7578).
 */
@NullMarked
package dev.statute.codec.form;

import org.jspecify.annotations.NullMarked;
