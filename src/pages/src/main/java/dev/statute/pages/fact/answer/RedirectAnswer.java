package dev.statute.pages.fact.answer;

import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.law.Method;
import dev.statute.law.Status;
import dev.statute.law.Status.Redirect;
import dev.statute.pages.fact.subject.PageSubject;
import dev.statute.pages.model.Fact;
import java.util.List;
import java.util.Optional;

/** Tells what a client that follows a redirection does next (RFC 9110, 15.4). */
final class RedirectAnswer {

  private final PageSubject subject;

  RedirectAnswer(PageSubject subject) {
    this.subject = subject;
  }

  /** Returns the answer for a response; nothing if it is not a redirection. */
  Optional<Fact> of(PublishedOperation operation, PublishedResponse response) {
    return subject
        .status(response)
        .map(Status::redirect)
        .map(
            redirect ->
                new Fact(
                    method(operation, redirect),
                    target(redirect),
                    List.of(subject.links().of(redirect.ground()))));
  }

  private String method(PublishedOperation operation, Redirect redirect) {
    String token = operation.method();
    boolean isRetrieval =
        subject.method(operation).filter(method -> method.safe()).map(Method::token).isPresent();
    return switch (redirect.method()) {
      case KEPT -> "The next request keeps " + token;
      case CHANGEABLE ->
          isRetrieval ? "The next request keeps " + token : "The next request may become a GET";
      case RETRIEVAL ->
          isRetrieval ? "The next request keeps " + token : "The next request is a GET";
    };
  }

  private static String target(Redirect redirect) {
    return switch (redirect.target()) {
      case PERMANENT -> "Clients use the other URI from now on.";
      case TEMPORARY -> "Clients go on to use this URI for later requests.";
      case OTHER -> "The other URI identifies another resource, which has the answer.";
    };
  }
}
