package dev.statute.importer;

import dev.statute.law.Role;
import dev.statute.openapi.convert.ConvertSettings;
import java.util.List;
import java.util.Optional;

/**
 * How a document becomes Java.
 *
 * @param packageName the package of the interfaces and types
 * @param role what the server is; empty for an origin server, or a gateway where a status says so
 * @param isGrouped whether there is an interface for each first tag, rather than one for all
 * @param addsPreconditions whether operations that declare a failed precondition get one
 * @param outputs what is generated for each interface, as constants of {@code dev.statute.Output}
 */
public record ImportSettings(
    String packageName,
    Optional<Role> role,
    boolean isGrouped,
    boolean addsPreconditions,
    List<String> outputs) {

  /** Copies the list. */
  public ImportSettings {
    outputs = List.copyOf(outputs);
  }

  /** Returns settings for an interface for each first tag, for which nothing else is generated. */
  public static ImportSettings of(String packageName) {
    return new ImportSettings(packageName, Optional.empty(), true, false, List.of());
  }

  /**
   * Returns the same with other outputs.
   *
   * @param constants constants of {@code dev.statute.Output}, such as {@code ROUTES}
   */
  public ImportSettings withOutputs(List<String> constants) {
    return new ImportSettings(packageName, role, isGrouped, addsPreconditions, constants);
  }

  /** Returns the same for a server of a role. */
  public ImportSettings withRole(Role other) {
    return new ImportSettings(
        packageName, Optional.of(other), isGrouped, addsPreconditions, outputs);
  }

  ConvertSettings toConvert() {
    return new ConvertSettings(packageName, role, isGrouped, addsPreconditions);
  }
}
