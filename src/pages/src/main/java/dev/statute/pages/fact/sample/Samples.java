package dev.statute.pages.fact.sample;

import dev.statute.contract.file.InputSource;
import dev.statute.contract.file.PublishedContent;
import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.law.FieldType;
import dev.statute.law.GeneralRules;
import dev.statute.law.HeaderField;
import dev.statute.law.Presupposition;
import dev.statute.law.Status;
import dev.statute.openapi.schema.FieldSyntax;
import dev.statute.pages.fact.subject.PageSubject;
import dev.statute.pages.model.SampleMessage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

/** Makes the messages of a page. They are the same each time, and fit each other. */
public final class Samples {

  private final PageSubject subject;
  private final RequestSamples requests;
  private final ResponseSamples responses;
  private final RequestContents contents;

  private Samples(
      PageSubject subject,
      RequestSamples requests,
      ResponseSamples responses,
      RequestContents contents) {
    this.subject = subject;
    this.contents = contents;
    this.requests = requests;
    this.responses = responses;
  }

  /** Makes messages of a contract. */
  public static Samples of(PageSubject subject) {
    SampleValues values = new SampleValues(subject.contract(), subject.law());
    TargetSamples targets = new TargetSamples(subject, values);
    ContentSamples contents = new ContentSamples(subject, values);
    RequestContents ofRequests = new RequestContents(subject, values, contents);
    FieldSamples fields =
        new FieldSamples(
            subject, values, new CredentialSamples(subject), new LocationSamples(subject, targets));
    return new Samples(
        subject,
        new RequestSamples(subject, values, targets, ofRequests),
        new ResponseSamples(subject, contents, fields),
        ofRequests);
  }

  /** Returns the state of resources where nothing has changed. */
  public Revision revision() {
    return Revision.first(subject.settings().moment());
  }

  /** Returns a request with what each request for an operation needs. */
  public SampleMessage request(PublishedOperation operation) {
    return request(operation, Map.of());
  }

  /**
   * Returns a request with other fields.
   *
   * @param fields the values by the names of the fields; an empty value leaves the field out
   */
  public SampleMessage request(PublishedOperation operation, Map<String, String> fields) {
    return requests.of(operation, fields, revision(), false);
  }

  /** Returns a request that a response may answer, with what it presupposes of requests. */
  public SampleMessage request(PublishedOperation operation, PublishedResponse response) {
    Map<String, String> fields = new LinkedHashMap<>();
    subject.status(response).ifPresent(status -> presuppose(operation, response, status, fields));
    prefer(operation, response, fields);
    SampleMessage request =
        requests.of(operation, fields, revision(), isAskingForCredentials(response));
    boolean isWithoutLength =
        response.code().equals(OptionalInt.of(dev.statute.http.Status.LENGTH_REQUIRED.code()));
    return isWithoutLength ? ChunkedRequest.of(request) : request;
  }

  private void presuppose(
      PublishedOperation operation,
      PublishedResponse response,
      Status status,
      Map<String, String> fields) {
    boolean isError = subject.isError(response);
    RequestFieldSamples ofRequests = new RequestFieldSamples(subject);
    IntSupplier length = () -> response(operation, response, revision()).content().length();
    List<Presupposition> presuppositions =
        status.presuppositions(operation.method(), subject.contract().role());
    for (Presupposition presupposition : presuppositions) {
      Optional<HeaderField> field =
          presupposition.fields().stream()
              .filter(operation::reads)
              .findFirst()
              .or(() -> presupposition.fields().stream().findFirst())
              .flatMap(subject::field);
      field.ifPresent(known -> fields.put(known.name(), ofRequests.of(known, isError, length)));
    }
    if (status.code() == subject.law().general().compatibility().unconditional()) {
      fields.replaceAll((name, value) -> "");
    }
  }

  /** A server that says which preferences it heeded was asked to (RFC 7240, 3). */
  private void prefer(
      PublishedOperation operation, PublishedResponse response, Map<String, String> fields) {
    boolean isApplied =
        response.fields().stream()
            .flatMap(field -> subject.field(field.name()).stream())
            .anyMatch(field -> field.type() == FieldType.APPLIED_PREFERENCES);
    if (isApplied) {
      fields(operation).stream()
          .flatMap(name -> subject.field(name).stream())
          .filter(field -> field.type() == FieldType.PREFERENCES)
          .forEach(field -> fields.put(field.name(), FieldSyntax.of(field.type()).example()));
    }
  }

  /** Who is asked for credentials did not have them. */
  private boolean isAskingForCredentials(PublishedResponse response) {
    GeneralRules.Authentication authentication = subject.law().general().authentication();
    return authentication != null
        && Stream.of(authentication.toOrigin(), authentication.toProxy())
            .anyMatch(party -> response.code().equals(OptionalInt.of(party.status())));
  }

  /** Returns the target of requests for an operation. */
  public String target(PublishedOperation operation) {
    return requests.target(operation, false);
  }

  /** Returns a request for an operation as a command for a POSIX shell. */
  public String curl(PublishedOperation operation, SampleMessage request) {
    return CurlLine.of(request, contents.options(operation), subject.settings().host());
  }

  /** Returns a response of an operation. */
  public SampleMessage response(
      PublishedOperation operation, PublishedResponse response, Revision revision) {
    return responses.of(
        operation, response, forms(response).stream().findFirst(), target(operation), revision);
  }

  /** Returns the same response with content of its other media types. */
  public List<SampleMessage> others(PublishedOperation operation, PublishedResponse response) {
    List<SampleMessage> others = new ArrayList<>();
    for (PublishedContent form : forms(response).stream().skip(1).toList()) {
      SampleMessage other =
          responses.of(operation, response, Optional.of(form), target(operation), revision());
      if (!other.content().isEmpty()) {
        others.add(other);
      }
    }
    return others;
  }

  /** Returns the forms of content, one for each media type. */
  private static List<PublishedContent> forms(PublishedResponse response) {
    Map<String, PublishedContent> byType = new LinkedHashMap<>();
    response.content().forEach(form -> byType.putIfAbsent(SampleMediaType.of(form), form));
    return List.copyOf(byType.values());
  }

  /** Returns the names of the header fields that an operation takes. */
  public static List<String> fields(PublishedOperation operation) {
    return operation.inputs(InputSource.HEADER).stream().map(PublishedInput::key).toList();
  }
}
