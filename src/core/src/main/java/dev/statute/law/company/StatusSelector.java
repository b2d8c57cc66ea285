package dev.statute.law.company;

import dev.statute.law.Status;
import dev.statute.law.StatusClass;
import dev.statute.law.yaml.Problems;
import dev.statute.law.yaml.ScalarReader;
import dev.statute.text.Nearest;
import dev.statute.text.Printable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads which statuses a policy speaks of: {@code all}, {@code 4xx} or {@code 404}. */
final class StatusSelector {

  private static final String ALL = "all";

  private final Problems problems;
  private final ScalarReader scalars;
  private final Map<String, StatusClass> classes;
  private final Map<Integer, Status> statuses;
  private final Set<String> declared;

  /**
   * Makes a selector.
   *
   * @param declared the codes of all statuses, also of those that could not be read
   */
  StatusSelector(
      Problems problems,
      Map<String, StatusClass> classes,
      Map<Integer, Status> statuses,
      Set<String> declared) {
    this.declared = declared;
    this.problems = problems;
    this.scalars = new ScalarReader(problems);
    this.classes = classes;
    this.statuses = statuses;
  }

  /** Returns the statuses that a node names; none after saying why. */
  StatusSelection select(Node node) {
    String text = scalars.raw(node);
    if (text == null) {
      return StatusSelection.NOTHING;
    }
    if (text.equals(ALL)) {
      return group(this::isFinal);
    }
    if (text.length() == 3 && text.endsWith("xx") && isDigit(text.charAt(0))) {
      int digit = text.charAt(0) - '0';
      if (classes.values().stream().noneMatch(c -> c.digit() == digit)) {
        problems.add(node, "there is no status class " + Printable.quoted(text));
      }
      return group(status -> status.code() / 100 == digit);
    }
    return single(node, text);
  }

  private StatusSelection single(Node node, String text) {
    if (!text.chars().allMatch(c -> isDigit((char) c))) {
      problems.add(
          node,
          "must be a status code, a class such as 4xx, or all, not " + Printable.quoted(text));
      return StatusSelection.NOTHING;
    }
    Integer code = scalars.number(node);
    Status status = code == null ? null : statuses.get(code);
    if (code != null && status == null && !declared.contains(text)) {
      problems.add(node, "status " + Printable.quoted(text) + " is not defined", () -> near(text));
    }
    return status == null ? StatusSelection.NOTHING : new StatusSelection(List.of(status), true);
  }

  private String near(String text) {
    return Nearest.hint(text, statuses.keySet().stream().map(String::valueOf).toList());
  }

  /** What nobody may send anyhow is in no group. */
  private StatusSelection group(Predicate<Status> filter) {
    Collection<Status> all = statuses.values();
    return new StatusSelection(
        all.stream().filter(s -> s.totalBan().isEmpty()).filter(filter).toList(), false);
  }

  /** Tells whether no other response follows one with a status. */
  boolean isFinal(Status status) {
    StatusClass statusClass = classes.get(status.statusClass());
    return statusClass == null || !statusClass.interim() || status.concludes() != null;
  }

  private static boolean isDigit(char c) {
    return '0' <= c && c <= '9';
  }
}
