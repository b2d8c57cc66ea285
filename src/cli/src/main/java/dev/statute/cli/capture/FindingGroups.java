package dev.statute.cli.capture;

import dev.statute.rule.Severity;
import dev.statute.rule.message.CapturePlace;
import dev.statute.rule.message.CapturedExchange;
import dev.statute.rule.message.MessageFinding;
import dev.statute.rule.message.MessagePart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts together what is found in many exchanges in the same words. Its memory is bounded: of what
 * is over the bound, only the number is kept.
 */
final class FindingGroups {

  private static final int MOST = 10_000;

  private record Key(
      String rule, Severity severity, MessagePart part, String field, String host, String same) {}

  private final Map<Key, FindingGroup> groups = new LinkedHashMap<>();
  private final Map<String, Long> uncollected = new TreeMap<>();

  /**
   * Adds a finding in an exchange.
   *
   * @param place where it is
   */
  void add(MessageFinding finding, CapturedExchange exchange, String host, CapturePlace place) {
    String request = exchange.request().method() + " " + exchange.request().target();
    String same = RequestWords.without(finding.what(), exchange.request());
    Key key =
        new Key(
            finding.rule().id(), finding.severity(), finding.part(), finding.field(), host, same);
    FindingGroup group = groups.get(key);
    if (group == null && groups.size() >= MOST) {
      uncollected.merge(finding.rule().id(), 1L, Long::sum);
      return;
    }
    if (group == null) {
      group = new FindingGroup(finding, host, same, request);
      groups.put(key, group);
    }
    group.add(place);
  }

  /** Returns the groups, in the order of their first exchanges. */
  List<FindingGroup> groups() {
    return new ArrayList<>(groups.values());
  }

  /** Returns how many findings are in no group, by the ids of their rules. */
  Map<String, Long> uncollected() {
    return new TreeMap<>(uncollected);
  }
}
