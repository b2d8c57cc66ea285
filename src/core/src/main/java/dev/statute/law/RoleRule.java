package dev.statute.law;

import java.util.List;

/**
 * Which roles a status belongs to.
 *
 * @param only the roles that may send it; empty for all but {@code except}
 * @param except the roles that may not send it
 * @param ground why
 */
public record RoleRule(List<Role> only, List<Role> except, Ground ground) {

  /** Copies the roles. */
  public RoleRule {
    only = List.copyOf(only);
    except = List.copyOf(except);
  }
}
