package dev.statute.server.file;

import dev.statute.codec.Content;
import dev.statute.codec.multipart.BodyPart;
import dev.statute.codec.multipart.Boundary;
import dev.statute.codec.multipart.MultipartBody;
import dev.statute.field.ContentRange;
import dev.statute.field.Fields;
import dev.statute.field.MediaType;
import dev.statute.field.Range;
import dev.statute.http.Header;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Selects the parts that a {@code Range} wants (RFC 9110, 14.2). */
final class Selection {

  private static final MediaType TYPE = MediaType.of("multipart", "byteranges");

  /** What it takes to send another part, about (RFC 9110, 15.3.7.2). */
  private static final long OVERHEAD = 80;

  private Selection() {}

  static FileOutcome of(Content content, Range.Bytes range, int most) {
    long length = content.length().orElseThrow();
    if (!range.isSatisfiable(length)) {
      return new FileOutcome.Unsatisfiable(ContentRange.unsatisfied(length));
    }
    List<Span> spans = coalesced(range.within(length));
    if (spans.isEmpty() || spans.size() > most) {
      return new FileOutcome.Whole(content);
    }
    if (spans.size() == 1) {
      Span span = spans.get(0);
      return new FileOutcome.Part(span.of(content), span.range(length));
    }
    return new FileOutcome.Parts(parts(content, length, spans));
  }

  /** Joins what overlaps or nearly touches, in the order in which it was asked for first. */
  private static List<Span> coalesced(List<ContentRange.Satisfied> wanted) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      spans.add(new Span(wanted.get(i).first(), wanted.get(i).last(), i));
    }
    spans.sort(Comparator.comparingLong(Span::first));
    List<Span> joined = new ArrayList<>();
    for (Span span : spans) {
      int end = joined.size() - 1;
      if (end >= 0 && span.first() - joined.get(end).last() <= OVERHEAD) {
        joined.set(end, joined.get(end).with(span));
      } else {
        joined.add(span);
      }
    }
    joined.sort(Comparator.comparingInt(Span::order));
    return joined;
  }

  private static Content parts(Content content, long length, List<Span> spans) {
    List<BodyPart> parts = new ArrayList<>();
    for (Span span : spans) {
      Fields fields =
          Fields.builder()
              .add(Header.CONTENT_TYPE.fieldName(), content.type())
              .add(Header.CONTENT_RANGE.fieldName(), span.range(length))
              .build();
      parts.add(new BodyPart(fields, span.of(content)));
    }
    return MultipartBody.of(TYPE, Boundary.random(), parts);
  }

  /**
   * Some octets in a row.
   *
   * @param order when it was asked for
   */
  private record Span(long first, long last, int order) {

    Span with(Span other) {
      return new Span(first, Math.max(last, other.last), Math.min(order, other.order));
    }

    ContentRange range(long length) {
      return ContentRange.bytes(first, last, length);
    }

    Content of(Content whole) {
      long length = last - first + 1;
      return Content.stream(() -> Slice.of(whole.open(), first, length), length, whole.type());
    }
  }
}
