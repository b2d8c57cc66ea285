/**
 * Gives what Spring Security refuses a problem document (RFC 9457), and leaves it its challenge.
 */
@NullMarked
package dev.statute.spring.security;

import org.jspecify.annotations.NullMarked;
