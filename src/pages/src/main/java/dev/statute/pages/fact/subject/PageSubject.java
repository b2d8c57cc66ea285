package dev.statute.pages.fact.subject;

import dev.statute.contract.file.InputSource;
import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.contract.file.PublishedScheme;
import dev.statute.law.HeaderField;
import dev.statute.law.Law;
import dev.statute.law.Method;
import dev.statute.law.Status;
import dev.statute.law.StatusClass;
import dev.statute.pages.model.PageSettings;
import java.util.List;
import java.util.Optional;

/**
 * What a page is about.
 *
 * @param contract the contract
 * @param law what HTTP demands of it
 * @param settings what the page depends on besides
 */
public record PageSubject(PublishedContract contract, Law law, PageSettings settings) {

  /** Returns the addresses that the page links to. */
  public PageLinks links() {
    return new PageLinks(settings.site());
  }

  /** Returns the status of a response; nothing where it has several or the law knows none. */
  public Optional<Status> status(PublishedResponse response) {
    return response.code().isPresent() ? law.status(response.code().getAsInt()) : Optional.empty();
  }

  /** Returns the class of the statuses of a response; nothing for that of all classes. */
  public Optional<StatusClass> statusClass(PublishedResponse response) {
    return response.digit().isPresent()
        ? law.classes().stream()
            .filter(found -> found.digit() == response.digit().getAsInt())
            .findFirst()
        : Optional.empty();
  }

  /** Tells whether a response says that the request failed, or may say so. */
  public boolean isError(PublishedResponse response) {
    return statusClass(response).map(StatusClass::error).orElse(true);
  }

  /** Returns the responses with which an operation can succeed, in their order. */
  public List<PublishedResponse> successes(PublishedOperation operation) {
    return operation.responses().stream()
        .filter(
            response ->
                statusClass(response)
                        .filter(found -> !found.error() && !found.interim())
                        .isPresent()
                    && status(response).filter(status -> status.redirect() != null).isEmpty())
        .toList();
  }

  /** Returns the method of an operation; nothing for one that the law does not know. */
  public Optional<Method> method(PublishedOperation operation) {
    return law.method(operation.method());
  }

  /** Returns what the law says of a field. */
  public Optional<HeaderField> field(String name) {
    return law.fieldOfAnyCase(name);
  }

  /** Returns the ways to authenticate for an operation, in the order of the contract. */
  public List<PublishedScheme> schemes(PublishedOperation operation) {
    return operation.security().stream()
        .flatMap(way -> contract.scheme(way.scheme()).stream())
        .distinct()
        .toList();
  }

  /** Tells whether an operation may also be used without credentials. */
  public static boolean isOpen(PublishedOperation operation) {
    return operation.security().isEmpty()
        || operation.security().stream().anyMatch(way -> way.scheme().isEmpty());
  }

  /** Returns the inputs that together are the content of requests. */
  public static List<PublishedInput> content(PublishedOperation operation) {
    return operation.inputs().stream()
        .filter(
            input ->
                input.source() == InputSource.CONTENT
                    || input.source() == InputSource.FORM
                    || input.source() == InputSource.PART)
        .toList();
  }
}
