package dev.statute.pages.fact.matrix;

import dev.statute.contract.file.PublishedOperation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Groups operations by the start of their paths, so that no group has too many. */
final class PathGroups {

  private static final int MOST_SEGMENTS = 8;

  private PathGroups() {}

  /**
   * Returns the groups by the path that their operations have in common.
   *
   * @param operations the operations, sorted by their paths
   * @param most how many operations a group may have; one with more that all have the same path, or
   *     differ only far down, is cut
   * @return the groups in the order of the operations; one whose name is empty if none is needed
   */
  static Map<String, List<PublishedOperation>> of(List<PublishedOperation> operations, int most) {
    Map<String, List<PublishedOperation>> groups = new LinkedHashMap<>();
    if (operations.size() <= most) {
      if (!operations.isEmpty()) {
        groups.put("", operations);
      }
      return groups;
    }
    split(operations, 1, most, groups);
    return groups;
  }

  private static void split(
      List<PublishedOperation> operations,
      int segments,
      int most,
      Map<String, List<PublishedOperation>> groups) {
    Map<String, List<PublishedOperation>> byStart = new LinkedHashMap<>();
    for (PublishedOperation operation : operations) {
      byStart
          .computeIfAbsent(start(operation.path(), segments), start -> new ArrayList<>())
          .add(operation);
    }
    List<PublishedOperation> pending = new ArrayList<>();
    List<String> starts = new ArrayList<>();
    byStart.forEach(
        (start, group) -> {
          if (pending.size() + group.size() > most) {
            putAll(starts, pending, groups);
          }
          if (group.size() <= most) {
            pending.addAll(group);
            starts.add(start);
          } else if (segments < MOST_SEGMENTS) {
            split(group, segments + 1, most, groups);
          } else {
            cut(start, group, most, groups);
          }
        });
    putAll(starts, pending, groups);
  }

  /** Puts neighbours that fit into one group together. */
  private static void putAll(
      List<String> starts,
      List<PublishedOperation> pending,
      Map<String, List<PublishedOperation>> groups) {
    if (!pending.isEmpty()) {
      String first = named(starts.get(0));
      put(
          starts.size() == 1 ? first : first + " … " + named(starts.get(starts.size() - 1)),
          pending,
          groups);
      pending.clear();
      starts.clear();
    }
  }

  private static String named(String start) {
    return start.isEmpty() ? "/" : start;
  }

  private static void cut(
      String start,
      List<PublishedOperation> group,
      int most,
      Map<String, List<PublishedOperation>> groups) {
    for (int from = 0; from < group.size(); from += most) {
      put(start, group.subList(from, Math.min(from + most, group.size())), groups);
    }
  }

  /** Groups of one name, which come from different depths, are told apart by a number. */
  private static void put(
      String start, List<PublishedOperation> group, Map<String, List<PublishedOperation>> groups) {
    String name = named(start);
    String title = name;
    for (int i = 2; groups.containsKey(title); i++) {
      title = name + " (" + i + ")";
    }
    groups.put(title, List.copyOf(group));
  }

  /** Returns the first segments of a path. */
  private static String start(String path, int segments) {
    int end = 0;
    for (int i = 0; i < segments && end >= 0; i++) {
      end = path.indexOf('/', end + 1);
    }
    return end < 0 ? path : path.substring(0, end);
  }
}
