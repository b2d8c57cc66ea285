/**
 * What a law says of one thing: a status code, a method, a header field, a class of status codes, a
 * media type, a rule. The command line and the pages show the same topics.
 */
@NullMarked
package dev.statute.pages.topic;

import org.jspecify.annotations.NullMarked;
