/** An application with what users have around their APIs in Spring WebFlux. */
@NullMarked
package dev.statute.spring.garden;

import org.jspecify.annotations.NullMarked;
