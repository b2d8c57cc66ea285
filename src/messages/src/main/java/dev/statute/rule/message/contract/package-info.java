/**
 * Judges captured exchanges by the contracts of APIs.
 *
 * <p>{@link dev.statute.rule.message.contract.ContractIndex} finds the operation of a request, and
 * {@link dev.statute.rule.message.contract.ContractJudge} compares the exchange with it.
 */
@NullMarked
package dev.statute.rule.message.contract;

import org.jspecify.annotations.NullMarked;
