package dev.statute.change.request;

import static dev.statute.rule.Severity.ERROR;
import static dev.statute.rule.Severity.OFF;

import dev.statute.change.Change;
import dev.statute.change.ChangeCheck;
import dev.statute.change.ChangeRule;
import dev.statute.change.ContractPair;
import dev.statute.change.Impact;
import dev.statute.change.InputPair;
import dev.statute.change.OperationPair;
import dev.statute.contract.file.InputSource;
import dev.statute.contract.file.PublishedContent;
import dev.statute.contract.file.PublishedInput;
import dev.statute.law.Law;
import dev.statute.law.Status;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Finds media types of the content that operations no longer take. */
final class AcceptedMediaTypeCheck implements ChangeCheck {

  private static final ChangeRule REMOVED =
      new ChangeRule(
          "removed-request-media-type",
          "an operation no longer takes content of a media type",
          new Impact(OFF, OFF, ERROR, ERROR));

  @Override
  public List<ChangeRule> rules() {
    return List.of(REMOVED);
  }

  @Override
  public void compare(ContractPair contracts, Consumer<Change> changes) {
    for (OperationPair operation : contracts.operations()) {
      for (InputPair input : operation.inputs().pairs()) {
        if (input.before().source() == InputSource.CONTENT
            && input.after().source() == InputSource.CONTENT) {
          compare(operation, input, changes);
        }
      }
    }
  }

  private static void compare(OperationPair operation, InputPair input, Consumer<Change> changes) {
    List<String> old = mediaTypes(input.before());
    List<String> now = mediaTypes(input.after());
    if (now.isEmpty() || old.isEmpty()) {
      return;
    }
    for (String mediaType : old) {
      if (now.stream().noneMatch(range -> covers(range, mediaType))) {
        changes.accept(
            new Change(
                REMOVED,
                REMOVED.impact(),
                input.beforePlace(),
                input.afterPlace(),
                operation.after().name() + " no longer takes content of type " + mediaType,
                "Requests with such content are refused" + refusal(operation.law()) + ".",
                "Go on to take " + mediaType + "."));
      }
    }
  }

  /** Returns the media types; none where a codec decides about one of them. */
  private static List<String> mediaTypes(PublishedInput input) {
    List<String> types =
        input.content().stream()
            .map(PublishedContent::mediaType)
            .map(type -> type.replace(" ", "").toLowerCase(Locale.ROOT))
            .distinct()
            .toList();
    return types.contains("") ? List.of() : types;
  }

  private static boolean covers(String range, String mediaType) {
    if (range.endsWith("/*")) {
      String start = range.substring(0, range.length() - 1);
      return range.startsWith("*") || mediaType.startsWith(start);
    }
    return range.equals(mediaType);
  }

  private static String refusal(Law law) {
    return law.status(law.general().compatibility().unsupported())
        .map((Status status) -> " with " + status.title() + " (" + status.clause() + ")")
        .orElse("");
  }
}
