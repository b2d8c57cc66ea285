package dev.statute.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The content codings that a client accepts: the value of {@code Accept-Encoding} (RFC 9110,
 * 12.5.3). An empty value accepts none.
 *
 * @param codings the weighted codings, {@link ContentCoding#ANY} standing for those not listed,
 *     perhaps none
 */
public record AcceptEncoding(List<Weighted<ContentCoding>> codings) implements FieldValue {

  /** Reads and writes such values. */
  public static final FieldCodec<AcceptEncoding> CODEC =
      ListFieldCodec.of("AcceptEncoding", AcceptEncoding::parse, AcceptEncoding::parseReceived);

  /**
   * Copies the list.
   *
   * @param codings the weighted codings
   */
  public AcceptEncoding {
    codings = List.copyOf(codings);
  }

  /**
   * Lists the given elements.
   *
   * @param codings the elements, perhaps none
   * @return the value
   */
  @SafeVarargs
  public static AcceptEncoding of(Weighted<ContentCoding>... codings) {
    List<Weighted<ContentCoding>> list = new ArrayList<>();
    for (Weighted<ContentCoding> element : codings) {
      list.add(element);
    }
    return new AcceptEncoding(list);
  }

  /**
   * Reads the value of one field line.
   *
   * @param value a list of weighted codings, perhaps empty
   * @return the value
   * @throws FieldSyntaxException if it is not such a list
   */
  public static AcceptEncoding parse(String value) {
    return Scanner.whole(value, AcceptEncoding::read);
  }

  /**
   * Reads the values of all field lines.
   *
   * @param lines at least one line
   * @return the value
   * @throws FieldSyntaxException if they are not such a list
   */
  public static AcceptEncoding parse(List<String> lines) {
    return Scanner.whole(lines, AcceptEncoding::read);
  }

  /**
   * Reads the values of all field lines that were received: as {@link #parse(List)} does, but also
   * with weights such as {@code q=.5}.
   *
   * @param lines at least one line
   * @return the value
   * @throws FieldSyntaxException if they are not such a list all the same
   */
  public static AcceptEncoding parseReceived(List<String> lines) {
    return Scanner.received(lines, AcceptEncoding::read);
  }

  static AcceptEncoding read(Scanner in) {
    return new AcceptEncoding(in.list(s -> Weighted.read(s, ContentCoding::read)));
  }

  /**
   * Gives the quality of a coding: what the field says of it, else what it says of {@code *}, else
   * nothing, save that {@code identity}, which needs no mention to be acceptable, then is the least
   * preferred.
   *
   * @param coding the coding, {@link ContentCoding#IDENTITY} for a representation without any
   * @return 0 for not acceptable to 1000
   */
  public int quality(ContentCoding coding) {
    boolean mentioned =
        codings.stream()
            .map(Weighted::value)
            .anyMatch(c -> c.equals(coding) || c.equals(ContentCoding.ANY));
    if (!mentioned && coding.equals(ContentCoding.IDENTITY)) {
      return 1;
    }
    return Weighted.mostSpecific(
        codings, c -> c.equals(coding) ? 1 : c.equals(ContentCoding.ANY) ? 0 : Weighted.NO_MATCH);
  }

  /**
   * Chooses among what the server has.
   *
   * @param offers the codings, the server's favourite first
   * @return the one of highest quality, the first of equals, or nothing if none is acceptable
   */
  public Optional<ContentCoding> best(List<ContentCoding> offers) {
    return Weighted.best(offers, this::quality);
  }

  /** Gives the wire form, with the elements in order. */
  @Override
  public String toString() {
    return Elements.join(codings);
  }
}
