package dev.statute.rule.message.semantics.report;

import dev.statute.law.Ground;
import dev.statute.law.Role;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.MessageWords;

/**
 * Reports what is wrong with an exchange, with the grounds that the law has. A rule that the law
 * does not have, or that does not bind servers of the role, is not reported.
 *
 * @param exchange the exchange
 * @param found takes the violations
 */
public record Report(JudgedExchange exchange, MessageViolations found) {

  /**
   * Reports a violation.
   *
   * @param rule the rule
   * @param part the message
   * @param field the name of the field that it is about; empty for none
   * @param predicate what is wrong, as a sentence that goes on after the name of the message
   * @param fix what the sender has to do instead, as a sentence; empty where that follows
   */
  public void add(SemanticRule rule, MessagePart part, String field, String predicate, String fix) {
    exchange
        .ground(rule.ground())
        .filter(ground -> binds(ground, part))
        .ifPresent(ground -> add(rule.family(), ground, part, field, predicate, fix));
  }

  /** Reports a violation whose ground stands elsewhere in the law. */
  public void add(
      String family, Ground ground, MessagePart part, String field, String predicate, String fix) {
    String what = MessageWords.message(exchange, part) + " " + predicate;
    found.add(family, ground, part, field, what, fix);
  }

  private boolean binds(Ground ground, MessagePart part) {
    Role role = exchange.role();
    return part == MessagePart.REQUEST || ground.binds(role);
  }
}
