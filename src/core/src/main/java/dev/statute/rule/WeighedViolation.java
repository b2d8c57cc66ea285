package dev.statute.rule;

/**
 * A breach of a rule that does not tell by itself how bad a breach is.
 *
 * @param rule the rule that is broken
 * @param violation how and where
 * @param severity how bad this one is, unless an option or a policy says otherwise
 */
public record WeighedViolation(RuleInfo rule, Violation violation, Severity severity) {}
