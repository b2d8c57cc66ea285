package dev.statute.rule.message.semantics.range;

import dev.statute.codec.Content;
import dev.statute.codec.UnreadableContentException;
import dev.statute.codec.multipart.BodyPart;
import dev.statute.codec.multipart.BodyPartReader;
import dev.statute.codec.multipart.Boundary;
import dev.statute.field.MediaType;
import dev.statute.field.Range;
import dev.statute.http.Header;
import dev.statute.http.Status;
import dev.statute.rule.message.CaptureGap;
import dev.statute.rule.message.CapturedContent;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.semantics.report.Report;
import dev.statute.rule.message.semantics.report.SemanticRule;
import dev.statute.rule.message.semantics.report.Values;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Looks for faults of a partial response of several parts (RFC 9110, 15.3.7.2). */
final class MultipartRangeCheck implements MessageCheck {

  private static final MediaType RANGES = MediaType.of("multipart", "byteranges");
  private static final int LONGEST_HEADER = 65_536;

  @Override
  public void check(JudgedExchange exchange, MessageViolations found) {
    if (exchange.response().status() != Status.PARTIAL_CONTENT.code()
        || exchange.mayLack(CaptureGap.CACHE)) {
      return;
    }
    Report report = new Report(exchange, found);
    Values.read(exchange.response().fields(), Header.CONTENT_TYPE, MediaType.CODEC)
        .filter(
            type ->
                type.type().equalsIgnoreCase(RANGES.type())
                    && type.subtype().equalsIgnoreCase(RANGES.subtype()))
        .ifPresent(type -> check(type, exchange, report));
  }

  private static void check(MediaType type, JudgedExchange exchange, Report report) {
    if (Values.read(exchange.request().fields(), Header.RANGE, Range.CODEC).orElse(null)
            instanceof Range.Bytes wanted
        && wanted.ranges().size() == 1) {
      add(
          SemanticRule.MULTIPART_RANGE_SINGLE,
          "has several parts, and the request asked for one range, " + wanted,
          "Send the range as it is, with Content-Range in the header section.",
          report);
    }
    if (type.parameter(Boundary.PARAMETER).isEmpty()) {
      add(
          SemanticRule.MULTIPART_RANGE_BOUNDARY,
          "has the media type " + RANGES + " without a boundary",
          "Send the boundary as a parameter of Content-Type.",
          report);
    } else if (exchange.response().content() instanceof CapturedContent.Whole whole
        && !whole.isDecoded()
        && !exchange.response().fields().has(Header.CONTENT_ENCODING.fieldName())) {
      parts(Content.bytes(whole.octets(), type), report);
    }
  }

  private static void parts(Content content, Report report) {
    try (BodyPartReader reader = BodyPartReader.open(content, LONGEST_HEADER)) {
      int number = 1;
      for (BodyPart part = reader.next(); part != null; part = reader.next()) {
        if (part.fields().all(Header.CONTENT_RANGE.fieldName()).isEmpty()) {
          add(
              SemanticRule.MULTIPART_RANGE_PART,
              "has no Content-Range in part " + number,
              "Send in each part the Content-Range of its octets.",
              report);
        }
        number++;
      }
    } catch (UnreadableContentException malformed) {
      add(
          SemanticRule.MULTIPART_RANGE_CONTENT,
          "has content that is not multipart: " + malformed.getMessage(),
          "Frame the parts as RFC 2046, 5.1.1, defines it.",
          report);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(SemanticRule rule, String predicate, String fix, Report report) {
    report.add(rule, MessagePart.RESPONSE, Header.CONTENT_TYPE.fieldName(), predicate, fix);
  }
}
