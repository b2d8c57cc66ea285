package dev.statute.report;

import org.jspecify.annotations.Nullable;

/**
 * Where in the code something is, as far as the compiler lets us know.
 *
 * @param uri the file, as a relative reference; empty if not known
 * @param region where in the file; {@code null} if not known
 * @param type the qualified name of the type
 * @param operation the name of the method in it; empty if it is the type itself
 */
public record Location(String uri, @Nullable Region region, String type, String operation) {

  /** Returns the qualified name of the method, or else of the type. */
  public String qualifiedName() {
    return operation.isEmpty() ? type : type + "." + operation;
  }
}
