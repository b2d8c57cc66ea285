package dev.statute.field;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A cookie for the user agent to keep: the value of one line of {@code Set-Cookie} (RFC 6265, 4.1).
 * Each cookie has a line of its own; the lines are never joined (RFC 9110, 5.3).
 *
 * <p>A name that begins with {@code __Secure-} or {@code __Host-}, {@code SameSite=None} and {@code
 * Partitioned} demand other attributes (draft-ietf-httpbis-rfc6265bis, 4.1.3). They are checked
 * when the cookie is {@linkplain #wireForm() sent}.
 *
 * <p>{@link #of} and the methods that add to a cookie make what a server should send. A cookie that
 * was {@linkplain #parseReceived(String) received} may hold more, such as a space in its value, and
 * is written as it was received.
 *
 * @param name the name, not empty
 * @param value the value, perhaps empty, with its quotes if it has any
 * @param attributes the attributes in order, known or not
 */
public record SetCookie(String name, String value, List<CookieAttribute> attributes)
    implements FieldValue {

  /** Reads and writes such values. */
  public static final FieldCodec<SetCookie> CODEC =
      new SingleFieldCodec<>("SetCookie", SetCookie::parse, SetCookie::parseReceived);

  /** Reads and writes the cookies of a response, each in a line of its own. */
  public static final FieldCodec<List<SetCookie>> LIST =
      ListFieldCodec.ofElements("SetCookie", SetCookie::parse, SetCookie::parseReceived);

  private static final String EXPIRES = "Expires";
  private static final String MAX_AGE = "Max-Age";
  private static final String DOMAIN = "Domain";
  private static final String PATH = "Path";
  private static final String SECURE = "Secure";
  private static final String HTTP_ONLY = "HttpOnly";
  private static final String SAME_SITE = "SameSite";
  private static final String PARTITIONED = "Partitioned";

  /**
   * Checks that the parts can be told apart when written, and copies them.
   *
   * @param name the name
   * @param value the value
   * @param attributes the attributes in order
   * @throws FieldSyntaxException if name or value has a semicolon, a control character, or white
   *     space at its start or end; or the name is empty, or has an equals sign
   */
  public SetCookie {
    CookieAttribute.requireText(name);
    CookieAttribute.requireText(value);
    if (name.isEmpty() || name.indexOf('=') >= 0) {
      throw new FieldSyntaxException(name, 0, "a cookie name that is not empty and has no '='");
    }
    attributes = List.copyOf(attributes);
  }

  /**
   * Makes a cookie without attributes, which lasts for a session.
   *
   * @param name a token
   * @param value printable ASCII characters without a space, quote, comma, semicolon or backslash;
   *     perhaps all of it in quotes
   * @return the cookie
   * @throws FieldSyntaxException if name or value is not such
   */
  public static SetCookie of(String name, String value) {
    CharClass.TOKEN.require(name);
    Cookie.requireValue(value);
    return new SetCookie(name, value, List.of());
  }

  /**
   * Reads a cookie as a server should send it.
   *
   * @param value such as {@code id=a3fWa; Max-Age=3600; Secure}
   * @return the cookie
   * @throws FieldSyntaxException if it is not a cookie by the grammar of RFC 6265, 4.1.1
   */
  public static SetCookie parse(String value) {
    return SecretValue.guard(() -> Scanner.whole(value, in -> read(in, CookieReader::read)));
  }

  /**
   * Reads a cookie that was received, by the algorithm of RFC 6265, 5.2, which reads more than a
   * server should send.
   *
   * @param value the value of a field line
   * @return the cookie
   * @throws FieldSyntaxException if it has no equals sign or no name, so that the line is ignored
   */
  public static SetCookie parseReceived(String value) {
    return SecretValue.guard(
        () -> Scanner.received(value, in -> read(in, CookieReader::readReceived)));
  }

  /** Reads the cookies of all lines as a server should send them. */
  private static List<SetCookie> parse(List<String> lines) {
    return lines.stream().map(line -> parse(line)).toList();
  }

  private static SetCookie read(Scanner in, Function<String, SetCookie> reader) {
    int start = in.position();
    String text = in.rest();
    return in.check(start, () -> reader.apply(text));
  }

  /**
   * Reads the cookies that were received, and ignores the lines that are malformed (RFC 6265, 5.2).
   *
   * @param lines at least one line
   * @return the cookies in order, at least one
   * @throws FieldSyntaxException if no line is a cookie
   */
  public static List<SetCookie> parseReceived(List<String> lines) {
    List<SetCookie> cookies = new ArrayList<>();
    for (String line : lines) {
      try {
        cookies.add(parseReceived(line));
      } catch (FieldSyntaxException none) {
        // The line is to be ignored entirely.
      }
    }
    if (cookies.isEmpty()) {
      throw new FieldSyntaxException(lines.isEmpty() ? "" : lines.get(0), 0, "a cookie")
          .withoutValue();
    }
    return List.copyOf(cookies);
  }

  /**
   * Lets the cookie last until a point in time.
   *
   * @param end the point in time; one in the past deletes the cookie
   * @return the cookie with it
   * @throws IllegalArgumentException if the year is not in 0 to 9999
   */
  public SetCookie withExpires(Instant end) {
    return set(EXPIRES, HttpDate.of(end).toString());
  }

  /**
   * Lets the cookie last for a time.
   *
   * @param duration at least one second; a fraction of a second is dropped
   * @return the cookie with it
   * @throws IllegalArgumentException if the duration is shorter
   */
  public SetCookie withMaxAge(Duration duration) {
    if (duration.toSeconds() < 1) {
      throw new IllegalArgumentException("Max-Age must be at least one second: " + duration);
    }
    return set(MAX_AGE, Long.toString(duration.toSeconds()));
  }

  /**
   * Sends the cookie to a domain and its subdomains.
   *
   * @param domain a host name
   * @return the cookie with it
   * @throws FieldSyntaxException if it is empty, or has other characters than letters, digits,
   *     hyphens and dots
   */
  public SetCookie withDomain(String domain) {
    return set(DOMAIN, CharClass.HOST_NAME.require(domain));
  }

  /**
   * Sends the cookie to a path and what is below it.
   *
   * @param path a path that begins with a slash
   * @return the cookie with it
   * @throws FieldSyntaxException if it does not begin so, or has a semicolon or a control character
   */
  public SetCookie withPath(String path) {
    if (!path.startsWith("/")) {
      throw new FieldSyntaxException(path, 0, "a path that begins with '/'");
    }
    return set(PATH, path);
  }

  /**
   * Sends the cookie over secure connections only.
   *
   * @return the cookie with that attribute
   */
  public SetCookie secure() {
    return set(SECURE, null);
  }

  /**
   * Hides the cookie from all but HTTP, such as from scripts.
   *
   * @return the cookie with that attribute
   */
  public SetCookie httpOnly() {
    return set(HTTP_ONLY, null);
  }

  /**
   * Limits the cookie to requests of the same site, or says that it is for all.
   *
   * @param sameSite with which requests it is sent; {@code NONE} needs {@link #secure()}
   * @return the cookie with it
   */
  public SetCookie withSameSite(SameSite sameSite) {
    return set(SAME_SITE, sameSite.toString());
  }

  /**
   * Keeps the cookie apart for each top-level site, which needs {@link #secure()}.
   *
   * @return the cookie with that attribute
   */
  public SetCookie partitioned() {
    return set(PARTITIONED, null);
  }

  /**
   * Sets an attribute that this class does not know, such as {@code Priority}.
   *
   * @param attribute its name, a token
   * @param content its value, or null for none
   * @return the cookie with it, in place of others of that name
   * @throws FieldSyntaxException if the name is not a token, or the value has a semicolon or other
   *     characters than ASCII
   */
  public SetCookie with(String attribute, @Nullable String content) {
    CharClass.TOKEN.require(attribute);
    if (content != null) {
      CharClass.COOKIE_ATTRIBUTE.requireAll(content);
    }
    return set(attribute, content);
  }

  private SetCookie set(String attribute, @Nullable String content) {
    List<CookieAttribute> changed = new ArrayList<>(attributes);
    changed.removeIf(other -> other.isNamed(attribute));
    changed.add(new CookieAttribute(attribute, content));
    return new SetCookie(name, value, changed);
  }

  /**
   * Tells until when the cookie lasts, by {@code Expires} (RFC 6265, 5.2.1).
   *
   * @return the date, if there is one that can be read; {@link #maxAge} takes precedence
   */
  public Optional<HttpDate> expires() {
    return last(EXPIRES, CookieDateReader::read);
  }

  /**
   * Tells how long the cookie lasts, by {@code Max-Age} (RFC 6265, 5.2.2).
   *
   * @return the duration, if there is one that can be read; zero for a cookie that is to be deleted
   */
  public Optional<Duration> maxAge() {
    return last(MAX_AGE, CookieReader::maxAge);
  }

  /**
   * Tells to what domain the cookie is sent (RFC 6265, 5.2.3).
   *
   * @return the domain in lower case without a leading dot; nothing for the host of the request
   */
  public Optional<String> domain() {
    return last(DOMAIN, text -> text.isEmpty() ? Optional.empty() : Optional.of(text))
        .map(text -> text.startsWith(".") ? text.substring(1) : text)
        .map(text -> text.toLowerCase(Locale.ROOT));
  }

  /**
   * Tells to what path the cookie is sent (RFC 6265, 5.2.4).
   *
   * @return the path; nothing for that of the request
   */
  public Optional<String> path() {
    return last(PATH, Optional::of).filter(text -> text.startsWith("/"));
  }

  /**
   * Tells whether the cookie is sent over secure connections only (RFC 6265, 5.2.5).
   *
   * @return whether it is
   */
  public boolean isSecure() {
    return attributes.stream().anyMatch(attribute -> attribute.isNamed(SECURE));
  }

  /**
   * Tells whether the cookie is hidden from all but HTTP (RFC 6265, 5.2.6).
   *
   * @return whether it is
   */
  public boolean isHttpOnly() {
    return attributes.stream().anyMatch(attribute -> attribute.isNamed(HTTP_ONLY));
  }

  /**
   * Tells with which requests the cookie is sent.
   *
   * @return the value of {@code SameSite}, if it is one that is known; clients have a default
   */
  public Optional<SameSite> sameSite() {
    return last(SAME_SITE, text -> Optional.of(SameSite.read(text))).flatMap(known -> known);
  }

  /**
   * Tells whether the cookie is kept apart for each top-level site.
   *
   * @return whether it is
   */
  public boolean isPartitioned() {
    return attributes.stream().anyMatch(attribute -> attribute.isNamed(PARTITIONED));
  }

  /**
   * Finds the value of an attribute, such as {@code Priority}.
   *
   * @param attribute its name, in any letter case
   * @return the value of the last attribute of that name, empty if it has none
   */
  public Optional<String> attribute(String attribute) {
    return last(attribute, Optional::of);
  }

  /** Finds the last attribute of a name that is not to be ignored (RFC 6265, 5.3). */
  private <T> Optional<T> last(String attribute, Function<String, Optional<T>> reader) {
    Optional<T> last = Optional.empty();
    for (CookieAttribute candidate : attributes) {
      if (candidate.isNamed(attribute)) {
        String text = candidate.value();
        Optional<T> read = reader.apply(text == null ? "" : text);
        last = read.isPresent() ? read : last;
      }
    }
    return last;
  }

  /**
   * Gives the value as it goes on the wire.
   *
   * @throws IllegalStateException if clients would ignore the cookie for what it lacks: {@code
   *     Secure} for a name that begins with {@code __Secure-}, for {@code SameSite=None} and for
   *     {@code Partitioned}; for {@code __Host-} also {@code Path=/} and no {@code Domain}
   */
  @Override
  public String wireForm() {
    String lack = CookiePromise.broken(this);
    if (!lack.isEmpty()) {
      throw new IllegalStateException("the cookie " + name + " needs " + lack);
    }
    return toString();
  }

  /** Gives the cookie such as {@code id=a3fWa; Max-Age=3600; Secure}. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(name).append('=').append(value);
    attributes.forEach(attribute -> out.append("; ").append(attribute));
    return out.toString();
  }
}
