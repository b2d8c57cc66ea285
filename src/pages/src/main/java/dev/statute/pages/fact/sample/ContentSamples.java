package dev.statute.pages.fact.sample;

import dev.statute.contract.file.AnnotationUse;
import dev.statute.contract.file.PublishedContent;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.openapi.document.Node;
import dev.statute.openapi.example.Usage;
import dev.statute.openapi.print.DocumentPrinter;
import dev.statute.pages.fact.subject.PageSubject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes content that a contract describes. */
final class ContentSamples {

  private static final int MOST_CHARACTERS = 20_000;
  private static final Pattern LINE_START = Pattern.compile("\n *");

  private final SampleValues values;
  private final ProblemSamples problems;

  ContentSamples(PageSubject subject, SampleValues values) {
    this.values = values;
    this.problems = new ProblemSamples(subject, values);
  }

  /** Returns content of a response. */
  SampleContent ofResponse(PublishedResponse response, PublishedContent form, int code) {
    String mediaType = SampleMediaType.of(form);
    return problems.isProblem(response, form, mediaType)
            && SampleMediaType.isJson(mediaType)
            && !SampleMediaType.isRaw(form)
        ? json(Optional.of(problems.of(response, form, code)), mediaType)
        : of(form, mediaType, List.of(), Usage.RESPONSE);
  }

  /** Returns content of a request. */
  SampleContent ofRequest(PublishedContent form, List<AnnotationUse> annotations) {
    return of(form, SampleMediaType.of(form), annotations, Usage.REQUEST);
  }

  private SampleContent of(
      PublishedContent form, String mediaType, List<AnnotationUse> annotations, Usage usage) {
    Optional<Node> value =
        SampleMediaType.isRaw(form)
            ? Optional.empty()
            : values.json(form.type(), annotations, usage);
    if (SampleMediaType.isJson(mediaType)) {
      return json(value, mediaType);
    }
    return switch (SampleMediaType.essence(mediaType)) {
      case "application/x-www-form-urlencoded" ->
          SampleContent.standIn("name=value", mediaType, "Any form may stand here.");
      case "application/x-ndjson", "application/jsonl" ->
          SampleContent.of(line(value) + "\n", mediaType);
      case "application/json-seq" -> SampleContent.of("\u001E" + line(value) + "\n", mediaType);
      case "text/event-stream" ->
          new SampleContent(
              "data: " + line(value) + "\n\n",
              mediaType,
              "More events follow, until the connection is closed.",
              true);
      case "text/html" ->
          SampleContent.standIn(
              "<!DOCTYPE html>\n<title>Page</title>\n<p>Text</p>\n",
              mediaType,
              "A page stands for any other.");
      case "text/csv" ->
          SampleContent.standIn(
              "id,name\r\n1,text\r\n", mediaType, "A table stands for any other.");
      case "application/xml", "text/xml" -> xml(mediaType);
      default -> other(value, mediaType);
    };
  }

  private static SampleContent other(Optional<Node> value, String mediaType) {
    String essence = SampleMediaType.essence(mediaType);
    if (essence.endsWith("+xml") && !essence.startsWith("image/")) {
      return xml(mediaType);
    }
    if (essence.startsWith("multipart/")) {
      return MultipartSample.of(mediaType);
    }
    if (essence.startsWith("text/")) {
      return SampleContent.of(value.flatMap(Node::asText).orElse("text") + "\n", mediaType);
    }
    return SampleContent.standIn(
        "(octets of " + essence + ")", mediaType, "This text stands for the octets.");
  }

  private static SampleContent xml(String mediaType) {
    return SampleContent.standIn(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<document/>\n",
        mediaType,
        "The contract does not describe the elements.");
  }

  private static SampleContent json(Optional<Node> value, String mediaType) {
    if (value.isEmpty()) {
      return SampleContent.standIn(
          "{}\n", mediaType, "The contract does not describe the members.");
    }
    String text = DocumentPrinter.json(value.get());
    return text.length() > MOST_CHARACTERS
        ? SampleContent.standIn("{}\n", mediaType, "An example is too long to be shown.")
        : SampleContent.of(text, mediaType);
  }

  /** Returns JSON in one line: line feeds within texts are escaped. */
  private static String line(Optional<Node> value) {
    String text = value.map(DocumentPrinter::json).orElse("{}");
    return text.length() > MOST_CHARACTERS ? "{}" : LINE_START.matcher(text.strip()).replaceAll("");
  }
}
