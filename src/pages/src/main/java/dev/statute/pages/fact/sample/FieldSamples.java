package dev.statute.pages.fact.sample;

import dev.statute.change.Route;
import dev.statute.contract.file.InputSource;
import dev.statute.contract.file.PublishedField;
import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.field.HttpDate;
import dev.statute.http.Header;
import dev.statute.http.Method;
import dev.statute.law.FieldType;
import dev.statute.law.Freshness;
import dev.statute.law.HeaderField;
import dev.statute.openapi.schema.FieldSyntax;
import dev.statute.pages.fact.subject.PageSubject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Makes values of the fields of a response that fit the rest of it. */
final class FieldSamples {

  private static final Pattern SENDABLE = Pattern.compile("[!-~](?:[ -~]*[!-~])?");
  private static final String OTHERWISE = "value";
  private static final String RELATED = "https://www.example.com/";
  private static final int TOTAL = 146_515;

  private final PageSubject subject;
  private final SampleValues values;
  private final CredentialSamples credentials;
  private final LocationSamples locations;

  FieldSamples(
      PageSubject subject,
      SampleValues values,
      CredentialSamples credentials,
      LocationSamples locations) {
    this.subject = subject;
    this.values = values;
    this.credentials = credentials;
    this.locations = locations;
  }

  /** Returns the length of a representation that is sent in parts. */
  static int total() {
    return TOTAL;
  }

  /** Returns a value of a field. */
  String value(PublishedField field, Setting setting) {
    Optional<HeaderField> known = subject.field(field.name());
    boolean isOfLaw = known.filter(law -> FieldSyntax.isFor(law.type(), field.type())).isPresent();
    String value =
        isOfLaw
            ? ofLaw(known.get(), setting)
            : field.type().isEmpty()
                ? TextFieldSamples.of(field.name())
                : values.field(field.name(), field.type());
    return SENDABLE.matcher(value).matches() || value.isEmpty() ? value : OTHERWISE;
  }

  private String ofLaw(HeaderField field, Setting setting) {
    Optional<String> demanded =
        subject.status(setting.response()).stream()
            .flatMap(status -> status.fields().stream())
            .filter(rule -> rule.field().equals(field.name()))
            .flatMap(rule -> Optional.ofNullable(rule.value()).stream())
            .findFirst();
    if (demanded.isPresent()) {
      return field.type() == FieldType.LINKS
          ? "<" + RELATED + ">; rel=\"" + demanded.get() + "\""
          : demanded.get();
    }
    return switch (field.type()) {
      case METHODS -> allow(setting);
      case CHALLENGES ->
          credentials
              .challenges(setting.operation())
              .orElseGet(() -> FieldSyntax.of(field.type()).example());
      case URI_REFERENCE -> locations.location(setting);
      case CONTENT_LOCATION -> setting.target();
      case ENTITY_TAG -> setting.revision().tag().toString();
      case HTTP_DATE -> date(field, setting);
      case CONTENT_RANGE -> range(setting);
      case VARY -> vary(setting.operation());
      case CACHE_CONTROL -> cacheControl(setting);
      case DIGESTS -> digest(setting);
      case LINKS -> "<" + setting.path() + "?page=2>; rel=\"next\"";
      case MEDIA_TYPES -> String.join(", ", readable(setting.operation()));
      default -> example(field);
    };
  }

  private static String example(HeaderField field) {
    String example = FieldSyntax.of(field.type()).example();
    boolean isOwn = example.isEmpty() || TextFieldSamples.isKnown(field.name());
    return isOwn ? TextFieldSamples.of(field.name()) : example;
  }

  /** Returns the methods of the path; one that was refused is not among them. */
  private String allow(Setting setting) {
    String shape = Route.of(setting.operation()).pathShape();
    Set<String> methods = new TreeSet<>();
    for (PublishedOperation operation : subject.contract().operations()) {
      if (Route.of(operation).pathShape().equals(shape)) {
        methods.add(operation.method());
      }
    }
    if (methods.contains(Method.GET.token())) {
      methods.add(Method.HEAD.token());
    }
    methods.add(Method.OPTIONS.token());
    if (setting.isError()) {
      methods.remove(setting.operation().method());
    }
    return String.join(", ", methods);
  }

  private String date(HeaderField field, Setting setting) {
    boolean isValidator =
        subject.law().fields().stream()
            .map(HeaderField::precondition)
            .anyMatch(
                condition -> condition != null && condition.validators().contains(field.name()));
    if (isValidator) {
      return setting.revision().modified().toString();
    }
    Instant now = subject.settings().moment();
    Duration later =
        field.freshness() == Freshness.NEVER ? Duration.ofDays(365) : Duration.ofHours(1);
    return HttpDate.of(now.plus(later)).toString();
  }

  /** Returns the range of the content, or the length of what has no such range (RFC 9110, 14.4). */
  private static String range(Setting setting) {
    int length = setting.content().map(SampleContent::length).orElse(0);
    return setting.isError() || length == 0
        ? "bytes */" + TOTAL
        : "bytes 0-" + (length - 1) + "/" + TOTAL;
  }

  /** Returns the names of the request fields that responses are chosen by. */
  private String vary(PublishedOperation operation) {
    Set<String> names = new LinkedHashSet<>();
    for (PublishedInput input : operation.inputs(InputSource.HEADER)) {
      subject
          .field(input.key())
          .filter(HeaderField::negotiates)
          .ifPresent(field -> names.add(field.name()));
    }
    return names.isEmpty() ? Header.ACCEPT.fieldName() : String.join(", ", names);
  }

  private static String cacheControl(Setting setting) {
    if (!setting.response().caching().isReusable()
        || setting.content().filter(SampleContent::isEndless).isPresent()) {
      return "no-store";
    }
    return PageSubject.isOpen(setting.operation()) ? "max-age=60" : "private, max-age=60";
  }

  private static String digest(Setting setting) {
    byte[] octets =
        setting.content().map(SampleContent::text).orElse("").getBytes(StandardCharsets.UTF_8);
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(octets);
      return "sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("each Java platform has SHA-256", e);
    }
  }

  /** Returns the media types that operations with the same path and method read. */
  private static List<String> readable(PublishedOperation operation) {
    List<String> types = new ArrayList<>();
    for (PublishedInput input : operation.inputs(InputSource.CONTENT)) {
      input.content().forEach(form -> types.add(SampleMediaType.of(form)));
    }
    return types.isEmpty() ? List.of("application/json") : types.stream().distinct().toList();
  }
}
