package dev.statute.field;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The cookies that the client keeps for a resource: the value of {@code Cookie} (RFC 6265, 4.2).
 *
 * <p>A server learns neither the attributes of a cookie nor who set it. Two cookies can have the
 * same name; a client sends the one with the longer path first, but a server should not rely upon
 * it (RFC 6265, 4.2.2).
 *
 * @param cookies the cookies in order, at least one
 */
public record Cookies(List<Cookie> cookies) implements FieldValue {

  /** Reads and writes such values. */
  public static final FieldCodec<Cookies> CODEC =
      new SingleFieldCodec<>("Cookies", Cookies::parse, Cookies::parseReceived);

  /**
   * Copies the list.
   *
   * @param cookies the cookies in order
   * @throws IllegalArgumentException if there is none
   */
  public Cookies {
    cookies = Elements.nonEmpty(cookies, "cookie");
  }

  /**
   * Lists cookies.
   *
   * @param first the first
   * @param more the others
   * @return the value
   */
  public static Cookies of(Cookie first, Cookie... more) {
    return new Cookies(Stream.concat(Stream.of(first), Arrays.stream(more)).toList());
  }

  /**
   * Reads cookies as a client should send them.
   *
   * @param value such as {@code SID=31d4d96e407aad42; lang=en-US}
   * @return the cookies
   * @throws FieldSyntaxException if it is not a {@code cookie-string} (RFC 6265, 4.2.1)
   */
  public static Cookies parse(String value) {
    return SecretValue.guard(() -> Scanner.whole(value, CookieReader::readAll));
  }

  /**
   * Reads cookies that were received. Servers and scripts set cookies that do not fit the grammar,
   * and clients send them back (RFC 6265, 5.2, 5.4): values hold anything but a semicolon and
   * control characters, and what has no name is skipped.
   *
   * @param value such as {@code a=b c;d="e, f"}
   * @return the cookies
   * @throws FieldSyntaxException if there is none
   */
  public static Cookies parseReceived(String value) {
    return SecretValue.guard(() -> Scanner.received(value, CookieReader::readAll));
  }

  /**
   * Finds the first cookie of a name.
   *
   * @param name the name, in its letter case
   * @return its value, with its quotes if it has any
   */
  public Optional<String> first(String name) {
    for (Cookie cookie : cookies) {
      if (cookie.name().equals(name)) {
        return Optional.of(cookie.value());
      }
    }
    return Optional.empty();
  }

  /**
   * Finds all cookies of a name.
   *
   * @param name the name, in its letter case
   * @return their values in order, perhaps none
   */
  public List<String> all(String name) {
    return cookies.stream()
        .filter(cookie -> cookie.name().equals(name))
        .map(Cookie::value)
        .toList();
  }

  /** Gives the wire form, with a semicolon and a space between. */
  @Override
  public String toString() {
    return cookies.stream().map(Cookie::toString).collect(Collectors.joining("; "));
  }
}
