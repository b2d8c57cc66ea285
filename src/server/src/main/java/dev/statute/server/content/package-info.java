/**
 * The content that routes declare: of requests, which is read, and of replies, whose media type is
 * chosen. Knows no routes.
 */
@NullMarked
package dev.statute.server.content;

import org.jspecify.annotations.NullMarked;
