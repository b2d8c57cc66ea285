package dev.statute.openapi.judge.fix;

import dev.statute.contract.Response;
import dev.statute.law.Status;
import dev.statute.openapi.document.Node;
import dev.statute.openapi.document.Place;
import dev.statute.openapi.judge.subject.DocumentContract;
import dev.statute.openapi.model.DocumentHeader;
import dev.statute.openapi.model.DocumentOperation;
import dev.statute.openapi.model.DocumentResponse;
import dev.statute.rule.Fix;
import dev.statute.rule.Fix.SuggestedBody;
import java.util.Map;
import java.util.Optional;

/** Makes the edits of responses. */
final class ResponseEdits {

  private static final String RESPONSES = "responses";
  private static final String HEADERS = "headers";

  private final DocumentContract document;
  private final Notation notation;
  private final SharedParts shared;
  private final int uses;
  private final Draft draft;
  private final Surgeon surgeon;

  ResponseEdits(
      DocumentContract document, Notation notation, SharedParts shared, int uses, Draft draft) {
    this.document = document;
    this.notation = notation;
    this.shared = shared;
    this.uses = uses;
    this.draft = draft;
    this.surgeon = new Surgeon(draft);
  }

  void edit(Fix fix) {
    if (fix instanceof Fix.RemoveResponse removal) {
      remove(removal.response());
    } else if (fix instanceof Fix.SetStatus set && set.statuses().size() == 1) {
      setStatus(set.response(), set.statuses().get(0));
    } else if (fix instanceof Fix.AddResponse addition && addition.statuses().size() == 1) {
      add(addition);
    } else if (fix instanceof Fix.AddField addition) {
      addField(addition.response(), addition.field().name());
    } else if (fix instanceof Fix.MoveField move) {
      addField(move.to(), move.field().name());
    } else if (fix instanceof Fix.RemoveField removal) {
      removeField(removal.response(), removal.field().name());
    } else if (fix instanceof Fix.MakeFieldOptional optional) {
      makeOptional(optional.response(), optional.field().name());
    } else if (fix instanceof Fix.RemoveBody removal) {
      changed(removal.response())
          .ifPresentOrElse(
              response -> surgeon.remove(response.node(), notation.content()), draft::fail);
    } else if (fix instanceof Fix.SetBody set) {
      setBody(set);
    } else {
      draft.fail();
    }
  }

  /**
   * Returns a response whose definition can be edited, since all that share it have the finding.
   */
  private Optional<DocumentResponse> changed(Response response) {
    return document.response(response).filter(found -> shared.uses(found) <= uses);
  }

  /** Returns the responses that a response is one of. */
  private Optional<Node.Mapping> around(Response response) {
    return document.response(response).flatMap(shared::around);
  }

  private void remove(Response response) {
    DocumentResponse found = document.response(response).orElse(null);
    Optional<Node.Mapping> responses = around(response);
    if (found == null || responses.isEmpty() || shared.isReferredTo(found)) {
      draft.fail();
    } else {
      surgeon.remove(responses.get(), found.status());
    }
  }

  private void setStatus(Response response, Status status) {
    String code = Integer.toString(status.code());
    DocumentResponse found = document.response(response).orElse(null);
    Optional<Node.Mapping> responses = around(response);
    if (found == null || responses.isEmpty() || shared.isReferredTo(found)) {
      draft.fail();
    } else if (responses.get().entries().containsKey(code)) {
      // The operation has the other response, so this one is one too many.
      surgeon.remove(responses.get(), found.status());
    } else if (!shared.claims(responses.get(), code, found.statusPlace())) {
      draft.fail();
    } else {
      surgeon.rewrite(found.statusPlace(), code);
    }
  }

  private void add(Fix.AddResponse addition) {
    Status status = addition.statuses().get(0);
    DocumentOperation operation = document.operation(addition.operation()).orElse(null);
    Optional<Node.Mapping> responses =
        Optional.ofNullable(operation).flatMap(found -> found.node().mapping(RESPONSES));
    String code = Integer.toString(status.code());
    if (responses.isEmpty() || !shared.claims(responses.get(), code, Place.NONE)) {
      draft.fail();
    } else {
      surgeon.add(responses.get(), code, Notation.response(status.phrase()));
    }
  }

  /** What is demanded of one response of a status is demanded of all that share its definition. */
  private void addField(Response response, String field) {
    DocumentResponse found = document.response(response).orElse(null);
    if (found == null || !shared.isOfOneStatus(found)) {
      draft.fail();
      return;
    }
    Optional<Node> headers = found.node().get(HEADERS);
    if (headers.isEmpty()) {
      surgeon.add(found.node(), HEADERS, Node.Mapping.of(Map.of(field, notation.header())));
    } else if (headers.get() instanceof Node.Mapping mapping) {
      surgeon.add(mapping, field, notation.header());
    } else {
      draft.fail();
    }
  }

  private void removeField(Response response, String field) {
    DocumentResponse found = changed(response).orElse(null);
    Optional<Node.Mapping> headers =
        Optional.ofNullable(found).flatMap(changed -> changed.node().mapping(HEADERS));
    Optional<String> key =
        headers.flatMap(
            mapping ->
                mapping.entries().keySet().stream().filter(field::equalsIgnoreCase).findFirst());
    boolean isReferredTo =
        found != null
            && found.headers().stream()
                .filter(header -> header.name().equalsIgnoreCase(field))
                .anyMatch(header -> isInline(found, header) && shared.isReferredTo(header.node()));
    if (found == null || headers.isEmpty() || key.isEmpty() || isReferredTo) {
      draft.fail();
    } else if (headers.get().entries().size() == 1) {
      surgeon.remove(found.node(), HEADERS);
    } else {
      surgeon.remove(headers.get(), key.get());
    }
  }

  private static boolean isInline(DocumentResponse response, DocumentHeader header) {
    Place around = response.node().place();
    Place place = header.node().place();
    return around.file().equals(place.file())
        && around.start() <= place.start()
        && place.end() <= around.end();
  }

  private void makeOptional(Response response, String field) {
    changed(response).stream()
        .flatMap(found -> found.headers().stream())
        .filter(header -> header.name().equalsIgnoreCase(field))
        .flatMap(header -> header.node().get("required").stream())
        .findFirst()
        .ifPresentOrElse(
            required ->
                draft.replace(
                    required.place(), required.place().start(), required.place().end(), "false"),
            draft::fail);
  }

  private void setBody(Fix.SetBody set) {
    DocumentResponse found = document.response(set.response()).orElse(null);
    if (found == null
        || !found.contents().isEmpty()
        || !shared.isOfOneStatus(found)
        || !(set.body() instanceof SuggestedBody.ProblemDocument)) {
      draft.fail();
    } else {
      surgeon.add(
          found.node(),
          notation.content(),
          notation.contentOf(document.law().general().problems().mediaType()));
    }
  }
}
