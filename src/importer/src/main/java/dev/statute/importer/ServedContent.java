package dev.statute.importer;

import dev.statute.contract.file.InputSource;
import dev.statute.contract.file.PublishedContent;
import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.contract.file.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Keeps of content the forms that a codec for JSON reads and writes. Content that has no such form
 * is raw, so that each interface can be served at once.
 */
final class ServedContent {

  private static final String RUN_TIME = "dev.statute.";
  private static final TypeUse RAW = TypeUse.of("dev.statute.codec.Content");

  private final Map<String, Integer> leftOut = new TreeMap<>();
  private final Map<String, Integer> raw = new TreeMap<>();

  /** Returns how often media types were left out, since there is JSON as well. */
  Map<String, Integer> leftOut() {
    return leftOut;
  }

  /** Returns how often content of media types became raw. */
  Map<String, Integer> raw() {
    return raw;
  }

  PublishedContract of(PublishedContract contract) {
    List<PublishedOperation> operations = new ArrayList<>();
    for (PublishedOperation operation : contract.operations()) {
      List<PublishedResponse> responses =
          operation.responses().stream()
              .map(one -> Copies.withContent(of(one.content()), one))
              .toList();
      List<PublishedInput> inputs = operation.inputs().stream().map(this::input).toList();
      operations.add(Copies.withInputs(inputs, Copies.withResponses(responses, operation)));
    }
    return Copies.with(operations, contract.deviations(), contract);
  }

  private PublishedInput input(PublishedInput input) {
    if (input.source() != InputSource.CONTENT || input.content().isEmpty()) {
      return input;
    }
    List<PublishedContent> content = of(input.content());
    TypeUse type = content.get(0).type();
    boolean isRaw = type.equals(RAW) && !input.type().name().equals(RAW.name());
    return Copies.withContent(
        content, isRaw ? RAW.nullable(input.type().isNullable()) : input.type(), input);
  }

  private List<PublishedContent> of(List<PublishedContent> content) {
    boolean isOfCodec = content.isEmpty() || content.get(0).type().name().startsWith(RUN_TIME);
    if (isOfCodec) {
      return content;
    }
    List<PublishedContent> json = content.stream().filter(one -> isJson(one.mediaType())).toList();
    content.stream()
        .filter(one -> !json.contains(one))
        .forEach(one -> (json.isEmpty() ? raw : leftOut).merge(one.mediaType(), 1, Integer::sum));
    return json.isEmpty()
        ? content.stream()
            .map(one -> new PublishedContent(one.mediaType(), one.isDeclared(), RAW))
            .toList()
        : json;
  }

  private static boolean isJson(String mediaType) {
    String lower = mediaType.toLowerCase(Locale.ROOT);
    int end = lower.indexOf(';');
    String plain = (end < 0 ? lower : lower.substring(0, end)).strip();
    return plain.isEmpty() || plain.equals("application/json") || plain.endsWith("+json");
  }
}
