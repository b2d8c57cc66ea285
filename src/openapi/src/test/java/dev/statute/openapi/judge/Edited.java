package dev.statute.openapi.judge;

import dev.statute.openapi.document.Node;
import dev.statute.report.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Texts after edits, and what differs between two documents. */
final class Edited {

  private Edited() {}

  /** Applies edits, which are by offset and do not overlap. */
  static String apply(String text, List<TextEdit> edits) {
    StringBuilder edited = new StringBuilder(text);
    for (int i = edits.size() - 1; i >= 0; i--) {
      edited.replace(edits.get(i).start(), edits.get(i).end(), edits.get(i).text());
    }
    return edited.toString();
  }

  /** Returns the pointers of what only one of two values has, and of what differs. */
  static List<String> differences(Node before, Node after) {
    List<String> found = new ArrayList<>();
    compare(before, after, "", found);
    return found;
  }

  private static void compare(Node before, Node after, String at, List<String> found) {
    if (before instanceof Node.Mapping one && after instanceof Node.Mapping other) {
      TreeSet<String> keys = new TreeSet<>(one.entries().keySet());
      keys.addAll(other.entries().keySet());
      for (String key : keys) {
        String inner = at + "/" + key.replace("~", "~0").replace("/", "~1");
        if (one.get(key).isEmpty() || other.get(key).isEmpty()) {
          found.add(inner);
        } else {
          compare(one.get(key).get(), other.get(key).get(), inner, found);
        }
      }
    } else if (before instanceof Node.Sequence one
        && after instanceof Node.Sequence other
        && one.nodes().size() != other.nodes().size()) {
      List<Node> longer = one.nodes().size() > other.nodes().size() ? one.nodes() : other.nodes();
      List<Node> shorter = longer == one.nodes() ? other.nodes() : one.nodes();
      boolean isOneMore =
          IntStream.range(0, longer.size())
              .anyMatch(
                  i -> {
                    List<Node> without = new ArrayList<>(longer);
                    without.remove(i);
                    return without.equals(shorter);
                  });
      found.add(at + (isOneMore ? "/one" : "/many"));
    } else if (before instanceof Node.Sequence one && after instanceof Node.Sequence other) {
      for (int i = 0; i < one.nodes().size(); i++) {
        compare(one.nodes().get(i), other.nodes().get(i), at + "/" + i, found);
      }
    } else if (!before.equals(after)) {
      found.add(at);
    }
  }
}
