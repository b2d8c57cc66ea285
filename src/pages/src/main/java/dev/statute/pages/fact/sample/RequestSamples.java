package dev.statute.pages.fact.sample;

import dev.statute.contract.SecurityScheme;
import dev.statute.contract.file.InputSource;
import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.contract.file.PublishedScheme;
import dev.statute.http.Header;
import dev.statute.law.FieldType;
import dev.statute.law.GeneralRules;
import dev.statute.law.HeaderField;
import dev.statute.law.Method;
import dev.statute.law.ResponseContent;
import dev.statute.openapi.schema.FieldSyntax;
import dev.statute.pages.fact.subject.PageSubject;
import dev.statute.pages.model.SampleMessage;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes requests for operations. */
final class RequestSamples {

  private static final String VERSION = " HTTP/1.1";
  private static final Pattern SENDABLE = Pattern.compile("[!-~](?:[ -~]*[!-~])?");
  private static final Pattern COOKIE_OCTETS = Pattern.compile("[!#-+--:<-\\[\\]-~]*");
  private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

  private final PageSubject subject;
  private final SampleValues values;
  private final TargetSamples targets;
  private final RequestContents contents;

  RequestSamples(
      PageSubject subject, SampleValues values, TargetSamples targets, RequestContents contents) {
    this.subject = subject;
    this.values = values;
    this.targets = targets;
    this.contents = contents;
  }

  /**
   * Returns the target of requests for an operation.
   *
   * @param isAnonymous whether an API key is left out
   */
  String target(PublishedOperation operation, boolean isAnonymous) {
    boolean isTunnel =
        subject
            .method(operation)
            .map(Method::responseContent)
            .filter(content -> content == ResponseContent.TUNNEL)
            .isPresent();
    return isTunnel ? authority() : targets.target(operation, isAnonymous);
  }

  /** Returns host and port, as requests for a tunnel name them (RFC 9112, 3.2.3). */
  private String authority() {
    String host = subject.settings().host();
    return host.contains(":") ? host : host + ":443";
  }

  /**
   * Returns a request with more fields, or others.
   *
   * @param fields the values by the names; an empty value leaves the field out
   * @param revision the state of the resource as the client knows it
   * @param isAnonymous whether the client has no credentials
   */
  SampleMessage of(
      PublishedOperation operation,
      Map<String, String> fields,
      Revision revision,
      boolean isAnonymous) {
    String target = target(operation, isAnonymous);
    FieldLines lines = new FieldLines();
    lines.add(Header.HOST.fieldName(), target.startsWith("/") ? subject.settings().host() : target);
    accept(operation).ifPresent(value -> lines.add(Header.ACCEPT.fieldName(), value));
    if (!isAnonymous) {
      addCredentials(operation, target, lines);
    }
    for (PublishedInput input : operation.inputs(InputSource.HEADER)) {
      boolean isLeftOut =
          isOfContent(input.key()) || (isAnonymous && isCredentials(operation, input.key()));
      if (input.isRequired() && !isLeftOut) {
        lines.add(input.key(), value(input, revision));
      }
    }
    operation.requiredFields().forEach(name -> lines.add(name, value(operation, name, revision)));
    addCookies(operation, isAnonymous, lines);
    new LinkedHashMap<>(fields)
        .forEach(
            (name, value) -> {
              if (value.isEmpty()) {
                lines.remove(name);
              } else {
                lines.set(name, value);
              }
            });
    if (lines.has(Header.UPGRADE.fieldName())) {
      lines.addUpgrade();
    }
    Optional<SampleContent> content = contents.of(operation);
    content.ifPresent(
        some -> {
          lines.set(Header.CONTENT_TYPE.fieldName(), some.mediaType());
          lines.set(Header.CONTENT_LENGTH.fieldName(), Integer.toString(some.length()));
        });
    return new SampleMessage(
        operation.method() + " " + target + VERSION,
        lines.toList(),
        content.map(SampleContent::text).orElse(""),
        content.map(SampleContent::mediaType).orElse(""),
        content.map(SampleContent::note).orElse(""));
  }

  private static boolean isOfContent(String name) {
    return name.equalsIgnoreCase(Header.CONTENT_TYPE.fieldName())
        || name.equalsIgnoreCase(Header.CONTENT_LENGTH.fieldName())
        || name.equalsIgnoreCase(Header.HOST.fieldName());
  }

  /** Returns what a client says that it accepts: what the operation succeeds with. */
  private Optional<String> accept(PublishedOperation operation) {
    Set<String> types = new LinkedHashSet<>();
    for (PublishedResponse response : subject.successes(operation)) {
      response.content().forEach(form -> types.add(SampleMediaType.of(form)));
    }
    return types.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", types));
  }

  private void addCredentials(PublishedOperation operation, String target, FieldLines lines) {
    Optional<PublishedScheme> first = subject.schemes(operation).stream().findFirst();
    if (first.isEmpty()) {
      return;
    }
    PublishedScheme scheme = first.get();
    if (scheme.kind() == SecurityScheme.Kind.API_KEY) {
      if (scheme.location() == SecurityScheme.Location.HEADER) {
        lines.add(scheme.parameter(), TargetSamples.key());
      }
      return;
    }
    GeneralRules.Authentication authentication = subject.law().general().authentication();
    if (authentication != null) {
      CredentialSamples.credentials(scheme, target)
          .ifPresent(
              value -> lines.add(authentication.to(scheme.isOfProxy()).credentials(), value));
    }
  }

  /** Tells whether a field holds credentials for an operation. */
  private boolean isCredentials(PublishedOperation operation, String name) {
    boolean isOfLaw =
        subject.field(name).filter(field -> field.type() == FieldType.CREDENTIALS).isPresent();
    return isOfLaw
        || subject.schemes(operation).stream()
            .anyMatch(
                scheme ->
                    scheme.kind() == SecurityScheme.Kind.API_KEY
                        && scheme.location() == SecurityScheme.Location.HEADER
                        && scheme.parameter().equalsIgnoreCase(name));
  }

  private void addCookies(PublishedOperation operation, boolean isAnonymous, FieldLines lines) {
    Map<String, String> cookies = new LinkedHashMap<>();
    subject.schemes(operation).stream()
        .limit(isAnonymous ? 0 : 1)
        .filter(scheme -> scheme.kind() == SecurityScheme.Kind.API_KEY)
        .filter(scheme -> scheme.location() == SecurityScheme.Location.COOKIE)
        .forEach(scheme -> cookies.put(scheme.parameter(), TargetSamples.key()));
    for (PublishedInput input : operation.inputs(InputSource.COOKIE)) {
      if (input.isRequired()) {
        String text = values.text(input);
        cookies.putIfAbsent(
            input.key(), COOKIE_OCTETS.matcher(text).matches() ? text : TargetSamples.key());
      }
    }
    cookies.keySet().removeIf(name -> !TOKEN.matcher(name).matches());
    if (!cookies.isEmpty()) {
      lines.add(
          Header.COOKIE.fieldName(),
          String.join(
              "; ",
              cookies.entrySet().stream().map(c -> c.getKey() + "=" + c.getValue()).toList()));
    }
  }

  private String value(PublishedOperation operation, String name, Revision revision) {
    return operation.inputs(InputSource.HEADER).stream()
        .filter(input -> input.key().equalsIgnoreCase(name))
        .findFirst()
        .map(input -> value(input, revision))
        .orElseGet(() -> TextFieldSamples.of(name));
  }

  /** Returns a value of a field that an operation takes. */
  String value(PublishedInput input, Revision revision) {
    Optional<HeaderField> known = subject.field(input.key());
    boolean isOfLaw =
        known
            .filter(field -> FieldSyntax.isFor(field.type(), input.type().name()))
            .or(() -> known.filter(field -> isCredentials(field, input)))
            .isPresent();
    String value = isOfLaw ? ofLaw(known.get(), revision) : String.join(", ", values.texts(input));
    return SENDABLE.matcher(value).matches() ? value : TextFieldSamples.of(input.key());
  }

  /** Credentials have subtypes of their own. */
  private static boolean isCredentials(HeaderField field, PublishedInput input) {
    return field.type() == FieldType.CREDENTIALS
        && input.type().name().toLowerCase(Locale.ROOT).contains("credentials");
  }

  private String ofLaw(HeaderField field, Revision revision) {
    return switch (field.type()) {
      case ENTITY_TAG_CONDITION, IF_RANGE -> revision.tag().toString();
      case HTTP_DATE ->
          field.precondition() == null
              ? FieldSyntax.of(field.type()).example()
              : revision.modified().toString();
      default -> {
        String example = FieldSyntax.of(field.type()).example();
        yield example.isEmpty() ? TextFieldSamples.of(field.name()) : example;
      }
    };
  }
}
