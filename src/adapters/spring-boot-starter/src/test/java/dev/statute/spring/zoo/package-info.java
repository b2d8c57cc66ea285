/** An application with beans of all kinds that Spring has, each of which is served. */
@NullMarked
package dev.statute.spring.zoo;

import org.jspecify.annotations.NullMarked;
