package dev.statute.read.statute;

import dev.statute.contract.Site;
import dev.statute.declaration.Output;
import java.util.Set;

/**
 * What somebody asks to be generated for an interface in addition to its reply types.
 *
 * @param outputs what is generated
 * @param packageName the package that it is generated into
 * @param place where somebody asks for it
 */
public record OutputRequest(Set<Output> outputs, String packageName, Site place) {

  /** Copies the outputs. */
  public OutputRequest {
    outputs = Set.copyOf(outputs);
  }
}
