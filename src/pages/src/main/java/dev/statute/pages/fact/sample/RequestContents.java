package dev.statute.pages.fact.sample;

import dev.statute.contract.file.InputSource;
import dev.statute.contract.file.PublishedContent;
import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedType;
import dev.statute.contract.file.TypeUse;
import dev.statute.openapi.example.Usage;
import dev.statute.openapi.print.DocumentPrinter;
import dev.statute.pages.fact.subject.PageSubject;
import dev.statute.pages.fact.subject.UriText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the content of requests: a value, a form, or parts. */
final class RequestContents {

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String PARTS = "multipart/form-data";
  private static final String FILE_NAME = "file.bin";
  private static final String FILE = "dev.statute.codec.form.FilePart";
  private static final Set<PublishedType.Kind> OBJECTS =
      Set.of(PublishedType.Kind.RECORD, PublishedType.Kind.BEAN, PublishedType.Kind.ABSTRACT);

  private final PageSubject subject;
  private final SampleValues values;
  private final ContentSamples contents;
  private final Map<String, Optional<SampleContent>> made = new HashMap<>();

  RequestContents(PageSubject subject, SampleValues values, ContentSamples contents) {
    this.subject = subject;
    this.values = values;
    this.contents = contents;
  }

  /** Returns the content of requests for an operation, if they need any. */
  Optional<SampleContent> of(PublishedOperation operation) {
    Optional<SampleContent> known = made.get(operation.key());
    if (known == null) {
      known = make(operation);
      made.put(operation.key(), known);
    }
    return known;
  }

  private Optional<SampleContent> make(PublishedOperation operation) {
    List<PublishedInput> fields = operation.inputs(InputSource.FORM);
    if (!fields.isEmpty()) {
      return Optional.of(form(fields));
    }
    List<PublishedInput> parts = operation.inputs(InputSource.PART);
    if (!parts.isEmpty()) {
      return Optional.of(parts(parts));
    }
    return operation.inputs(InputSource.CONTENT).stream().findFirst().flatMap(this::content);
  }

  private Optional<SampleContent> content(PublishedInput input) {
    Optional<PublishedContent> form = input.content().stream().findFirst();
    return Optional.of(
        contents.ofRequest(
            form.orElseGet(() -> new PublishedContent("", false, input.type())),
            input.annotations()));
  }

  private SampleContent form(List<PublishedInput> inputs) {
    List<String> pairs = new ArrayList<>();
    for (PublishedInput input : inputs) {
      if (input.isRequired()) {
        values.texts(input).forEach(text -> pairs.add(encode(input.key()) + "=" + encode(text)));
      }
    }
    return SampleContent.of(String.join("&", pairs), FORM);
  }

  /** A space is a plus sign in forms (URL Standard, 5.2). */
  private static String encode(String text) {
    return UriText.encodeSegment(text).replace("%20", "+").replace("~", "%7E");
  }

  private SampleContent parts(List<PublishedInput> inputs) {
    MultipartSample sample = new MultipartSample();
    for (PublishedInput input : inputs) {
      if (input.isRequired()) {
        add(input, sample);
      }
    }
    return SampleContent.of(sample.end(), MultipartSample.type(PARTS));
  }

  /** Returns the options of curl that make the parts; none for content of another kind. */
  List<String> options(PublishedOperation operation) {
    List<String> options = new ArrayList<>();
    for (PublishedInput input : operation.inputs(InputSource.PART)) {
      if (input.isRequired()) {
        addOptions(input, options);
      }
    }
    return options;
  }

  private void addOptions(PublishedInput input, List<String> options) {
    TypeUse element = element(input);
    if (element.name().equals(FILE)) {
      options.add("--form " + CurlLine.quoted(input.key() + "=@" + FILE_NAME));
    } else if (isObject(element)) {
      options.add("--form " + CurlLine.quoted(input.key() + "=@part.json;type=application/json"));
    } else {
      values
          .texts(input)
          .forEach(
              text -> options.add("--form-string " + CurlLine.quoted(input.key() + "=" + text)));
    }
  }

  private static TypeUse element(PublishedInput input) {
    return input.type().arguments().isEmpty() ? input.type() : input.type().arguments().get(0);
  }

  private void add(PublishedInput input, MultipartSample sample) {
    TypeUse element = element(input);
    if (element.name().equals(FILE)) {
      sample.file(input.key(), FILE_NAME);
    } else if (isObject(element)) {
      String json =
          values
              .json(input.type(), input.annotations(), Usage.REQUEST)
              .map(DocumentPrinter::json)
              .orElse("{}\n");
      sample.typed(input.key(), "application/json", json.stripTrailing());
    } else {
      values.texts(input).forEach(text -> sample.field(input.key(), text));
    }
  }

  private boolean isObject(TypeUse type) {
    return subject
        .contract()
        .type(type.name())
        .filter(found -> OBJECTS.contains(found.kind()))
        .isPresent();
  }
}
