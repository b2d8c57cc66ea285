package dev.statute.field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A link: a member of {@code Link} (RFC 8288, 3).
 *
 * @param target the target of the link, which may be relative
 * @param rels the relation types, at least one: registered names or absolute URIs
 * @param parameters the other parameters in order
 */
public record Link(UriReference target, List<String> rels, List<LinkParameter> parameters)
    implements FieldValue {

  /** Reads and writes lists of such values, as {@link Links} does. */
  public static final FieldCodec<List<Link>> LIST =
      ListFieldCodec.ofElements(
          "Link", lines -> Links.parse(lines).links(), lines -> Links.parseReceived(lines).links());

  /** Parameters of which only the first occurrence counts (RFC 8288, 3.3, 3.4.1). */
  static final Set<String> ONCE = Set.of("rel", "media", "title", "title*", "type");

  /**
   * Checks and copies.
   *
   * @param target what it leads to
   * @param rels the relation types
   * @param parameters the other parameters in order
   * @throws IllegalArgumentException if there is no relation type, or one is neither a name nor an
   *     absolute URI, or media, title, title* or type comes twice
   */
  public Link {
    rels = Elements.nonEmpty(rels, "relation type");
    rels.forEach(Link::requireRelationType);
    parameters = List.copyOf(parameters);
    for (String name : parameters.size() > 1 ? ONCE : Set.<String>of()) {
      if (parameters.stream().filter(parameter -> parameter.name().equals(name)).count() > 1) {
        throw new UnfitValueException("at most one parameter " + name, parameters);
      }
    }
  }

  /**
   * Makes a link.
   *
   * @param target what it leads to
   * @param rels the relation types, at least one
   * @return the link
   * @throws IllegalArgumentException if the target is no URI reference, there is no relation type,
   *     or one is neither a name nor an absolute URI
   */
  public static Link to(String target, String... rels) {
    return new Link(UriReference.parse(target), Arrays.asList(rels), List.of());
  }

  /**
   * Reads a link.
   *
   * @param value such as {@code </style.css>; rel=preload; as=style}; later occurrences of {@code
   *     rel}, {@code media}, {@code title}, {@code title*} and {@code type} are ignored (RFC 8288,
   *     3.3, 3.4.1)
   * @return the link
   * @throws FieldSyntaxException if it is not a link, or has no {@code rel}
   */
  public static Link parse(String value) {
    return Scanner.whole(value, Link::read);
  }

  static Link read(Scanner in) {
    int start = in.position();
    in.require('<');
    UriReference target =
        in.isReceived()
            ? in.check(start, () -> UriReference.parseReceived(in.run(CharClass.LINK_TARGET)))
            : UriSyntax.read(in);
    in.require('>');
    LinkReader reader = new LinkReader(in);
    List<String> rels = reader.parameters();
    return in.check(start, () -> new Link(target, rels, reader.others()));
  }

  /**
   * Adds a parameter.
   *
   * @param name its name
   * @param value its value, without quotes, or null for none
   * @return the link with it
   * @throws IllegalArgumentException if name or value has characters it cannot have, or the name is
   *     {@code rel}
   */
  public Link with(String name, @Nullable String value) {
    List<LinkParameter> more = new ArrayList<>(parameters);
    more.add(new LinkParameter(name, value));
    return new Link(target, rels, more);
  }

  /**
   * Tells whether the link is of a relation type.
   *
   * @param rel the relation type, in any letter case (RFC 8288, 2.1)
   * @return whether it is one of those of the link
   */
  public boolean hasRel(String rel) {
    return rels.stream().anyMatch(rel::equalsIgnoreCase);
  }

  /**
   * Finds the value of a parameter.
   *
   * @param name its name, in any letter case
   * @return the value of the first parameter of that name, if it has one
   */
  public Optional<String> parameter(String name) {
    return parameters.stream()
        .filter(parameter -> parameter.name().equals(name.toLowerCase(Locale.ROOT)))
        .findFirst()
        .map(LinkParameter::value);
  }

  private static void requireRelationType(String rel) {
    boolean named = !rel.isEmpty() && CharClass.URI_SCHEME.matchesAll(rel) && rel.indexOf('+') < 0;
    if (!named && !UriReference.parse(rel).isAbsolute()) {
      throw new UnfitValueException("a relation type", rel);
    }
  }

  /** Gives the wire form, such as {@code </2>; rel="next"}. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder("<").append(target).append(">; rel=");
    out.append(Quoting.quote(String.join(" ", rels)));
    parameters.forEach(parameter -> out.append("; ").append(parameter));
    return out.toString();
  }
}
