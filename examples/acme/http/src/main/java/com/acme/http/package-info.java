/** The vocabulary of Acme: HTTP, what Acme adds to it, and what Acme demands of its APIs. */
@HttpVocabulary("acme-http.yaml")
@NullMarked
package com.acme.http;

import dev.statute.HttpVocabulary;
import org.jspecify.annotations.NullMarked;
