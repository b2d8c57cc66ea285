/** Serves routes in a container of Jakarta Servlet. */
@NullMarked
package dev.statute.servlet;

import org.jspecify.annotations.NullMarked;
