package dev.statute.pages.fact.sample;

import dev.statute.contract.file.PublishedContent;
import dev.statute.contract.file.PublishedField;
import dev.statute.contract.file.PublishedLifecycle;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.field.FieldSyntaxException;
import dev.statute.field.HttpDate;
import dev.statute.field.UriReference;
import dev.statute.field.structured.BareDate;
import dev.statute.http.Header;
import dev.statute.law.Condition;
import dev.statute.law.Content;
import dev.statute.law.FieldRule;
import dev.statute.law.FieldType;
import dev.statute.law.HeaderField;
import dev.statute.law.Status;
import dev.statute.law.StatusClass;
import dev.statute.pages.fact.subject.PageSubject;
import dev.statute.pages.model.SampleField;
import dev.statute.pages.model.SampleMessage;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes responses of operations. */
final class ResponseSamples {

  private static final Set<Condition> RARE =
      Set.of(Condition.MULTI_PART, Condition.CODING_UNSUPPORTED, Condition.DELTA);

  private final PageSubject subject;
  private final ContentSamples contents;
  private final FieldSamples values;
  private final FieldNotes notes;

  ResponseSamples(PageSubject subject, ContentSamples contents, FieldSamples values) {
    this.subject = subject;
    this.contents = contents;
    this.values = values;
    this.notes = new FieldNotes(subject);
  }

  /** Returns the status code that a response has in an example. */
  int code(PublishedResponse response) {
    int last = subject.law().classes().stream().mapToInt(StatusClass::unknown).max().orElse(0);
    return response
        .code()
        .orElseGet(() -> subject.statusClass(response).map(StatusClass::unknown).orElse(last));
  }

  /**
   * Returns a response.
   *
   * @param form the form of its content; nothing for none
   * @param target the target of the request
   * @param revision the state of the resource
   */
  SampleMessage of(
      PublishedOperation operation,
      PublishedResponse response,
      Optional<PublishedContent> form,
      String target,
      Revision revision) {
    int code = code(response);
    Optional<Status> status = subject.law().status(code);
    Optional<SampleContent> content =
        form.filter(some -> isContentAllowed(operation, status))
            .map(some -> contents.ofResponse(response, some, code));
    Setting setting =
        new Setting(
            operation, response, code, subject.isError(response), target, content, revision);
    boolean isInterim = subject.statusClass(response).filter(StatusClass::interim).isPresent();
    FieldLines lines = new FieldLines();
    if (!isInterim) {
      lines.add(
          notes.ofLaw(
              Header.DATE.fieldName(), HttpDate.of(subject.settings().moment()).toString()));
    }
    addDeclared(setting, status, lines);
    if (!isInterim) {
      addLifecycle(operation, lines);
      addVary(response, lines);
    }
    addFraming(setting, status, lines);
    return new SampleMessage(
        ("HTTP/1.1 " + code + " " + status.map(Status::phrase).orElse("")),
        lines.toList(),
        content.map(SampleContent::text).orElse(""),
        content.map(SampleContent::mediaType).orElse(""),
        content.map(SampleContent::note).orElse(""));
  }

  /** Tells whether a response of an operation may have content (RFC 9110, 6.4.1). */
  private boolean isContentAllowed(PublishedOperation operation, Optional<Status> status) {
    boolean isAllowedByStatus =
        status.filter(known -> !known.content().content().isAllowed()).isEmpty();
    boolean isAllowedByMethod =
        subject
            .method(operation)
            .flatMap(method -> Optional.ofNullable(method.withoutContent()))
            .filter(without -> status.isPresent() && without.appliesTo(status.get()))
            .isEmpty();
    return isAllowedByStatus && isAllowedByMethod;
  }

  private void addDeclared(Setting setting, Optional<Status> status, FieldLines lines) {
    List<PublishedField> fields =
        setting.response().fields().stream()
            .sorted(Comparator.comparing((PublishedField field) -> !field.isAlways()))
            .toList();
    for (PublishedField field : fields) {
      Optional<HeaderField> known = subject.field(field.name());
      boolean isComputed =
          field.name().equalsIgnoreCase(Header.CONTENT_TYPE.fieldName())
              || known.filter(law -> law.framing() != null).isPresent();
      boolean isRare = !field.isAlways() && (isRare(field, status) || isCoding(known));
      if (!isComputed && !isRare && !conflicts(known, lines)) {
        lines.add(notes.annotated(field, values.value(field, setting), status));
        addUpgrade(known, lines);
      }
    }
  }

  /** Whoever names protocols says that this is for the next recipient only (RFC 9110, 7.8). */
  private static void addUpgrade(Optional<HeaderField> known, FieldLines lines) {
    if (known.filter(field -> field.type() == FieldType.PROTOCOLS).isPresent()) {
      lines.addUpgrade();
    }
  }

  private static boolean isRare(PublishedField field, Optional<Status> status) {
    List<FieldRule> rules =
        status.stream()
            .flatMap(known -> known.fields().stream())
            .filter(rule -> rule.field().equalsIgnoreCase(field.name()))
            .filter(rule -> !rule.ground().level().isProhibition())
            .toList();
    return !rules.isEmpty()
        && rules.stream()
            .allMatch(rule -> rule.condition() != null && RARE.contains(rule.condition()));
  }

  /** The content is shown as it is before it is coded. */
  private static boolean isCoding(Optional<HeaderField> known) {
    return known.filter(field -> field.type() == FieldType.CONTENT_CODINGS).isPresent();
  }

  private static boolean conflicts(Optional<HeaderField> known, FieldLines lines) {
    return known
        .flatMap(field -> Optional.ofNullable(field.conflict()))
        .filter(conflict -> conflict.fields().stream().anyMatch(lines::has))
        .isPresent();
  }

  /** All responses of a route tell how long its operation will be there. */
  private void addLifecycle(PublishedOperation operation, FieldLines lines) {
    Optional<PublishedLifecycle> lifecycle = subject.contract().lifecycleOf(operation);
    lifecycle
        .flatMap(PublishedLifecycle::deprecation)
        .ifPresent(
            since ->
                lines.add(
                    notes.ofLaw(Header.DEPRECATION.fieldName(), BareDate.of(since).toString())));
    lifecycle
        .flatMap(PublishedLifecycle::sunset)
        .ifPresent(
            at -> lines.add(notes.ofLaw(Header.SUNSET.fieldName(), HttpDate.of(at).toString())));
    lifecycle.ifPresent(known -> addDocumentation(known, lines));
  }

  private void addDocumentation(PublishedLifecycle lifecycle, FieldLines lines) {
    try {
      if (!lifecycle.documentation().isEmpty()) {
        String page = UriReference.parse(lifecycle.documentation()).toString();
        lifecycle.deprecation().ifPresent(at -> lines.addLine(link(page, "deprecation")));
        lifecycle.sunset().ifPresent(at -> lines.addLine(link(page, "sunset")));
      }
    } catch (FieldSyntaxException e) {
      // A page that no URI reference leads to is named elsewhere.
    }
  }

  private SampleField link(String page, String relation) {
    return notes.ofLaw(
        Header.LINK.fieldName(), "<" + page + ">; rel=\"" + relation + "\"; type=\"text/html\"");
  }

  /** A response that was chosen by what the client accepts says so (RFC 9110, 12.5.5). */
  private void addVary(PublishedResponse response, FieldLines lines) {
    long choices = response.content().stream().map(SampleMediaType::of).distinct().count();
    if (choices > 1) {
      lines.add(notes.ofLaw(Header.VARY.fieldName(), Header.ACCEPT.fieldName()));
    }
  }

  private void addFraming(Setting setting, Optional<Status> status, FieldLines lines) {
    Optional<SampleContent> content = setting.content();
    if (content.isPresent()) {
      lines.add(Header.CONTENT_TYPE.fieldName(), content.get().mediaType());
      if (content.get().isEndless()) {
        lines.set(Header.CONNECTION.fieldName(), "close");
      } else {
        lines.add(Header.CONTENT_LENGTH.fieldName(), Integer.toString(content.get().length()));
      }
      return;
    }
    boolean hasFraming =
        status.filter(known -> known.content().content() == Content.FORBIDDEN).isEmpty();
    boolean hasContent =
        subject
            .method(setting.operation())
            .flatMap(method -> Optional.ofNullable(method.withoutContent()))
            .filter(without -> status.isPresent() && without.appliesTo(status.get()))
            .isEmpty();
    if (hasFraming && hasContent) {
      lines.add(Header.CONTENT_LENGTH.fieldName(), "0");
    }
  }
}
