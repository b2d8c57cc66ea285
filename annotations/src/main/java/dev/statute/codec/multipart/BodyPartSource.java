package dev.statute.codec.multipart;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Gives one part after the other. */
@FunctionalInterface
public interface BodyPartSource {

  /**
   * Gives the next part.
   *
   * @return the part, or null if there is none
   * @throws IOException if it cannot be had
   */
  @Nullable BodyPart next() throws IOException;
}
