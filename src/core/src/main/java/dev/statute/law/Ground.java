package dev.statute.law;

import java.util.List;

/**
 * Why a fact holds.
 *
 * @param level how strongly
 * @param clause which clause says so
 * @param reason what the clause says, where that is the law of a company or a rule on messages;
 *     empty where people can read it in the document
 * @param addresses the roles of the servers that the clause speaks of; empty for all of them, and
 *     for a clause that speaks of clients
 */
public record Ground(Level level, Clause clause, String reason, List<Role> addresses) {

  /** Copies the roles. */
  public Ground {
    addresses = List.copyOf(addresses);
  }

  /** Makes a ground whose clause speaks for itself, and of each server. */
  public Ground(Level level, Clause clause) {
    this(level, clause, "", List.of());
  }

  /** Makes a ground of a company. */
  public Ground(Level level, Clause clause, String reason) {
    this(level, clause, reason, List.of());
  }

  /** Returns the same ground, with what its clause says; as it is if that is known. */
  public Ground saying(String words) {
    return reason.isEmpty() ? new Ground(level, clause, words, addresses) : this;
  }

  /** Tells whether the clause speaks of a server of a role. */
  public boolean binds(Role role) {
    return addresses.isEmpty() || addresses.stream().anyMatch(role::canActAs);
  }
}
