package dev.statute.publish;

import dev.statute.contract.Contract;
import dev.statute.contract.Deviation;
import dev.statute.contract.Lifecycle;
import dev.statute.contract.Moment;
import dev.statute.contract.Operation;
import dev.statute.contract.RequiredInput;
import dev.statute.contract.SecurityScheme;
import dev.statute.contract.Stability;
import dev.statute.contract.file.PublishedDeviation;
import dev.statute.contract.file.PublishedLifecycle;
import dev.statute.contract.file.PublishedRequirement;
import dev.statute.contract.file.PublishedScheme;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Publishes on what terms clients may use operations. */
final class TermsPublisher {

  private static final Comparator<PublishedDeviation> BY_RULE =
      Comparator.comparing(PublishedDeviation::rule).thenComparing(PublishedDeviation::reason);

  private TermsPublisher() {}

  static PublishedLifecycle lifecycle(Lifecycle lifecycle) {
    return new PublishedLifecycle(
        lifecycle.isDeprecated(),
        lifecycle.deprecation().flatMap(Moment::instant),
        lifecycle.sunset().flatMap(Moment::instant),
        lifecycle.documentation(),
        lifecycle.stability().map(Stability::word).orElse(""));
  }

  /**
   * Returns how long an operation will be there, where that of the interface does not say it.
   *
   * @param isInherited whether another interface declares the operation
   */
  static Optional<PublishedLifecycle> lifecycle(
      Contract contract, Operation operation, boolean isInherited) {
    Optional<Lifecycle> own =
        isInherited || contract.terms().lifecycle().isEmpty()
            ? contract.lifecycleOf(operation)
            : operation.terms().lifecycle();
    return own.map(TermsPublisher::lifecycle);
  }

  static List<PublishedRequirement> security(Contract contract, Operation operation) {
    return contract
        .securityOf(operation)
        .map(
            security ->
                security.alternatives().stream()
                    .map(
                        one ->
                            new PublishedRequirement(
                                one.scheme(), one.scopes().stream().sorted().toList()))
                    .toList())
        .orElse(List.of());
  }

  /** Returns the schemes of some contracts by name; the first of a name counts. */
  static List<PublishedScheme> schemes(Stream<Contract> contracts) {
    TreeMap<String, PublishedScheme> schemes = new TreeMap<>();
    contracts
        .flatMap(contract -> contract.securitySchemes().stream())
        .forEach(scheme -> schemes.putIfAbsent(scheme.name(), scheme(scheme)));
    return List.copyOf(schemes.values());
  }

  private static PublishedScheme scheme(SecurityScheme scheme) {
    return new PublishedScheme(
        scheme.name(),
        scheme.kind(),
        scheme.realm(),
        scheme.isOfProxy(),
        scheme.parameter(),
        scheme.location(),
        scheme.format(),
        scheme.authorizationUrl(),
        scheme.tokenUrl(),
        scheme.discoveryUrl());
  }

  /** Returns the names of the header fields that an operation has to take. */
  static List<String> requiredFields(Contract contract, Operation operation) {
    return Stream.concat(
            contract.terms().requiredInputs().stream(), operation.terms().requiredInputs().stream())
        .map(RequiredInput::field)
        .map(field -> field.name())
        .distinct()
        .sorted()
        .toList();
  }

  /** Returns the rules that an operation breaks on purpose. */
  static List<PublishedDeviation> deviations(Contract contract, Operation operation) {
    return contract.deviations().stream()
        .filter(deviation -> deviation.scope().equals(operation.scope()))
        .map(TermsPublisher::deviation)
        .distinct()
        .sorted(BY_RULE)
        .toList();
  }

  /** Returns the rules that the interface as a whole breaks on purpose. */
  static List<PublishedDeviation> deviations(Contract contract) {
    return contract.deviations().stream()
        .filter(deviation -> deviation.scope().equals(contract.scope()) && !deviation.around())
        .map(TermsPublisher::deviation)
        .distinct()
        .sorted(BY_RULE)
        .toList();
  }

  private static PublishedDeviation deviation(Deviation deviation) {
    return new PublishedDeviation(deviation.rule(), deviation.reason());
  }
}
