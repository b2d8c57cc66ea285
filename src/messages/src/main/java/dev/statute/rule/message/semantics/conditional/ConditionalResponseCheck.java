package dev.statute.rule.message.semantics.conditional;

import dev.statute.field.EntityTag;
import dev.statute.field.EntityTagCondition;
import dev.statute.field.HttpDate;
import dev.statute.http.Header;
import dev.statute.http.Method;
import dev.statute.http.Status;
import dev.statute.rule.message.CaptureGap;
import dev.statute.rule.message.CapturedFields;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.semantics.report.Report;
import dev.statute.rule.message.semantics.report.SemanticRule;
import dev.statute.rule.message.semantics.report.Values;
import java.time.Instant;
import java.util.Optional;

/** Looks for answers that contradict the preconditions of their requests. */
final class ConditionalResponseCheck implements MessageCheck {

  @Override
  public void check(JudgedExchange exchange, MessageViolations found) {
    if (exchange.mayLack(CaptureGap.CACHE)) {
      return;
    }
    Report report = new Report(exchange, found);
    CapturedFields request = exchange.request().fields();
    CapturedFields response = exchange.response().fields();
    int status = exchange.response().status();
    Optional<EntityTagCondition> noneMatch =
        Values.read(request, Header.IF_NONE_MATCH, EntityTagCondition.CODEC);
    Optional<EntityTag> tag = Values.read(response, Header.ETAG, EntityTag.CODEC);
    if (status == Status.PRECONDITION_FAILED.code()) {
      Values.read(request, Header.IF_MATCH, EntityTagCondition.CODEC)
          .filter(condition -> !request.has(Header.IF_NONE_MATCH.fieldName()))
          .ifPresent(condition -> refused(condition, tag, report));
    } else if (isRetrieval(exchange) && status == Status.OK.code()) {
      noneMatch.ifPresent(condition -> repeated(condition, tag, report));
      unmodified(request, response, report);
    } else if (isRetrieval(exchange) && status == Status.NOT_MODIFIED.code()) {
      noneMatch.ifPresent(condition -> other(condition, tag, report));
      newer(request, response, report);
    }
  }

  private static boolean isRetrieval(JudgedExchange exchange) {
    String method = exchange.request().method();
    return method.equals(Method.GET.token()) || method.equals(Method.HEAD.token());
  }

  private static void repeated(
      EntityTagCondition condition, Optional<EntityTag> tag, Report report) {
    if (condition.isAny()) {
      add(
          SemanticRule.CONDITIONAL_RESPONSE_NONE_MATCH,
          Header.IF_NONE_MATCH,
          "has a representation, which If-None-Match: * says not to send",
          "Answer with 304.",
          report);
    } else {
      tag.filter(condition::weakMatch)
          .ifPresent(
              same ->
                  add(
                      SemanticRule.CONDITIONAL_RESPONSE_NONE_MATCH,
                      Header.ETAG,
                      "has the ETag " + same + ", which If-None-Match of the request lists",
                      "Answer with 304.",
                      report));
    }
  }

  private static void unmodified(CapturedFields request, CapturedFields response, Report report) {
    if (request.has(Header.IF_NONE_MATCH.fieldName())) {
      return;
    }
    Optional<Instant> modified = Values.date(response, Header.LAST_MODIFIED);
    Values.date(request, Header.IF_MODIFIED_SINCE)
        .filter(since -> modified.filter(since::equals).isPresent())
        .ifPresent(
            since ->
                add(
                    SemanticRule.CONDITIONAL_RESPONSE_MODIFIED_SINCE,
                    Header.LAST_MODIFIED,
                    "has the Last-Modified that If-Modified-Since of the request names, "
                        + HttpDate.of(since),
                    "Answer with 304.",
                    report));
  }

  private static void other(EntityTagCondition condition, Optional<EntityTag> tag, Report report) {
    tag.filter(current -> !condition.weakMatch(current))
        .ifPresent(
            current ->
                add(
                    SemanticRule.CONDITIONAL_RESPONSE_OTHER_TAG,
                    Header.ETAG,
                    "has the ETag "
                        + current
                        + ", which If-None-Match of the request does not list",
                    "Answer with the representation, or send the ETag that matched.",
                    report));
  }

  private static void newer(CapturedFields request, CapturedFields response, Report report) {
    if (request.has(Header.IF_NONE_MATCH.fieldName())) {
      return;
    }
    Optional<Instant> modified = Values.date(response, Header.LAST_MODIFIED);
    Values.date(request, Header.IF_MODIFIED_SINCE)
        .filter(since -> modified.filter(since::isBefore).isPresent())
        .ifPresent(
            since ->
                add(
                    SemanticRule.CONDITIONAL_RESPONSE_NEWER,
                    Header.LAST_MODIFIED,
                    "has a Last-Modified later than If-Modified-Since of the request, "
                        + HttpDate.of(since),
                    "Answer with the representation.",
                    report));
  }

  private static void refused(
      EntityTagCondition condition, Optional<EntityTag> tag, Report report) {
    tag.filter(current -> !condition.isAny() && condition.strongMatch(current))
        .ifPresent(
            current ->
                add(
                    SemanticRule.CONDITIONAL_RESPONSE_MATCH,
                    Header.ETAG,
                    "has the ETag " + current + ", which If-Match of the request lists",
                    "Perform the method, since the precondition holds.",
                    report));
  }

  private static void add(
      SemanticRule rule, Header field, String predicate, String fix, Report report) {
    report.add(rule, MessagePart.RESPONSE, field.fieldName(), predicate, fix);
  }
}
