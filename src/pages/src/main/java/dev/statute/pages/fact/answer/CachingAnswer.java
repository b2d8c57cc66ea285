package dev.statute.pages.fact.answer;

import dev.statute.contract.SecurityScheme;
import dev.statute.contract.file.PublishedField;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.http.Header;
import dev.statute.law.CacheCondition;
import dev.statute.law.Cacheability;
import dev.statute.law.Content;
import dev.statute.law.Freshness;
import dev.statute.law.HeaderField;
import dev.statute.law.Method;
import dev.statute.law.MethodCacheability;
import dev.statute.law.Status;
import dev.statute.pages.fact.subject.PageSubject;
import dev.statute.pages.model.ClauseLink;
import dev.statute.pages.model.Fact;
import dev.statute.rule.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells whether a cache may keep a response, and why (RFC 9111, 3 and 4). */
final class CachingAnswer {

  private final PageSubject subject;

  CachingAnswer(PageSubject subject) {
    this.subject = subject;
  }

  /** Returns the answer for a response of an operation. */
  Fact of(PublishedOperation operation, PublishedResponse response) {
    Fact fact = standIn(response).orElseGet(() -> byContract(operation, response));
    return response.caching().isReusable() && hasCredentials(operation) ? forOneClient(fact) : fact;
  }

  /** A response that stands in for another has nothing that could be kept. */
  private Optional<Fact> standIn(PublishedResponse response) {
    return subject
        .status(response)
        .filter(status -> status.content().content() == Content.FORBIDDEN)
        .flatMap(
            status ->
                Optional.ofNullable(status.standIn())
                    .map(
                        standIn ->
                            new Fact(
                                "Caches go on to use what they have",
                                "It stands in for "
                                    + subject
                                        .law()
                                        .status(standIn.status())
                                        .map(Status::title)
                                        .orElse("another response")
                                    + ", and brings its fields up to date.",
                                List.of(
                                    subject.links().of(standIn.ground()),
                                    subject.links().of(status.clause())))));
  }

  private boolean hasCredentials(PublishedOperation operation) {
    return !PageSubject.isOpen(operation)
        && subject.schemes(operation).stream()
            .anyMatch(
                scheme ->
                    scheme.kind() != SecurityScheme.Kind.API_KEY
                        && scheme.kind() != SecurityScheme.Kind.MUTUAL_TLS);
  }

  /** Caches that several clients share need leave to reuse such a response (RFC 9111, 3.5). */
  private Fact forOneClient(Fact fact) {
    List<ClauseLink> clauses = new ArrayList<>(fact.clauses());
    subject
        .field(Header.CACHE_CONTROL.fieldName())
        .map(field -> subject.links().of(field.clause()))
        .filter(clause -> !clauses.contains(clause))
        .ifPresent(clauses::add);
    return new Fact(
        fact.answer(),
        fact.reason()
            + " Shared caches need leave from "
            + Header.CACHE_CONTROL.fieldName()
            + ", since the request has credentials.",
        clauses);
  }

  private Fact byContract(PublishedOperation operation, PublishedResponse response) {
    return switch (response.caching()) {
      case EXPLICIT -> explicit(operation, response);
      case HEURISTIC ->
          new Fact(
              words(response),
              title(response)
                  + " is cacheable by default in answer to "
                  + operation.method()
                  + ", and nothing in the contract says how long it is fresh.",
              List.of(heuristics()));
      case NONE -> none(operation, response);
      case FORBIDDEN ->
          new Fact(
              words(response),
              title(response) + " is never stored.",
              subject.status(response).map(Status::clause).map(subject.links()::of).stream()
                  .toList());
    };
  }

  private Fact explicit(PublishedOperation operation, PublishedResponse response) {
    List<HeaderField> fresh =
        response.fields().stream()
            .map(PublishedField::name)
            .flatMap(name -> subject.field(name).stream())
            .filter(field -> field.freshness() != Freshness.NEVER)
            .toList();
    List<ClauseLink> clauses =
        new ArrayList<>(fresh.stream().map(HeaderField::clause).map(subject.links()::of).toList());
    condition(operation)
        .ifPresent(condition -> clauses.add(subject.links().of(condition.ground())));
    return new Fact(
        words(response),
        Words.or(fresh.stream().map(HeaderField::name).toList())
            + " says how long it is fresh."
            + condition(operation)
                .map(condition -> " It carries " + Words.and(condition.fields()) + ", too.")
                .orElse(""),
        clauses);
  }

  private Optional<CacheCondition> condition(PublishedOperation operation) {
    return subject
        .method(operation)
        .flatMap(method -> Optional.ofNullable(method.cacheCondition()));
  }

  private Fact none(PublishedOperation operation, PublishedResponse response) {
    Optional<Method> method = subject.method(operation);
    if (method.isEmpty()) {
      return new Fact(
          "Caches do not reuse it",
          "Caches do not know the method " + operation.method() + ".",
          List.of());
    }
    MethodCacheability cacheability = method.get().cacheability();
    if (cacheability == MethodCacheability.CONDITIONAL) {
      CacheCondition condition = method.get().cacheCondition();
      return new Fact(
          "Caches do not reuse it",
          condition == null
              ? "Caches keep answers to " + operation.method() + " under conditions only."
              : "Caches keep answers to "
                  + operation.method()
                  + " only if they carry "
                  + Words.and(condition.fields())
                  + " and say how long they are fresh.",
          condition == null ? List.of() : List.of(subject.links().of(condition.ground())));
    }
    if (cacheability != MethodCacheability.TRUE) {
      return new Fact(
          "Caches do not reuse it",
          "Caches do not reuse answers to " + operation.method() + ".",
          List.of(subject.links().of(method.get().clause())));
    }
    boolean isByDefault =
        subject
            .status(response)
            .filter(status -> status.cacheability() == Cacheability.HEURISTICALLY)
            .isPresent();
    return new Fact(
        words(response),
        isByDefault
            ? "The contract does not let caches reuse it."
            : "Caches keep "
                + title(response)
                + " only if it says how long it is fresh, which the contract does not declare.",
        List.of(heuristics()));
  }

  private static String words(PublishedResponse response) {
    String words = response.caching().words();
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private ClauseLink heuristics() {
    return subject.links().of(subject.law().general().compatibility().heuristics());
  }

  private String title(PublishedResponse response) {
    return subject
        .status(response)
        .map(Status::title)
        .orElseGet(() -> "the status " + response.status());
  }
}
