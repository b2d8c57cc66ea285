package dev.statute.rule.message;

import dev.statute.law.Ground;

/** Takes what checks find. The level of the ground decides the rule of the family. */
@FunctionalInterface
public interface MessageViolations {

  /**
   * Takes a violation.
   *
   * @param family the family of rules, such as {@code owed-field}
   * @param ground why it is wrong; its reason is what its clause says
   * @param part the message
   * @param field the name of the field that it is about; empty for none
   * @param what what is wrong, as a sentence about this message
   * @param fix what the sender has to do instead, as a sentence; empty where that follows
   */
  void add(String family, Ground ground, MessagePart part, String field, String what, String fix);
}
