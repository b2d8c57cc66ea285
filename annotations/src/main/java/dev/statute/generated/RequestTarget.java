package dev.statute.generated;

import dev.statute.field.UriReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The path and the query of a request, percent-encoded, as they are put together (RFC 9112, 3.2.1).
 * Not thread-safe.
 */
public final class RequestTarget {

  private static final Pattern CONTROL = Pattern.compile("%(?:[01]\\p{XDigit}|7[Ff])");
  private static final Pattern SLASH = Pattern.compile("/|%2[Ff]");

  private final String path;
  private final StringBuilder query = new StringBuilder();

  private RequestTarget(String path) {
    this.path = path;
  }

  /**
   * Puts values into the variables of a path. They are encoded as a whole, so that a slash in one
   * ends no segment; in the rest of the path, what is encoded already stays so. The value of a
   * variable for several segments, {@code {path+}}, is a text in which slashes separate them, or a
   * collection of them, in which slashes do not.
   *
   * @param template the path of an operation, such as <code>/orders/{id}</code>
   * @param values a value for each variable in the order of the template; its {@code toString} is
   *     the text of it
   * @return the target, without a query
   * @throws NullPointerException if a value is null, with the name of its variable
   * @throws IllegalArgumentException if a value, or a segment in one, is empty or has half a
   *     surrogate pair, a segment of the path is {@code .} or {@code ..} (RFC 3986, 5.2.4), the
   *     template does not start with a slash, or there is not one value for each variable
   */
  public static RequestTarget of(String template, Object... values) {
    StringBuilder path = new StringBuilder();
    int used = 0;
    int end = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', end)) {
      path.append(PercentEncoder.path(template.substring(end, open)));
      int close = template.indexOf('}', open);
      if (close < 0 || used == values.length) {
        throw new IllegalArgumentException(
            values.length + " values do not fill the variables of " + template);
      }
      boolean isRest = close > 0 && template.charAt(close - 1) == '+';
      String name = template.substring(open + 1, isRest ? close - 1 : close);
      Object value = Objects.requireNonNull(values[used++], name);
      path.append(isRest ? segments(name, value) : variable(name, value.toString()));
      end = close + 1;
    }
    path.append(PercentEncoder.path(template.substring(end)));
    if (used < values.length) {
      throw new IllegalArgumentException(
          values.length + " values are too many for the variables of " + template);
    }
    // Anything else would end the base's last segment, or even its host, in another way.
    if (!path.isEmpty() && path.charAt(0) != '/') {
      throw new IllegalArgumentException("the path must start with a slash: " + template);
    }
    requirePlain(path.toString());
    return new RequestTarget(path.toString());
  }

  /** Only the segments of a collection can have slashes. */
  private static String segments(String name, Object value) {
    List<String> segments = new ArrayList<>();
    if (value instanceof Iterable<?> several) {
      several.forEach(segment -> segments.add(Objects.requireNonNull(segment, name).toString()));
    } else {
      segments.addAll(List.of(value.toString().split("/", -1)));
    }
    if (segments.isEmpty()) {
      throw new IllegalArgumentException("the path variable " + name + " must have a segment");
    }
    StringBuilder path = new StringBuilder();
    for (String segment : segments) {
      path.append(path.isEmpty() ? "" : "/").append(variable(name, segment));
    }
    return path.toString();
  }

  private static String variable(String name, String value) {
    if (value.isEmpty()) {
      throw new IllegalArgumentException("the path variable " + name + " must not be empty");
    }
    return PercentEncoder.value(value);
  }

  /**
   * Refuses paths that mean something else to some server or proxy, and that the servers of Statute
   * refuse, too: with a segment of dots, also between encoded slashes, or a control character.
   *
   * @param path a path, percent-encoded
   * @throws IllegalArgumentException if a segment is {@code .} or {@code ..} (RFC 3986, 5.2.4), or
   *     there is a control character (RFC 3986, 7.3)
   */
  public static void requirePlain(String path) {
    if (CONTROL.matcher(path).find()) {
      throw new IllegalArgumentException(
          "a segment of the path has a control character (RFC 3986, 7.3)");
    }
    for (String segment : SLASH.split(path, -1)) {
      // An encoded dot is a dot (RFC 3986, 2.3).
      String plain = segment.replace("%2E", ".").replace("%2e", ".");
      if (plain.equals(".") || plain.equals("..")) {
        throw new IllegalArgumentException(
            "a segment of the path is '" + plain + "', which changes it (RFC 3986, 5.2.4)");
      }
    }
  }

  /**
   * Adds a parameter to the query; a space in it is {@code %20}.
   *
   * @param name the name
   * @param value its {@code toString} is the value; null to leave the parameter out
   * @return this target
   * @throws IllegalArgumentException if one has half a surrogate pair or a NUL
   */
  public RequestTarget query(String name, @Nullable Object value) {
    if (value != null) {
      add(name, PercentEncoder.value(checked(value.toString())));
    }
    return this;
  }

  private void add(String name, String encoded) {
    query
        .append(query.isEmpty() ? '?' : '&')
        .append(PercentEncoder.value(checked(name)))
        .append('=')
        .append(encoded);
  }

  private static String checked(String text) {
    if (text.indexOf(0) >= 0) {
      throw new IllegalArgumentException("the query has a NUL (RFC 3986, 7.3)");
    }
    return text;
  }

  /**
   * Adds a parameter to the query for each of some values.
   *
   * @param <T> the type of the values
   * @param name the name of each
   * @param values the values in order, or null to leave them out
   * @param writer gives the text of a value
   * @return this target
   * @throws NullPointerException if a value is null
   * @throws IllegalArgumentException if one has half a surrogate pair or a NUL
   */
  public <T> RequestTarget queries(
      String name, @Nullable Iterable<? extends T> values, Function<? super T, String> writer) {
    if (values != null) {
      values.forEach(value -> query(name, Objects.requireNonNull(writer.apply(value), name)));
    }
    return this;
  }

  /**
   * Adds a parameter to the query with several values in one.
   *
   * @param <T> the type of the values
   * @param name the name
   * @param delimiter what stands between the values: a comma, a space or a vertical bar
   * @param values the values in order; if there are none, or for null, the parameter is left out
   * @param writer gives the text of a value
   * @return this target
   * @throws NullPointerException if a value is null
   * @throws IllegalArgumentException if one has half a surrogate pair or a NUL
   */
  public <T> RequestTarget joined(
      String name,
      char delimiter,
      @Nullable Iterable<? extends T> values,
      Function<? super T, String> writer) {
    if (values != null && values.iterator().hasNext()) {
      add(name, DelimitedValues.join(delimiter, values, v -> checked(writer.apply(v))));
    }
    return this;
  }

  /**
   * Returns the target as a relative reference.
   *
   * @return the path, {@code /} if it is empty, and the query, if there is one
   */
  public UriReference reference() {
    return new UriReference(
        null, null, path.isEmpty() ? "/" : path, query.isEmpty() ? null : query.substring(1), null);
  }

  /** Gives path and query, as they follow the base of the server. */
  @Override
  public String toString() {
    return path + query;
  }
}
