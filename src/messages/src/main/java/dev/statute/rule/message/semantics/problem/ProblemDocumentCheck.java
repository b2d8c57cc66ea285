package dev.statute.rule.message.semantics.problem;

import dev.statute.codec.json.JsonSyntaxException;
import dev.statute.codec.json.JsonText;
import dev.statute.field.MediaType;
import dev.statute.field.Problem;
import dev.statute.field.UriReference;
import dev.statute.http.Header;
import dev.statute.law.Status;
import dev.statute.law.StatusClass;
import dev.statute.rule.message.CapturedContent;
import dev.statute.rule.message.CapturedFields;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.MessageWords;
import dev.statute.rule.message.semantics.report.Report;
import dev.statute.rule.message.semantics.report.SemanticRule;
import dev.statute.rule.message.semantics.report.Values;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Looks for problem documents that contradict their response, or their definition. */
final class ProblemDocumentCheck implements MessageCheck {

  private static final String FIELD = Header.CONTENT_TYPE.fieldName();
  private static final List<String> TEXTS = List.of("type", "title", "detail", "instance");
  private static final List<String> REFERENCES = List.of("type", "instance");

  @Override
  public void check(JudgedExchange exchange, MessageViolations found) {
    CapturedFields fields = exchange.response().fields();
    boolean isProblem =
        Values.read(fields, Header.CONTENT_TYPE, MediaType.CODEC)
            .filter(
                type ->
                    type.type().equalsIgnoreCase(Problem.MEDIA_TYPE.type())
                        && type.subtype().equalsIgnoreCase(Problem.MEDIA_TYPE.subtype()))
            .isPresent();
    if (!isProblem) {
      return;
    }
    Report report = new Report(exchange, found);
    if (exchange.statusClass().filter(StatusClass::error).isEmpty()) {
      add(
          SemanticRule.PROBLEM_DOCUMENT_SUCCESS,
          "has a problem document, and its status is not an error",
          "Answer with the status of the problem.",
          report);
    }
    boolean isCoded = fields.has(Header.CONTENT_ENCODING.fieldName());
    if (exchange.response().content() instanceof CapturedContent.Whole whole
        && whole.octets().length > 0
        && whole.octets().length <= JsonText.LONGEST
        && (whole.isDecoded() || !isCoded)) {
      read(new String(whole.octets(), StandardCharsets.UTF_8), report);
    }
  }

  private static void read(String text, Report report) {
    try {
      if (JsonText.parse(text) instanceof Map<?, ?> members) {
        members(members, report);
      } else {
        notObject("a JSON text that is not an object", report);
      }
    } catch (JsonSyntaxException malformed) {
      notObject(
          "a text that is not JSON: expected "
              + malformed.expected()
              + " at index "
              + malformed.index(),
          report);
    }
  }

  private static void notObject(String what, Report report) {
    add(
        SemanticRule.PROBLEM_DOCUMENT_OBJECT,
        "has the media type " + Problem.MEDIA_TYPE + " and " + what,
        "Send a JSON object, or the media type that the content has.",
        report);
  }

  private static void members(Map<?, ?> members, Report report) {
    for (String name : TEXTS) {
      if (members.containsKey(name) && !(members.get(name) instanceof String)) {
        wrongType(name, "a string", report);
      }
    }
    for (String name : REFERENCES) {
      if (members.get(name) instanceof String text && !isReference(text)) {
        add(
            SemanticRule.PROBLEM_DOCUMENT_URI,
            "has the member " + name + ", which is not a URI reference",
            "Escape what a URI cannot have, or name another URI.",
            report);
      }
    }
    status(members, report);
    title(members, report);
  }

  private static void wrongType(String name, String type, Report report) {
    add(
        SemanticRule.PROBLEM_DOCUMENT_MEMBER,
        "has the member " + name + ", which is not " + type,
        "Send " + type + ", or leave the member out.",
        report);
  }

  private static void status(Map<?, ?> members, Report report) {
    if (!members.containsKey("status")) {
      return;
    }
    int sent = report.exchange().response().status();
    if (!(members.get("status") instanceof Number number)) {
      wrongType("status", "a number", report);
    } else if (number.doubleValue() != sent) {
      add(
          SemanticRule.PROBLEM_DOCUMENT_STATUS,
          "has the member status with " + number,
          "Send " + sent + ", or leave the member out.",
          report);
    }
  }

  private static void title(Map<?, ?> members, Report report) {
    boolean isBlank =
        !members.containsKey("type") || Problem.ABOUT_BLANK.toString().equals(members.get("type"));
    if (isBlank && members.get("title") instanceof String title) {
      report
          .exchange()
          .status()
          .filter(status -> !isPhrase(title, status))
          .ifPresent(
              status ->
                  add(
                      SemanticRule.PROBLEM_DOCUMENT_TITLE,
                      "has the type about:blank and the title " + MessageWords.quoted(title),
                      "Send the title " + status.phrase() + ", or a type of its own.",
                      report));
    }
  }

  /** A title may be in the language of the user, which cannot be told from a wrong one. */
  private static boolean isPhrase(String title, Status status) {
    return title.equalsIgnoreCase(status.phrase())
        || status.formerly().stream().anyMatch(title::equalsIgnoreCase)
        || title.chars().anyMatch(c -> c > '~');
  }

  private static boolean isReference(String text) {
    try {
      return UriReference.CODEC.parse(text) != null;
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }

  private static void add(SemanticRule rule, String predicate, String fix, Report report) {
    report.add(rule, MessagePart.RESPONSE, FIELD, predicate, fix);
  }
}
