package dev.statute.openapi.judge;

import dev.statute.rule.RuleInfo;

/**
 * What a document leaves out, in one line for each rule.
 *
 * @param rule the rule
 * @param count how often it leaves that out
 * @param text the line, without the rule: what is left out, how often, and why that may be well
 */
public record Advice(RuleInfo rule, int count, String text) {

  /** Returns the line: {@code advice: [demanded-field] …}. */
  @Override
  public String toString() {
    return "advice: [" + rule.id() + "] " + text;
  }
}
