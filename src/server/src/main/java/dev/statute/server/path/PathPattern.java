package dev.statute.server.path;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A path with variables in braces: {@code /orders/{id}}, {@code /v{major}-{minor}.json}.
 *
 * <p>A variable matches at least one character of a segment, and no slash except an encoded one. A
 * path with a trailing slash differs from the path without it. One segment can be a variable for
 * one or more segments, none of them empty: {@code /files/{path+}}, {@code /files/{path+}/meta}.
 */
public final class PathPattern {

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._~-]+");

  private final String text;
  private final List<Segment> segments;
  private final List<Segment> shape;
  private final List<String> variables;
  private final int several;

  private PathPattern(String text, List<Segment> segments, List<String> variables) {
    this.text = text;
    this.segments = List.copyOf(segments);
    this.variables = List.copyOf(variables);
    this.several = segments.indexOf(new Segment.Rest());
    this.shape = shape(this.segments, several);
  }

  /** One segment and then several are the same as several and then one. */
  private static List<Segment> shape(List<Segment> segments, int several) {
    int first = several;
    while (first > 0 && segments.get(first - 1) instanceof Segment.Variable) {
      first--;
    }
    if (first == several) {
      return segments;
    }
    List<Segment> shape = new ArrayList<>(segments);
    shape.add(first, shape.remove(several));
    return List.copyOf(shape);
  }

  /**
   * Reads a template.
   *
   * @param text a slash and segments of characters that a URI has there (RFC 3986, 3.3), with
   *     variables in braces, whose names consist of letters, digits and {@code -._~}, and a plus
   *     sign after that of the one that is for several segments; empty for the root
   * @return the template
   * @throws IllegalArgumentException if it is malformed, or has a variable twice or two for several
   *     segments
   */
  public static PathPattern parse(String text) {
    if (text.isEmpty()) {
      return new PathPattern("/", List.of(new Segment.Literal("")), List.of());
    }
    if (text.charAt(0) != '/') {
      throw invalid(text, "does not start with a slash");
    }
    List<String> variables = new ArrayList<>();
    List<Segment> segments = new ArrayList<>();
    String[] parts = text.substring(1).split("/", -1);
    for (int i = 0; i < parts.length; i++) {
      if (parts[i].isEmpty() && i < parts.length - 1) {
        throw invalid(text, "has an empty segment");
      }
      segments.add(segment(text, parts[i], variables));
    }
    if (segments.stream().filter(Segment.Rest.class::isInstance).count() > 1) {
      throw invalid(text, "has two variables for several segments");
    }
    if (variables.stream().distinct().count() < variables.size()) {
      throw invalid(text, "has a variable twice");
    }
    return new PathPattern(text, segments, variables);
  }

  private static Segment segment(String text, String part, List<String> variables) {
    if (part.startsWith("{") && part.endsWith("+}")) {
      variables.add(name(text, part.substring(1, part.length() - 2)));
      return new Segment.Rest();
    }
    List<String> texts = new ArrayList<>();
    int start = 0;
    for (int open = part.indexOf('{'); open >= 0; open = part.indexOf('{', start)) {
      int close = part.indexOf('}', open);
      if (close <= open + 1) {
        throw invalid(text, "has a brace alone, or no name in braces");
      }
      if (open == start && start > 0) {
        throw invalid(text, "has two variables with nothing between them");
      }
      texts.add(literal(text, part.substring(start, open)));
      variables.add(name(text, part.substring(open + 1, close)));
      start = close + 1;
    }
    texts.add(literal(text, part.substring(start)));
    if (texts.size() == 1) {
      if (texts.get(0).equals(".") || texts.get(0).equals("..")) {
        throw invalid(text, "has a segment that clients remove (RFC 3986, 5.2.4)");
      }
      return new Segment.Literal(texts.get(0));
    }
    return texts.equals(List.of("", "")) ? new Segment.Variable() : new MixedSegment(texts);
  }

  private static String name(String text, String name) {
    if (!NAME.matcher(name).matches()) {
      throw invalid(text, "has a variable whose name holds more than letters, digits and -._~");
    }
    return name;
  }

  private static String literal(String text, String encoded) {
    try {
      return PercentEncoding.decodeSegment(encoded);
    } catch (IllegalArgumentException e) {
      throw invalid(text, "has what a path cannot hold");
    }
  }

  private static IllegalArgumentException invalid(String text, String problem) {
    return new IllegalArgumentException("the path '" + text + "' " + problem);
  }

  /**
   * Returns the segments, without the names of the variables.
   *
   * @return the segments in order; equal for templates that match the same paths, so variables for
   *     one segment that are right before the one for several come after it
   */
  public List<Segment> segments() {
    return shape;
  }

  /**
   * Returns the names of the variables.
   *
   * @return the names in order
   */
  public List<String> variables() {
    return variables;
  }

  /**
   * Tells whether a variable is for several segments.
   *
   * @param variable the name of the variable
   * @return whether it is
   */
  public boolean isRest(String variable) {
    return text.contains("{" + variable + "+}");
  }

  /**
   * Matches a path.
   *
   * @param path the segments, percent-decoded
   * @return the values of the variables, or null if it does not match. That of several segments has
   *     them with slashes between, and {@code %2F} and {@code %25} for slashes and percent signs
   *     within; {@link #segments(String)} splits it
   */
  public @Nullable Map<String, String> match(List<String> path) {
    int more = path.size() - segments.size();
    if (more < 0 || (several < 0 && more > 0)) {
      return null;
    }
    // Most templates have at most one variable.
    Map<String, String> values = variables.size() > 1 ? new LinkedHashMap<>() : Map.of();
    for (int i = 0; i < segments.size(); i++) {
      int at = several >= 0 && i > several ? i + more : i;
      List<String> matched =
          i == several
              ? several(path.subList(at, at + 1 + more))
              : segments.get(i).match(path.get(at));
      if (matched == null) {
        return null;
      }
      if (variables.size() == 1 && !matched.isEmpty()) {
        values = Map.of(variables.get(0), matched.get(0));
        continue;
      }
      for (String value : matched) {
        values.put(variables.get(values.size()), value);
      }
    }
    return values;
  }

  private static @Nullable List<String> several(List<String> path) {
    return path.contains("")
        ? null
        : List.of(path.stream().map(Segment.Rest::escape).collect(Collectors.joining("/")));
  }

  /**
   * Splits the value of a variable for several segments.
   *
   * @param value the value, as {@link #match} gives it
   * @return the segments, percent-decoded, in order
   */
  public static List<String> segments(String value) {
    return Stream.of(value.split("/", -1))
        .map(segment -> segment.replace("%2F", "/").replace("%25", "%"))
        .toList();
  }

  /** Compares the texts. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PathPattern that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Gives the template as it was written; a slash for an empty one. */
  @Override
  public String toString() {
    return text;
  }
}
