package dev.statute.rule.message;

import dev.statute.rule.RuleInfo;
import dev.statute.rule.Severity;

/**
 * Something wrong with a message.
 *
 * @param rule the rule that is violated
 * @param severity how bad that is
 * @param part the message
 * @param field the name of the field that it is about; empty for none
 * @param what what is wrong, as a sentence about this message
 * @param why why that is wrong: the clause, a colon, and what it demands
 * @param fix what the sender has to do instead, as a sentence; empty where that follows
 */
public record MessageFinding(
    RuleInfo rule,
    Severity severity,
    MessagePart part,
    String field,
    String what,
    String why,
    String fix) {}
