package dev.statute.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The media types that a client accepts: the value of {@code Accept} (RFC 9110, 12.5.1). The weight
 * is read at any position among the parameters, and is written last.
 *
 * @param ranges the weighted ranges, perhaps none
 */
public record Accept(List<Weighted<MediaRange>> ranges) implements FieldValue {

  /** Reads and writes such values. */
  public static final FieldCodec<Accept> CODEC =
      ListFieldCodec.of("Accept", Accept::parse, Accept::parseReceived);

  /**
   * Copies the list.
   *
   * @param ranges the weighted ranges
   */
  public Accept {
    ranges = List.copyOf(ranges);
  }

  /**
   * Lists the given elements.
   *
   * @param ranges the elements, perhaps none
   * @return the value
   */
  @SafeVarargs
  public static Accept of(Weighted<MediaRange>... ranges) {
    List<Weighted<MediaRange>> list = new ArrayList<>();
    for (Weighted<MediaRange> element : ranges) {
      list.add(element);
    }
    return new Accept(list);
  }

  /**
   * Reads the value of one field line.
   *
   * @param value a list of weighted media ranges, perhaps empty
   * @return the value
   * @throws FieldSyntaxException if it is not such a list
   */
  public static Accept parse(String value) {
    return Scanner.whole(value, Accept::read);
  }

  /**
   * Reads the values of all field lines.
   *
   * @param lines at least one line
   * @return the value
   * @throws FieldSyntaxException if they are not such a list
   */
  public static Accept parse(List<String> lines) {
    return Scanner.whole(lines, Accept::read);
  }

  /**
   * Reads the values of all field lines that were received: as {@link #parse(List)} does, but also
   * with the slips of known user agents, such as {@code *; q=.2}.
   *
   * @param lines at least one line
   * @return the value
   * @throws FieldSyntaxException if they are not such a list all the same
   */
  public static Accept parseReceived(List<String> lines) {
    return Scanner.received(lines, Accept::read);
  }

  static Accept read(Scanner in) {
    return new Accept(in.list(MediaRange::readWeighted));
  }

  /**
   * Gives the quality of a media type by the most specific range that matches it; of several
   * equally specific ones, the highest (RFC 9110, 12.5.1, which does not rank those). A list
   * without ranges wants nothing in particular, as no field does: it gives all media types 1000.
   *
   * @param type the media type
   * @return 0 for not acceptable to 1000
   */
  public int quality(MediaType type) {
    return ranges.isEmpty()
        ? Weighted.FULL
        : Weighted.mostSpecific(ranges, range -> range.specificity(type));
  }

  /**
   * Chooses among what the server has.
   *
   * @param offers the media types, the server's favourite first
   * @return the one of highest quality, the first of equals, or nothing if none is acceptable
   */
  public Optional<MediaType> best(List<MediaType> offers) {
    return Weighted.best(offers, this::quality);
  }

  /**
   * Chooses among what the server has as {@link #best} does, but where nothing is acceptable by the
   * parameters that ranges have and the media types lack, without regard to those: {@code
   * application/json;charset=utf-8} gets {@code application/json}. RFC 9110, 12.5.1, leaves it to
   * the server whether to answer 406 instead.
   *
   * @param offers the media types, the server's favourite first
   * @return the one of highest quality, the first of equals, or nothing if none is acceptable
   */
  public Optional<MediaType> nearest(List<MediaType> offers) {
    Optional<MediaType> best = best(offers);
    return best.isPresent() ? best : Weighted.best(offers, this::qualityWithoutMissing);
  }

  /** Gives the quality without regard to parameters of ranges that the media type lacks. */
  private int qualityWithoutMissing(MediaType type) {
    boolean isExcluded = ranges.stream().anyMatch(range -> range.value().matches(type));
    return isExcluded
        ? 0
        : Weighted.mostSpecific(ranges, range -> range.without(type).specificity(type));
  }

  /** Gives the wire form, with the elements in order. */
  @Override
  public String toString() {
    return Elements.join(ranges);
  }
}
