package dev.statute.server.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The mixed segments below a node, found by what they begin and end with: one look for each pair of
 * lengths that occurs, whatever the number of segments.
 */
final class MixedChildren<V> {

  private record Affixes(String prefix, String suffix) {}

  private record Lengths(int prefix, int suffix) implements Comparable<Lengths> {
    private static final Comparator<Lengths> ORDER =
        Comparator.comparingInt(Lengths::prefix).thenComparingInt(Lengths::suffix);

    @Override
    public int compareTo(Lengths other) {
      return ORDER.compare(this, other);
    }
  }

  private record Child<V>(MixedSegment segment, PathNode<V> node) {}

  private static final Comparator<Child<?>> ORDER =
      Comparator.comparing(Child::segment, MixedSegment.BY_SPECIFICITY);

  private final Map<Affixes, List<Child<V>>> children = new HashMap<>();
  private final TreeSet<Lengths> lengths = new TreeSet<>();

  /** Finds or makes the node of a segment. */
  PathNode<V> child(MixedSegment segment) {
    String prefix = segment.prefix();
    String suffix = segment.suffix();
    lengths.add(new Lengths(prefix.length(), suffix.length()));
    List<Child<V>> alike =
        children.computeIfAbsent(new Affixes(prefix, suffix), key -> new ArrayList<>());
    for (Child<V> child : alike) {
      if (child.segment().equals(segment)) {
        return child.node();
      }
    }
    Child<V> child = new Child<>(segment, new PathNode<>());
    alike.add(child);
    return child.node();
  }

  /** Finds the nodes whose segments match, the most specific first. */
  List<PathNode<V>> matching(String segment) {
    if (lengths.isEmpty()) {
      return List.of();
    }
    List<Child<V>> matches = new ArrayList<>();
    for (Lengths length : lengths) {
      if (length.prefix() + length.suffix() < segment.length()) {
        String prefix = segment.substring(0, length.prefix());
        String suffix = segment.substring(segment.length() - length.suffix());
        for (Child<V> child : children.getOrDefault(new Affixes(prefix, suffix), List.of())) {
          if (child.segment().match(segment) != null) {
            matches.add(child);
          }
        }
      }
    }
    matches.sort(ORDER);
    return matches.stream().map(Child::node).toList();
  }
}
