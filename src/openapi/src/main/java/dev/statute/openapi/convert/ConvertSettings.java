package dev.statute.openapi.convert;

import dev.statute.law.Role;
import java.util.Optional;

/**
 * How a document becomes contracts.
 *
 * @param packageName the package of the interfaces and types; empty for the one without a name
 * @param role what the server is; empty for an origin server, or a gateway where a status says so
 * @param isGrouped whether there is an interface for each first tag, rather than one for all
 * @param addsPreconditions whether operations that declare a failed precondition get one
 */
public record ConvertSettings(
    String packageName, Optional<Role> role, boolean isGrouped, boolean addsPreconditions) {

  /** Makes an interface for each first tag. */
  public static ConvertSettings of(String packageName) {
    return new ConvertSettings(packageName, Optional.empty(), true, false);
  }

  /** Returns the same settings, for a server of a role. */
  public ConvertSettings withRole(Role other) {
    return new ConvertSettings(packageName, Optional.of(other), isGrouped, addsPreconditions);
  }

  /** Returns the same settings, for one interface with all operations. */
  public ConvertSettings inOne() {
    return new ConvertSettings(packageName, role, false, addsPreconditions);
  }

  /** Returns the same settings, under which failed preconditions have preconditions. */
  public ConvertSettings withPreconditions() {
    return new ConvertSettings(packageName, role, isGrouped, true);
  }
}
