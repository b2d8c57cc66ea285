package dev.statute.conformance.judge;

import dev.statute.rule.Severity;
import dev.statute.rule.message.MessageFinding;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What is wrong with the exchanges of some tests. The same finding of several exchanges is there
 * once, with the first of them and their number.
 */
public final class ConformanceFindings {

  private static final int MOST_KINDS = 1000;
  private static final int MOST_SHOWN = 20;

  private record Kind(String rule, String what, String why) {}

  private record Group(SeenFinding first, int count) {
    static Group both(Group one, Group other) {
      return new Group(one.first(), one.count() + other.count());
    }
  }

  private final Map<Kind, Group> groups = new LinkedHashMap<>();
  private int more;

  /** Makes an empty collection. */
  public ConformanceFindings() {}

  void add(SeenFinding seen) {
    MessageFinding finding = seen.finding();
    add(new Kind(finding.rule().id(), finding.what(), finding.why()), new Group(seen, 1));
  }

  private void add(Kind kind, Group group) {
    if (groups.size() < MOST_KINDS || groups.containsKey(kind)) {
      groups.merge(kind, group, Group::both);
    } else {
      more += group.count();
    }
  }

  /** Adds the findings of others. */
  public void addAll(ConformanceFindings others) {
    others.groups.forEach(this::add);
    more += others.more;
  }

  /** Forgets all. */
  public void clear() {
    groups.clear();
    more = 0;
  }

  /** Tells whether nothing is wrong. */
  public boolean isEmpty() {
    return groups.isEmpty();
  }

  /** Returns those that are as bad as a severity, or worse. */
  public ConformanceFindings from(Severity severity) {
    return only(finding -> finding.severity().compareTo(severity) <= 0);
  }

  /** Returns those that are not as bad as a severity. */
  public ConformanceFindings below(Severity severity) {
    return only(finding -> finding.severity().compareTo(severity) > 0);
  }

  private ConformanceFindings only(Predicate<MessageFinding> isWanted) {
    ConformanceFindings some = new ConformanceFindings();
    groups.forEach(
        (kind, group) -> {
          if (isWanted.test(group.first().finding())) {
            some.add(kind, group);
          }
        });
    return some;
  }

  /**
   * Returns the findings as text; of more than {@value #MOST_SHOWN} kinds the first.
   *
   * @param test the name of the test
   */
  public String text(String test) {
    int all = groups.values().stream().mapToInt(Group::count).sum() + more;
    StringBuilder text = new StringBuilder();
    text.append(all)
        .append(all == 1 ? " violation" : " violations")
        .append(" in the messages of ")
        .append(test)
        .append(":\n");
    groups.values().stream().limit(MOST_SHOWN).forEach(group -> add(text, group));
    int left = groups.size() - MOST_SHOWN;
    if (left > 0 || more > 0) {
      text.append("and ").append(Math.max(left, 0) + more).append(" more\n");
    }
    return text.toString();
  }

  private static void add(StringBuilder text, Group group) {
    text.append(group.first().text());
    if (group.count() > 1) {
      text.append("    and ").append(group.count() - 1).append(" times more\n");
    }
  }
}
