package dev.statute.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The languages that a client accepts: the value of {@code Accept-Language} (RFC 9110, 12.5.4),
 * matched by the basic filtering of RFC 4647, 3.3.1.
 *
 * @param ranges the weighted ranges, perhaps none
 */
public record AcceptLanguage(List<Weighted<LanguageRange>> ranges) implements FieldValue {

  /** Reads and writes such values. */
  public static final FieldCodec<AcceptLanguage> CODEC =
      ListFieldCodec.of("AcceptLanguage", AcceptLanguage::parse, AcceptLanguage::parseReceived);

  /**
   * Copies the list.
   *
   * @param ranges the weighted ranges
   */
  public AcceptLanguage {
    ranges = List.copyOf(ranges);
  }

  /**
   * Lists the given elements.
   *
   * @param ranges the elements, perhaps none
   * @return the value
   */
  @SafeVarargs
  public static AcceptLanguage of(Weighted<LanguageRange>... ranges) {
    List<Weighted<LanguageRange>> list = new ArrayList<>();
    for (Weighted<LanguageRange> element : ranges) {
      list.add(element);
    }
    return new AcceptLanguage(list);
  }

  /**
   * Reads the value of one field line.
   *
   * @param value a list of weighted language ranges, perhaps empty
   * @return the value
   * @throws FieldSyntaxException if it is not such a list
   */
  public static AcceptLanguage parse(String value) {
    return Scanner.whole(value, AcceptLanguage::read);
  }

  /**
   * Reads the values of all field lines.
   *
   * @param lines at least one line
   * @return the value
   * @throws FieldSyntaxException if they are not such a list
   */
  public static AcceptLanguage parse(List<String> lines) {
    return Scanner.whole(lines, AcceptLanguage::read);
  }

  /**
   * Reads the values of all field lines that were received: as {@link #parse(List)} does, but also
   * with tags that are written as locales are, such as {@code en_US}, and weights such as {@code
   * q=.5}.
   *
   * @param lines at least one line
   * @return the value
   * @throws FieldSyntaxException if they are not such a list all the same
   */
  public static AcceptLanguage parseReceived(List<String> lines) {
    return Scanner.received(lines, AcceptLanguage::read);
  }

  static AcceptLanguage read(Scanner in) {
    return new AcceptLanguage(in.list(s -> Weighted.read(s, LanguageRange::read)));
  }

  /**
   * Gives the quality of a language by the longest range that matches it. A list without ranges
   * wants no language in particular, as no field does: it gives all of them 1000.
   *
   * @param tag the language
   * @return 0 for not acceptable to 1000
   */
  public int quality(LanguageTag tag) {
    return ranges.isEmpty()
        ? Weighted.FULL
        : Weighted.mostSpecific(ranges, range -> range.specificity(tag));
  }

  /**
   * Chooses among what the server has.
   *
   * @param offers the languages, the server's favourite first
   * @return the one of highest quality, the first of equals, or nothing if none is acceptable
   */
  public Optional<LanguageTag> best(List<LanguageTag> offers) {
    return Weighted.best(offers, this::quality);
  }

  /** Gives the wire form, with the elements in order. */
  @Override
  public String toString() {
    return Elements.join(ranges);
  }
}
