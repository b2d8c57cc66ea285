/**
 * The vocabulary of HTTP as its RFCs define it: status codes, methods, header fields. All its types
 * are generated from the standard law.
 */
@HttpVocabulary
@NullMarked
package dev.statute.http;

import dev.statute.HttpVocabulary;
import org.jspecify.annotations.NullMarked;
