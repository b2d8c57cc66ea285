/** Whether user agents keep the cookies that responses set (RFC 6265). */
@NullMarked
package dev.statute.rule.message.semantics.cookie;

import org.jspecify.annotations.NullMarked;
