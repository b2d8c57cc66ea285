package dev.statute.complete;

import dev.statute.law.Law;
import dev.statute.law.Role;
import dev.statute.law.Status;
import java.util.Optional;

/**
 * What is known of a place where a value is asked for.
 *
 * @param law the law of the interface
 * @param role what its server is; empty if it does not say
 * @param method the token of the HTTP method; empty for all operations of the interface
 * @param status the status of the response; empty if it is not known
 */
record Asked(Law law, Optional<Role> role, String method, Optional<Status> status) {

  /** Returns the role by which the law is read. */
  Role effectiveRole() {
    return role.orElse(Role.ORIGIN);
  }
}
