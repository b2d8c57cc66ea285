/** Whether what responses tell caches makes sense (RFC 9111). */
@NullMarked
package dev.statute.rule.message.semantics.caching;

import org.jspecify.annotations.NullMarked;
