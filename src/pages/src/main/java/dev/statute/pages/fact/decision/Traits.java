package dev.statute.pages.fact.decision;

import dev.statute.contract.SecurityScheme;
import dev.statute.contract.file.AnnotationUse;
import dev.statute.contract.file.InputSource;
import dev.statute.contract.file.PublishedContent;
import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.contract.file.PublishedScheme;
import dev.statute.law.GeneralRules;
import dev.statute.law.Method;
import dev.statute.law.RecipientRules;
import dev.statute.law.StatusClass;
import dev.statute.pages.fact.subject.PageSubject;
import java.util.List;
import java.util.Optional;

/** What of an operation decides what its route looks at. It is what generated routes are told. */
final class Traits {

  private static final String CONTENT = "dev.statute.codec.Content";
  private static final String CREDENTIALS = "dev.statute.field.Credentials";

  private final PageSubject subject;
  private final PublishedOperation operation;

  Traits(PageSubject subject, PublishedOperation operation) {
    this.subject = subject;
    this.operation = operation;
  }

  /** Returns what asks for credentials, if the route does so, and not the operation itself. */
  Optional<GeneralRules.Authentication.Party> guard() {
    List<PublishedScheme> schemes = subject.schemes(operation);
    GeneralRules.Authentication authentication = subject.law().general().authentication();
    boolean isGuarded =
        !schemes.isEmpty()
            && !PageSubject.isOpen(operation)
            && schemes.stream().allMatch(Traits::canBeAskedFor)
            && schemes.stream().map(PublishedScheme::isOfProxy).distinct().count() == 1;
    if (!isGuarded || authentication == null) {
      return Optional.empty();
    }
    GeneralRules.Authentication.Party party = authentication.to(schemes.get(0).isOfProxy());
    return operation.inputs(InputSource.HEADER).stream()
            .filter(input -> input.key().equalsIgnoreCase(party.credentials()))
            .filter(PublishedInput::isRequired)
            .anyMatch(input -> input.type().name().startsWith(CREDENTIALS))
        ? Optional.of(party)
        : Optional.empty();
  }

  private static boolean canBeAskedFor(PublishedScheme scheme) {
    return scheme.kind().isBearer() || scheme.kind() == SecurityScheme.Kind.BASIC;
  }

  /** Tells whether it takes content. */
  boolean takesContent() {
    return !PageSubject.content(operation).isEmpty();
  }

  /** Tells whether requests need content. */
  boolean needsContent() {
    return PageSubject.content(operation).stream().anyMatch(PublishedInput::isRequired) && !isRaw();
  }

  /** Tells whether it takes content of any media type. */
  boolean takesAnyMediaType() {
    return isRaw()
        && PageSubject.content(operation).stream()
            .flatMap(input -> input.content().stream())
            .allMatch(form -> form.mediaType().isEmpty());
  }

  /** Tells whether it reads content as octets. */
  private boolean isRaw() {
    return PageSubject.content(operation).stream()
        .anyMatch(input -> input.type().name().equals(CONTENT));
  }

  /** Returns what it reads of the rest of a request. */
  List<PublishedInput> parts() {
    return operation.inputs().stream()
        .filter(
            input ->
                input.source() == InputSource.PATH
                    || input.source() == InputSource.QUERY
                    || input.source() == InputSource.HEADER
                    || input.source() == InputSource.COOKIE)
        .filter(this::canBeRefused)
        .toList();
  }

  /** Tells whether there are requests that are refused for an input. */
  private boolean canBeRefused(PublishedInput input) {
    if (input.source() == InputSource.PATH || input.isRequired()) {
      return true;
    }
    boolean isText = input.type().name().equals("java.lang.String");
    return !isText && (input.source() != InputSource.HEADER || !isIgnoredIfMalformed(input));
  }

  /** Recipients of some fields ignore a value that they cannot read, in some methods. */
  private boolean isIgnoredIfMalformed(PublishedInput input) {
    return subject
        .field(input.key())
        .flatMap(field -> Optional.ofNullable(field.recipient().malformed()))
        .filter(rule -> rule.readAs() != RecipientRules.Malformed.REFUSED)
        .filter(rule -> rule.in().isEmpty() || rule.in().contains(operation.method()))
        .isPresent();
  }

  /** Tells whether constraints are declared on what it takes. */
  boolean isConstrained() {
    return operation.inputs().stream()
        .anyMatch(
            input ->
                input.annotations().stream().anyMatch(Traits::isConstraint)
                    || input.type().annotations().stream().anyMatch(Traits::isConstraint));
  }

  private static boolean isConstraint(AnnotationUse annotation) {
    return annotation.type().startsWith("jakarta.validation.")
        || annotation.type().startsWith("javax.validation.");
  }

  /** Tells whether each success has content, so that a request can be refused before. */
  boolean alwaysGivesContent() {
    List<PublishedResponse> successes =
        operation.responses().stream()
            .filter(
                response ->
                    subject.statusClass(response).filter(known -> !known.error()).isPresent())
            .toList();
    return !successes.isEmpty()
        && successes.stream()
            .allMatch(
                response ->
                    !response.content().isEmpty()
                        && response.content().stream().noneMatch(Traits::isUnnamed));
  }

  private static boolean isUnnamed(PublishedContent form) {
    return form.type().name().equals(CONTENT) && form.mediaType().isEmpty();
  }

  /** Tells whether what came of it can be refused: it is safe, and succeeds with content. */
  boolean mayGiveUnacceptable() {
    return subject.method(operation).filter(Method::safe).isPresent()
        && subject.successes(operation).stream()
            .anyMatch(
                response ->
                    !response.content().isEmpty()
                        && subject.statusClass(response).filter(StatusClass::error).isEmpty());
  }

  /** Tells whether it answers in its own time. */
  boolean isAsync() {
    return !operation.signature().wrapper().isEmpty() || operation.signature().isSuspending();
  }
}
