package dev.statute.pages.fact.decision;

import dev.statute.contract.file.InputSource;
import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.http.Header;
import dev.statute.http.Status;
import dev.statute.law.GeneralRules.Compatibility;
import dev.statute.law.HeaderField;
import dev.statute.law.Role;
import dev.statute.pages.fact.subject.PageSubject;
import dev.statute.pages.model.ClauseLink;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Lists what a server of Statute looks at by itself, in its order. */
public final class ServerChecks {

  private static final int MOST_NAMES = 4;

  private final PageSubject subject;

  /** Prepares for an API. */
  public ServerChecks(PageSubject subject) {
    this.subject = subject;
  }

  /** Tells whether the contract is of a server that can be one of Statute. */
  private boolean isServer() {
    return subject.contract().role() != Role.CLIENT;
  }

  /** Returns what the server looks at to find the operation. */
  public List<ServerCheck> routing() {
    if (!isServer()) {
      return List.of();
    }
    return List.of(
        check(Status.BAD_REQUEST, "Is the request malformed?", "The request is malformed."),
        check(
            Status.NOT_IMPLEMENTED,
            "Is the method known neither to HTTP nor to this API?",
            "The method is known neither to HTTP nor to this API."),
        check(Status.NOT_FOUND, "Does no operation have the path?", "No operation has the path."),
        check(
            Status.NO_CONTENT,
            "Is the method OPTIONS, which no operation with the path has?",
            "The server lists the methods of the path in Allow."),
        check(
            Status.METHOD_NOT_ALLOWED,
            "Do only operations with other methods have the path?",
            "Only operations with other methods have the path."));
  }

  /** Returns what the server looks at once it has found an operation. */
  public List<ServerCheck> of(PublishedOperation operation) {
    if (!isServer()) {
      return List.of();
    }
    Traits traits = new Traits(subject, operation);
    List<ServerCheck> checks = new ArrayList<>();
    checks.add(
        check(
            Status.EXPECTATION_FAILED,
            "Does Expect say anything but 100-continue?",
            "The request expects something that nobody has defined."));
    traits
        .guard()
        .ifPresent(
            party ->
                checks.add(
                    check(
                        party.status(),
                        "Does the request lack credentials of a scheme that is declared?",
                        "The request has no credentials of a scheme that is declared.",
                        Stream.of(party.credentials()))));
    addContentHead(traits, checks);
    addInputs(operation, traits, checks);
    addAfter(traits, checks);
    return checks;
  }

  /** What the header section says of the content is enough to refuse it. */
  private void addContentHead(Traits traits, List<ServerCheck> checks) {
    Compatibility special = subject.law().general().compatibility();
    if (traits.takesContent()) {
      checks.add(
          check(
              Status.CONTENT_TOO_LARGE,
              "Is the content larger than the limit?",
              "The content is larger than the limit."));
    }
    if (traits.alwaysGivesContent()) {
      checks.add(
          check(
              special.unacceptable(),
              "Does Accept exclude all media types of the successes?",
              "The request accepts none of the media types of the successes.",
              Stream.of(Header.ACCEPT.fieldName())));
    }
    if (traits.takesContent() && !traits.takesAnyMediaType()) {
      checks.add(
          check(
              special.unsupported(),
              "Is the content coded, or of a media type that is not read?",
              "The content is coded, or of a media type that is not read.",
              Stream.of(Header.CONTENT_TYPE.fieldName())));
    }
  }

  private void addInputs(PublishedOperation operation, Traits traits, List<ServerCheck> checks) {
    List<PublishedInput> parts = traits.parts();
    if (!parts.isEmpty()) {
      boolean isMissable =
          parts.stream()
              .anyMatch(input -> input.isRequired() && input.source() != InputSource.PATH);
      String names = names(parts);
      String fault = isMissable ? "missing or malformed" : "malformed";
      checks.add(
          check(
              Status.BAD_REQUEST,
              "Is an input " + fault + " (" + names + ")?",
              "An input is " + fault + "."));
    }
    if (traits.takesContent() && !traits.takesAnyMediaType()) {
      String what = traits.needsContent() ? "missing or unreadable" : "unreadable";
      checks.add(
          check(
              Status.BAD_REQUEST, "Is the content " + what + "?", "The content is " + what + "."));
    }
    if (traits.isConstrained()) {
      Status declared = Status.UNPROCESSABLE_CONTENT;
      boolean isDeclared =
          operation.responses().stream()
              .map(PublishedResponse::code)
              .anyMatch(code -> code.equals(OptionalInt.of(declared.code())));
      checks.add(
          check(
              isDeclared ? declared : Status.BAD_REQUEST,
              "Do the values violate constraints that are declared?",
              "The values violate constraints that are declared."));
    }
  }

  private void addAfter(Traits traits, List<ServerCheck> checks) {
    if (traits.isAsync()) {
      checks.add(
          after(
              Status.SERVICE_UNAVAILABLE.code(),
              "Does the operation not answer in time?",
              "The operation does not answer in time."));
    }
    checks.add(
        after(
            Status.INTERNAL_SERVER_ERROR.code(),
            "Does the operation fail?",
            "The operation fails."));
    if (traits.mayGiveUnacceptable() && !traits.alwaysGivesContent()) {
      checks.add(
          after(
              subject.law().general().compatibility().unacceptable(),
              "Does Accept exclude the media types of what was found?",
              "The request does not accept the media types of what was found."));
    }
  }

  private static String names(List<PublishedInput> inputs) {
    List<String> names = inputs.stream().map(PublishedInput::key).distinct().toList();
    return names.size() > MOST_NAMES
        ? String.join(", ", names.subList(0, MOST_NAMES)) + ", …"
        : String.join(", ", names);
  }

  private ServerCheck check(Status status, String question, String why) {
    return check(status.code(), question, why, Stream.of());
  }

  private ServerCheck check(int code, String question, String why, Stream<String> fields) {
    return new ServerCheck(code, question, why, false, clauses(code, fields));
  }

  private ServerCheck after(int code, String question, String why) {
    return new ServerCheck(code, question, why, true, clauses(code, Stream.of()));
  }

  private List<ClauseLink> clauses(int code, Stream<String> fields) {
    return Stream.concat(
            subject.law().status(code).map(dev.statute.law.Status::clause).stream(),
            fields.flatMap(name -> subject.field(name).map(HeaderField::clause).stream()))
        .map(subject.links()::of)
        .distinct()
        .toList();
  }
}
