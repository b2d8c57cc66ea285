package dev.statute.pages.fact.answer;

import dev.statute.contract.file.PublishedDoc;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.pages.fact.subject.PageSubject;
import dev.statute.pages.model.Demand;
import dev.statute.pages.model.Fact;
import dev.statute.pages.model.InputRow;
import dev.statute.pages.model.LifecycleNote;
import dev.statute.pages.model.SchemeNote;
import java.util.List;
import java.util.Optional;

/** Answers the questions that clients have of an API. */
public final class Answers {

  private final PageSubject subject;
  private final CachingAnswer caching;
  private final RepetitionAnswer repetition;
  private final RedirectAnswer redirects;
  private final Demands demands;
  private final SecurityAnswer security;
  private final LifecycleAnswer lifecycles;
  private final InputRows inputs;

  /** Prepares for an API. */
  public Answers(PageSubject subject) {
    this.subject = subject;
    this.caching = new CachingAnswer(subject);
    this.repetition = new RepetitionAnswer(subject);
    this.redirects = new RedirectAnswer(subject);
    this.demands = new Demands(subject);
    this.security = new SecurityAnswer(subject);
    this.lifecycles = new LifecycleAnswer(subject);
    this.inputs = new InputRows(subject);
  }

  /** Tells whether a cache may keep a response. */
  public Fact caching(PublishedOperation operation, PublishedResponse response) {
    return caching.of(operation, response);
  }

  /** Tells whether a client may send a request twice. */
  public Fact repetition(PublishedOperation operation) {
    return repetition.of(operation);
  }

  /** Tells whether a client may send a request again that got a response. */
  public Fact repetition(PublishedOperation operation, PublishedResponse response) {
    return repetition.of(operation, response);
  }

  /** Tells whether the request after a redirection keeps the method; nothing for others. */
  public Optional<Fact> redirect(PublishedOperation operation, PublishedResponse response) {
    return redirects.of(operation, response);
  }

  /** Returns what a response must, should and must not have. */
  public List<Demand> demands(PublishedOperation operation, PublishedResponse response) {
    return demands.of(operation, response);
  }

  /** Returns what requests must and should have, beyond single inputs. */
  public List<Demand> demands(PublishedOperation operation) {
    return demands.of(operation);
  }

  /** Tells how clients authenticate for an operation. */
  public Fact security(PublishedOperation operation) {
    return security.of(operation);
  }

  /** Returns the ways to authenticate. */
  public List<SchemeNote> schemes() {
    return security.schemes();
  }

  /** Returns what an operation takes. */
  public List<InputRow> inputs(PublishedOperation operation) {
    return inputs.of(operation);
  }

  /** Tells how long the whole API will be there. */
  public Optional<LifecycleNote> lifecycle() {
    return lifecycles.of(subject.contract().lifecycle(), subject.contract().doc());
  }

  /** Tells how long an operation will be there, where it says more than the API. */
  public Optional<LifecycleNote> lifecycle(PublishedOperation operation) {
    boolean isOwn = operation.lifecycle().isPresent() || !operation.doc().equals(PublishedDoc.NONE);
    return isOwn ? lifecycles.of(operation.lifecycle(), operation.doc()) : Optional.empty();
  }
}
