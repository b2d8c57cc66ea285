/** The sample of the conformance suite as a contract, as far as a contract can say it. */
@GenerateResource({Echo.class, Reading.class})
@NullMarked
package dev.statute.jakarta.sample;

import dev.statute.GenerateResource;
import dev.statute.server.sample.Echo;
import dev.statute.server.sample.Reading;
import org.jspecify.annotations.NullMarked;
