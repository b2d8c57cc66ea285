package dev.statute.field;

import java.util.List;
import java.util.Optional;

/**
 * Links to other resources: the value of {@code Link} (RFC 8288, 3).
 *
 * @param links the links, perhaps none
 */
public record Links(List<Link> links) implements FieldValue {

  /** Reads and writes such values. */
  public static final FieldCodec<Links> CODEC =
      ListFieldCodec.of("Links", Links::parse, Links::parseReceived);

  /**
   * Copies the list.
   *
   * @param links the links
   */
  public Links {
    links = List.copyOf(links);
  }

  /**
   * Lists the given elements.
   *
   * @param links the elements, perhaps none
   * @return the value
   */
  public static Links of(Link... links) {
    return new Links(List.of(links));
  }

  /**
   * Reads the value of one field line.
   *
   * @param value a list of links, perhaps empty
   * @return the value
   * @throws FieldSyntaxException if it is not such a list
   */
  public static Links parse(String value) {
    return Scanner.whole(value, Links::read);
  }

  /**
   * Reads the values of all field lines.
   *
   * @param lines at least one line
   * @return the value
   * @throws FieldSyntaxException if they are not such a list
   */
  public static Links parse(List<String> lines) {
    return Scanner.whole(lines, Links::read);
  }

  /**
   * Reads the values of all field lines that were received: as {@link #parse(List)} does, but also
   * with values that lack their quotes, such as {@code rel=https://example.org/rel}.
   *
   * @param lines at least one line
   * @return the value
   * @throws FieldSyntaxException if they are not such a list all the same
   */
  public static Links parseReceived(List<String> lines) {
    return Scanner.received(lines, Links::read);
  }

  static Links read(Scanner in) {
    return new Links(in.list(Link::read));
  }

  /**
   * Finds the first link of a relation type.
   *
   * @param rel the relation type, compared without regard to case (RFC 8288, 2.1)
   * @return the link, if there is one
   */
  public Optional<Link> first(String rel) {
    return links.stream().filter(link -> link.hasRel(rel)).findFirst();
  }

  /** Gives the wire form, with the elements in order. */
  @Override
  public String toString() {
    return Elements.join(links);
  }
}
