/** Sees the exchanges of a servlet container. Needs the Jakarta Servlet API at run time. */
@NullMarked
package dev.statute.conformance.servlet;

import org.jspecify.annotations.NullMarked;
