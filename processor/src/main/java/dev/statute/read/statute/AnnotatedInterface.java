package dev.statute.read.statute;

import dev.statute.compiler.Places;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * An interface to read.
 *
 * @param type the interface
 * @param places where the reader records what the sites of the contract are
 * @param request what is generated elsewhere, in place of what the interface asks for itself
 */
public record AnnotatedInterface(TypeElement type, Places places, Optional<OutputRequest> request) {

  /** Makes one for which is generated what it asks for itself. */
  public AnnotatedInterface(TypeElement type, Places places) {
    this(type, places, Optional.empty());
  }
}
