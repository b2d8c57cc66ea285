package dev.statute.conformance.judge;

/**
 * A rule whose violations are not reported.
 *
 * @param rule the id of the rule
 * @param reason why that is right here
 */
public record Allowance(String rule, String reason) {

  /** Checks that there is a reason. */
  public Allowance {
    if (rule.isBlank() || reason.isBlank()) {
      throw new IllegalArgumentException(
          "an allowance needs the id of a rule and a reason: '" + rule + "', '" + reason + "'");
    }
  }
}
