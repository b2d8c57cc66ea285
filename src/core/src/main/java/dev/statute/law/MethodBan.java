package dev.statute.law;

import java.util.List;

/**
 * Methods that a status may not answer.
 *
 * @param methods their tokens; empty for every method
 * @param grounds why, the strongest first; at least one
 * @param why the reason in a clause of a sentence
 * @param instead the status codes to use instead, the best first
 */
public record MethodBan(
    List<String> methods, List<Ground> grounds, String why, List<Integer> instead) {

  /** Copies the lists. */
  public MethodBan {
    methods = List.copyOf(methods);
    grounds = List.copyOf(grounds);
    instead = List.copyOf(instead);
  }

  /** Tells whether the ban speaks of every method: nobody may send the status. */
  public boolean isTotal() {
    return methods.isEmpty();
  }

  /** Tells whether the ban speaks of a method. */
  public boolean appliesTo(String method) {
    return isTotal() || methods.contains(method);
  }

  /** Tells whether the ban speaks of a server of a role. */
  public boolean binds(Role role) {
    return grounds.stream().anyMatch(ground -> ground.binds(role));
  }

  /** Tells whether the ban is a company's own. */
  public boolean isPolicy() {
    return grounds.stream().allMatch(ground -> ground.level().isPolicy());
  }

  /** Tells whether the ban is law, rather than advice. */
  public boolean isBinding() {
    return grounds.stream().anyMatch(ground -> ground.level().isBinding());
  }
}
