package dev.statute.importer.check;

import dev.statute.rule.RuleInfo;
import java.util.Optional;

/**
 * A rule that a contract breaks.
 *
 * @param rule the rule
 * @param isError whether that fails a compilation
 * @param operation the key of the operation that breaks it; empty for the interface
 * @param what what is wrong
 */
public record BrokenRule(RuleInfo rule, boolean isError, Optional<String> operation, String what) {}
