/** The vocabulary of Acme. */
@HttpVocabulary("acme.yaml")
@NullMarked
package acme.http;

import dev.statute.HttpVocabulary;
import org.jspecify.annotations.NullMarked;
