/** What a filter sees in servlet containers. */
@NullMarked
package dev.statute.conformance.servlet;

import org.jspecify.annotations.NullMarked;
