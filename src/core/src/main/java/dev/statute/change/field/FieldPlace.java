package dev.statute.change.field;

import dev.statute.change.ContractPair;
import dev.statute.change.OperationPair;
import dev.statute.change.ResponsePair;
import dev.statute.change.ResponsePairs;
import dev.statute.change.Speakers;
import dev.statute.contract.file.Pointer;
import dev.statute.contract.file.PublishedField;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.law.CacheCondition;
import dev.statute.law.FieldRule;
import dev.statute.law.FieldType;
import dev.statute.law.Freshness;
import dev.statute.law.HeaderField;
import dev.statute.law.Law;
import dev.statute.law.Method;
import dev.statute.text.JavaNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A header field of a response that an operation had and still has.
 *
 * @param pair the response
 * @param field the field, as one of both contracts has it
 */
record FieldPlace(ResponsePair pair, PublishedField field) {

  /** Returns the responses that are the same in both contracts. */
  static List<ResponsePair> responses(ContractPair contracts) {
    List<ResponsePair> pairs = new ArrayList<>();
    for (OperationPair operation : contracts.operations()) {
      ResponsePairs.of(operation).pairs().stream()
          .filter(ResponsePair::hasSameStatus)
          .forEach(pairs::add);
    }
    return pairs;
  }

  /** Returns the fields that one of two responses has, and the other one has not. */
  static Stream<FieldPlace> only(
      ResponsePair pair, PublishedResponse one, PublishedResponse other) {
    return one.fields().stream()
        .filter(FieldPlace::isOfContract)
        .filter(field -> other.field(field.name()).isEmpty())
        .map(field -> new FieldPlace(pair, field));
  }

  /** Tells whether the contract decides about a field, rather than a server or other responses. */
  static boolean isOfContract(PublishedField field) {
    return !field.isManaged() && field.origin() != PublishedField.Origin.OWED;
  }

  /** Returns the field as the law knows it. */
  Optional<HeaderField> known() {
    return law().fieldOfAnyCase(field.name());
  }

  Law law() {
    return pair.law();
  }

  String method() {
    return pair.operation().after().method();
  }

  /** Returns the rules of the law on the field in this response. */
  Stream<FieldRule> rules() {
    return pair.status().known().stream()
        .flatMap(
            status ->
                Stream.concat(status.fields().stream(), law().classOf(status).fields().stream()))
        .filter(rule -> rule.field().equalsIgnoreCase(field.name()))
        .filter(rule -> rule.appliesTo(method()));
  }

  /** Tells whether it says by which fields of requests a response was chosen. */
  boolean isVariance() {
    return is(known -> known.type() == FieldType.VARY);
  }

  /** Tells whether caches reuse a response because of it. */
  boolean isForCaches() {
    CacheCondition condition = law().method(method()).map(Method::cacheCondition).orElse(null);
    return is(known -> known.freshness() != Freshness.NEVER)
        || (condition != null
            && condition.fields().stream().anyMatch(field.name()::equalsIgnoreCase));
  }

  private boolean is(Predicate<HeaderField> what) {
    return known().filter(what).isPresent();
  }

  /** Returns the name of the record component that holds it. */
  String component() {
    return known().map(HeaderField::componentName).orElse(JavaNames.component(field.name()));
  }

  /** Returns which response of which operations has it. */
  String subject(Speakers speakers) {
    return pair.status().title() + " of " + speakers;
  }

  /** Returns what is the same for the operations that have the response in common. */
  Object identity() {
    return List.of(pair.identity(), field.name().toLowerCase(Locale.ROOT));
  }

  Pointer beforePlace() {
    return pair.beforePlace().then("fields", field.name());
  }

  Pointer afterPlace() {
    return pair.afterPlace().then("fields", field.name());
  }
}
