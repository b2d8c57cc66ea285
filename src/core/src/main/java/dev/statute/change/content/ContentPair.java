package dev.statute.change.content;

import dev.statute.change.ContractPair;
import dev.statute.change.OperationPair;
import dev.statute.change.ResponsePair;
import dev.statute.change.ResponsePairs;
import dev.statute.change.Speakers;
import dev.statute.contract.file.Pointer;
import dev.statute.contract.file.PublishedContent;
import dev.statute.contract.file.PublishedResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The content of a response that an operation had and still has, with the same status.
 *
 * @param response the response
 */
record ContentPair(ResponsePair response) {

  private static final String CONTENT = "content";
  private static final Pattern PARAMETER = Pattern.compile("[ \\t]*+;[ \\t]*+");

  /** Returns the contents of all responses that both contracts have. */
  static List<ContentPair> all(ContractPair contracts) {
    List<ContentPair> pairs = new ArrayList<>();
    for (OperationPair operation : contracts.operations()) {
      ResponsePairs.of(operation).pairs().stream()
          .filter(ResponsePair::hasSameStatus)
          .map(ContentPair::new)
          .forEach(pairs::add);
    }
    return pairs;
  }

  List<PublishedContent> before() {
    return response.before().content();
  }

  List<PublishedContent> after() {
    return response.after().content();
  }

  /** Tells whether content came or went. */
  boolean hasOtherPresence() {
    return before().isEmpty() != after().isEmpty();
  }

  /** Tells whether a problem document is no longer one, so that nothing in it can be compared. */
  boolean isNoProblemAnyMore() {
    return isProblem(response.before()) && !isProblem(response.after());
  }

  private boolean isProblem(PublishedResponse one) {
    return !one.problemType().isEmpty()
        || one.content().stream()
            .map(content -> mediaType(content).split(";", 2)[0])
            .anyMatch(response.law().general().problems().mediaTypes()::contains);
  }

  /** Returns a media type as it is compared (RFC 9110, 8.3.1); empty where a codec decides. */
  static String mediaType(PublishedContent content) {
    String mediaType = content.mediaType().toLowerCase(Locale.ROOT);
    return mediaType.indexOf(';') < 0
        ? mediaType
        : PARAMETER.matcher(mediaType).replaceAll(";").strip();
  }

  /** Returns which response of which operations has it. */
  String subject(Speakers speakers) {
    return response.status().title() + " of " + speakers;
  }

  String operation() {
    return response.operation().after().name();
  }

  Pointer beforePlace() {
    return before().isEmpty() ? response.beforePlace() : response.beforePlace().then(CONTENT);
  }

  Pointer afterPlace() {
    return after().isEmpty() ? response.afterPlace() : response.afterPlace().then(CONTENT);
  }
}
