package dev.statute.rule.message.semantics.range;

import dev.statute.field.ByteRange;
import dev.statute.field.ContentLength;
import dev.statute.field.ContentRange;
import dev.statute.field.Range;
import dev.statute.field.RangeUnit;
import dev.statute.http.Header;
import dev.statute.http.Status;
import dev.statute.rule.message.CaptureGap;
import dev.statute.rule.message.CapturedContent;
import dev.statute.rule.message.CapturedFields;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.semantics.report.Report;
import dev.statute.rule.message.semantics.report.SemanticRule;
import dev.statute.rule.message.semantics.report.Values;
import java.util.OptionalLong;

/** Looks for a Content-Range that contradicts the content or the request. */
final class ContentRangeCheck implements MessageCheck {

  private static final String FIELD = Header.CONTENT_RANGE.fieldName();

  @Override
  public void check(JudgedExchange exchange, MessageViolations found) {
    if (exchange.mayLack(CaptureGap.CACHE)) {
      return;
    }
    Report report = new Report(exchange, found);
    int status = exchange.response().status();
    Values.read(exchange.response().fields(), Header.CONTENT_RANGE, ContentRange.CODEC)
        .ifPresent(
            range -> {
              if (status == Status.PARTIAL_CONTENT.code()) {
                partial(range, exchange, report);
              } else if (status == Status.RANGE_NOT_SATISFIABLE.code()) {
                refused(range, exchange, report);
              }
            });
  }

  private static void partial(ContentRange range, JudgedExchange exchange, Report report) {
    if (!(range instanceof ContentRange.Satisfied part)) {
      add(
          SemanticRule.CONTENT_RANGE_MISSING,
          "has Content-Range: " + range + ", which names no range",
          "Name the first and the last position of the content.",
          report);
      return;
    }
    length(part, exchange, report);
    Values.read(exchange.request().fields(), Header.RANGE, Range.CODEC)
        .filter(wanted -> !isAskedFor(part, wanted))
        .ifPresent(
            wanted ->
                add(
                    SemanticRule.CONTENT_RANGE_REQUESTED,
                    "has Content-Range: " + part + " in answer to Range: " + wanted,
                    "Send a range that was asked for, or the whole representation with 200.",
                    report));
  }

  private static void length(ContentRange.Satisfied part, JudgedExchange exchange, Report report) {
    if (!part.unit().equals(RangeUnit.BYTES)) {
      return;
    }
    long octets = part.last() - part.first() + 1;
    OptionalLong length = length(exchange);
    if (length.isPresent() && length.getAsLong() != octets) {
      add(
          SemanticRule.CONTENT_RANGE_LENGTH,
          "has Content-Range: "
              + part
              + ", which is "
              + octets
              + " octets, and content of "
              + length.getAsLong(),
          "Let Content-Range name the octets that are sent.",
          report);
    }
  }

  /** Returns the length of the content on the wire. */
  private static OptionalLong length(JudgedExchange exchange) {
    CapturedFields fields = exchange.response().fields();
    if (fields.has(Header.CONTENT_LENGTH.fieldName())) {
      return Values.read(fields, Header.CONTENT_LENGTH, ContentLength.CODEC)
          .map(length -> OptionalLong.of(length.octets()))
          .orElse(OptionalLong.empty());
    }
    CapturedContent content = exchange.response().content();
    if (content instanceof CapturedContent.Sized sized) {
      return OptionalLong.of(sized.size());
    }
    return content instanceof CapturedContent.Whole whole && !whole.isDecoded()
        ? OptionalLong.of(whole.octets().length)
        : OptionalLong.empty();
  }

  private static boolean isAskedFor(ContentRange.Satisfied part, Range wanted) {
    if (wanted instanceof Range.Other other) {
      return other.unit().equals(part.unit());
    }
    return wanted instanceof Range.Bytes bytes
        && part.unit().equals(RangeUnit.BYTES)
        && bytes.ranges().stream().anyMatch(range -> meets(part, range));
  }

  /** A server may send less than was asked for, or join ranges that are close together. */
  private static boolean meets(ContentRange.Satisfied part, ByteRange wanted) {
    if (part.completeLength() != null) {
      return wanted
          .within(part.completeLength())
          .filter(cut -> cut.first() <= part.last() && part.first() <= cut.last())
          .isPresent();
    }
    if (wanted instanceof ByteRange.Between between) {
      return between.first() <= part.last() && part.first() <= between.last();
    }
    return !(wanted instanceof ByteRange.From from) || from.first() <= part.last();
  }

  private static void refused(ContentRange range, JudgedExchange exchange, Report report) {
    if (!(range instanceof ContentRange.Unsatisfied whole)) {
      add(
          SemanticRule.CONTENT_RANGE_UNSATISFIED,
          "has Content-Range: " + range + ", which names a range",
          "Send the unit, */ and the complete length.",
          report);
      return;
    }
    // Several ranges may also be refused for being too many.
    if (Values.read(exchange.request().fields(), Header.RANGE, Range.CODEC).orElse(null)
            instanceof Range.Bytes wanted
        && wanted.ranges().size() == 1
        && whole.unit().equals(RangeUnit.BYTES)
        && wanted.isSatisfiable(whole.completeLength())) {
      add(
          SemanticRule.CONTENT_RANGE_SATISFIABLE,
          "has Content-Range: " + whole + ", which has the range that was asked for, " + wanted,
          "Answer with 206, or with 200 and the whole representation.",
          report);
    }
  }

  private static void add(SemanticRule rule, String predicate, String fix, Report report) {
    report.add(rule, MessagePart.RESPONSE, FIELD, predicate, fix);
  }
}
