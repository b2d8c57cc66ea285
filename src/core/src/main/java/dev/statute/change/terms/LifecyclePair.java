package dev.statute.change.terms;

import dev.statute.change.ContractPair;
import dev.statute.change.OperationPair;
import dev.statute.contract.Stability;
import dev.statute.contract.file.Pointer;
import dev.statute.contract.file.PublishedLifecycle;
import dev.statute.contract.file.PublishedOperation;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How long both contracts say that something will be there.
 *
 * @param subject the name of the operation; that of the interface for what it says of all
 * @param before what the old contract says
 * @param after what the new one says
 * @param beforePointer where the old one says it
 * @param afterPointer where the new one says it
 */
record LifecyclePair(
    String subject,
    Optional<PublishedLifecycle> before,
    Optional<PublishedLifecycle> after,
    Pointer beforePointer,
    Pointer afterPointer) {

  private static final String KEY = "lifecycle";

  /** Returns those of all operations. What two interfaces say of all of their operations is one. */
  static List<LifecyclePair> of(ContractPair contracts) {
    Map<List<Pointer>, LifecyclePair> pairs = new LinkedHashMap<>();
    for (OperationPair operation : contracts.operations()) {
      LifecyclePair pair = of(contracts, operation);
      pairs.putIfAbsent(List.of(pair.beforePointer, pair.afterPointer), pair);
    }
    return List.copyOf(pairs.values());
  }

  private static LifecyclePair of(ContractPair contracts, OperationPair pair) {
    boolean isCommon =
        pair.before().lifecycle().isEmpty()
            && pair.after().lifecycle().isEmpty()
            && (contracts.before().lifecycle().isPresent()
                || contracts.after().lifecycle().isPresent());
    return new LifecyclePair(
        isCommon ? Subjects.simpleName(contracts.after()) : pair.after().name(),
        contracts.before().lifecycleOf(pair.before()),
        contracts.after().lifecycleOf(pair.after()),
        isCommon ? Pointer.of(KEY) : place(pair.before(), pair.beforePointer()),
        isCommon ? Pointer.of(KEY) : place(pair.after(), pair.afterPointer()));
  }

  private static Pointer place(PublishedOperation operation, Pointer pointer) {
    return operation.lifecycle().isPresent() ? pointer.then(KEY) : pointer;
  }

  Optional<Instant> sunsetBefore() {
    return before.flatMap(PublishedLifecycle::sunset);
  }

  Optional<Instant> sunsetAfter() {
    return after.flatMap(PublishedLifecycle::sunset);
  }

  /** Returns when it became deprecated by the new contract, or becomes so. */
  Optional<Instant> deprecationAfter() {
    return after.flatMap(PublishedLifecycle::deprecation);
  }

  boolean wasDeprecated() {
    return before.filter(PublishedLifecycle::isDeprecated).isPresent();
  }

  boolean isDeprecated() {
    return after.filter(PublishedLifecycle::isDeprecated).isPresent();
  }

  Stability stabilityBefore() {
    return stability(before);
  }

  Stability stabilityAfter() {
    return stability(after);
  }

  private static Stability stability(Optional<PublishedLifecycle> lifecycle) {
    return lifecycle
        .map(PublishedLifecycle::stability)
        .map(Stability::named)
        .orElse(Stability.STABLE);
  }

  /** Returns a moment as sources write it: those at the start of a day as its date. */
  static String text(Instant moment) {
    return moment.equals(moment.truncatedTo(ChronoUnit.DAYS))
        ? moment.atOffset(ZoneOffset.UTC).toLocalDate().toString()
        : moment.toString();
  }
}
