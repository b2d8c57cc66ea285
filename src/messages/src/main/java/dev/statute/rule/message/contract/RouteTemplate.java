package dev.statute.rule.message.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A path template that captured paths are compared with, as the server of Statute does.
 *
 * @param segments its segments
 */
record RouteTemplate(List<TemplateSegment> segments) implements Comparable<RouteTemplate> {

  RouteTemplate {
    segments = List.copyOf(segments);
  }

  /**
   * Reads a path template.
   *
   * @param path the template: {@code /orders/{id}}
   * @return the template; nothing if it cannot be read
   */
  static Optional<RouteTemplate> of(String path) {
    if (!path.isEmpty() && path.charAt(0) != '/') {
      return Optional.empty();
    }
    List<TemplateSegment> segments = new ArrayList<>();
    for (String part : (path.isEmpty() ? "" : path.substring(1)).split("/", -1)) {
      Optional<TemplateSegment> segment = TemplateSegment.of(part);
      if (segment.isEmpty()) {
        return Optional.empty();
      }
      segments.add(segment.get());
    }
    long several = segments.stream().filter(TemplateSegment::isRest).count();
    return several > 1 ? Optional.empty() : Optional.of(new RouteTemplate(segments));
  }

  /** Returns the number of segments of paths that match; negative if it takes any from that on. */
  int length() {
    return rest() < 0 ? segments.size() : -segments.size();
  }

  private int rest() {
    for (int i = 0; i < segments.size(); i++) {
      if (segments.get(i).isRest()) {
        return i;
      }
    }
    return -1;
  }

  /** Tells whether it matches a path, whose segments are percent-decoded. */
  boolean matches(List<String> path) {
    int rest = rest();
    int more = path.size() - segments.size();
    if (more < 0 || (rest < 0 && more > 0)) {
      return false;
    }
    for (int i = 0; i < segments.size(); i++) {
      int at = rest >= 0 && i > rest ? i + more : i;
      boolean isMatch =
          i == rest
              ? !path.subList(at, at + 1 + more).contains("")
              : segments.get(i).matches(path.get(at));
      if (!isMatch) {
        return false;
      }
    }
    return true;
  }

  /** Puts the more specific template first: the first segment in which two differ decides. */
  @Override
  public int compareTo(RouteTemplate other) {
    int common = Math.min(segments.size(), other.segments.size());
    for (int i = 0; i < common; i++) {
      int order = segments.get(i).compareTo(other.segments.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(other.segments.size(), segments.size());
  }
}
