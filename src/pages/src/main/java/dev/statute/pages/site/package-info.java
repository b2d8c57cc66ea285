/**
 * The site of a law: a page for each status code, method, header field, class of status codes and
 * rule, which link each other, and documents of people.
 */
@NullMarked
package dev.statute.pages.site;

import org.jspecify.annotations.NullMarked;
