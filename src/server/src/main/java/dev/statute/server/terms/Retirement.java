package dev.statute.server.terms;

import dev.statute.field.FieldLine;
import dev.statute.field.FieldName;
import dev.statute.field.Fields;
import dev.statute.field.HttpDate;
import dev.statute.field.Link;
import dev.statute.field.LinkParameter;
import dev.statute.field.MediaType;
import dev.statute.field.UriReference;
import dev.statute.field.structured.BareDate;
import dev.statute.field.structured.StructuredItem;
import dev.statute.http.Header;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How long the operation of a route will be there, as all responses of the route tell clients: in
 * {@code Deprecation} (RFC 9745), {@code Sunset} (RFC 8594) and {@code Link}.
 *
 * @param deprecation since when, or from when on, it is deprecated, in whole seconds
 * @param sunset when it is likely to become unavailable, in whole seconds
 * @param documentation the HTML page that tells clients what to use instead
 */
public record Retirement(
    Optional<Instant> deprecation, Optional<Instant> sunset, Optional<UriReference> documentation) {

  private static final String DEPRECATION_LINK = "deprecation";
  private static final String SUNSET_LINK = "sunset";
  private static final LinkParameter PAGE =
      new LinkParameter("type", MediaType.of("text", "html").toString());

  /**
   * Says nothing.
   *
   * @return the retirement of an operation that stays
   */
  public static Retirement none() {
    return new Retirement(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * Says since when the operation is deprecated.
   *
   * @param since the moment, which may be to come
   * @return such a retirement
   */
  public Retirement deprecated(Instant since) {
    return new Retirement(Optional.of(since), sunset, documentation);
  }

  /**
   * Says when the operation is likely to become unavailable.
   *
   * @param at the moment
   * @return such a retirement
   */
  public Retirement sunset(Instant at) {
    return new Retirement(deprecation, Optional.of(at), documentation);
  }

  /**
   * Says where clients read what to use instead. The responses link to it with the relation {@code
   * deprecation} (RFC 9745, 3), {@code sunset} (RFC 8594, 6), or both.
   *
   * @param page the URI reference of an HTML page
   * @return such a retirement
   * @throws IllegalArgumentException if it is not a URI reference
   */
  public Retirement documented(String page) {
    return new Retirement(deprecation, sunset, Optional.of(UriReference.parse(page)));
  }

  /**
   * Returns the field lines that tell of it.
   *
   * @return the lines; none if there is nothing to tell
   */
  public List<FieldLine> lines() {
    List<FieldLine> lines = new ArrayList<>();
    deprecation.ifPresent(
        at -> lines.add(line(Header.DEPRECATION, StructuredItem.of(BareDate.of(at)).toString())));
    sunset.ifPresent(at -> lines.add(line(Header.SUNSET, HttpDate.of(at).toString())));
    documentation.ifPresent(
        page -> {
          deprecation.ifPresent(at -> lines.add(link(page, DEPRECATION_LINK)));
          sunset.ifPresent(at -> lines.add(link(page, SUNSET_LINK)));
        });
    return List.copyOf(lines);
  }

  private static FieldLine link(UriReference page, String relation) {
    return line(Header.LINK, new Link(page, List.of(relation), List.of(PAGE)).toString());
  }

  private static FieldLine line(Header header, String value) {
    return new FieldLine(new FieldName(header.fieldName()), value);
  }

  /**
   * Completes the fields of a response.
   *
   * @param given its fields, of which a {@code Deprecation} or {@code Sunset} stays as it is
   * @param lines what is added, as {@link #lines} gives it, where it is not there
   * @return the fields with those lines
   */
  public static Fields complete(Fields given, List<FieldLine> lines) {
    if (lines.isEmpty()) {
      return given;
    }
    Fields.Builder fields = Fields.builder();
    List<FieldLine> present = new ArrayList<>();
    for (FieldLine line : given) {
      present.add(line);
      fields.add(line);
    }
    FieldName link = new FieldName(Header.LINK.fieldName());
    for (FieldLine line : lines) {
      boolean isThere =
          line.name().equals(link)
              ? present.contains(line)
              : given.first(line.name().name()).isPresent();
      if (!isThere) {
        fields.add(line);
      }
    }
    return fields.build();
  }
}
