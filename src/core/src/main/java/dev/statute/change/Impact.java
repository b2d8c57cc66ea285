package dev.statute.change;

import static dev.statute.rule.Severity.OFF;

import dev.statute.rule.Severity;
import java.util.Comparator;
import java.util.function.UnaryOperator;

/**
 * How bad a change is for each victim.
 *
 * @param callers for the source of those who call
 * @param implementers for the source of those who implement
 * @param running for a client that runs
 * @param wire for any client that keeps to HTTP
 */
public record Impact(Severity callers, Severity implementers, Severity running, Severity wire) {

  /** It breaks nobody. */
  public static final Impact NONE = new Impact(OFF, OFF, OFF, OFF);

  /** Returns how bad the change is for one victim. */
  public Severity of(Victim victim) {
    return switch (victim) {
      case CALLERS -> callers;
      case IMPLEMENTERS -> implementers;
      case RUNNING -> running;
      case WIRE -> wire;
    };
  }

  /** Returns how bad it is for the one of some victims that it hits worst. */
  public Severity under(Promise promise) {
    return promise.victims().stream().map(this::of).min(Comparator.naturalOrder()).orElse(OFF);
  }

  /** Returns an impact that is nowhere worse than some severity. */
  public Impact atMost(Severity severity) {
    return map(own -> own.compareTo(severity) < 0 ? severity : own);
  }

  /** Returns the same impact for all but the source of those who call. */
  public Impact withoutCallers() {
    return new Impact(OFF, implementers, running, wire);
  }

  /** Returns the same impact, worse where another one is. */
  public Impact and(Impact other) {
    return new Impact(
        worse(callers, other.callers),
        worse(implementers, other.implementers),
        worse(running, other.running),
        worse(wire, other.wire));
  }

  /** Returns it as four letters, such as {@code E W n -}, in the order of the victims. */
  @Override
  public String toString() {
    return letter(callers)
        + " "
        + letter(implementers)
        + " "
        + letter(running)
        + " "
        + letter(wire);
  }

  private static String letter(Severity severity) {
    return switch (severity) {
      case ERROR -> "E";
      case WARN -> "W";
      case NOTE -> "n";
      case OFF -> "-";
    };
  }

  private static Severity worse(Severity one, Severity other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private Impact map(UnaryOperator<Severity> change) {
    return new Impact(
        change.apply(callers),
        change.apply(implementers),
        change.apply(running),
        change.apply(wire));
  }
}
