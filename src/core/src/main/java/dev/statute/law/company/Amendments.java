package dev.statute.law.company;

import dev.statute.law.FieldRule;
import dev.statute.law.MethodBan;
import dev.statute.law.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The additions of a policy to the law of single statuses. */
final class Amendments {

  private final Map<Integer, List<MethodBan>> bans = new HashMap<>();
  private final Map<Integer, List<FieldRule>> fields = new HashMap<>();

  void add(Status status, MethodBan ban) {
    bans.computeIfAbsent(status.code(), code -> new ArrayList<>()).add(ban);
  }

  /** Adds a rule on a field; what two places demand is demanded once. */
  void add(Status status, FieldRule rule) {
    List<FieldRule> rules = fields.computeIfAbsent(status.code(), code -> new ArrayList<>());
    if (rules.stream().noneMatch(other -> other.field().equals(rule.field()))) {
      rules.add(rule);
    }
  }

  /** Returns the statuses with all that was added. */
  Map<Integer, Status> applyTo(Map<Integer, Status> statuses) {
    Map<Integer, Status> amended = new TreeMap<>();
    statuses.forEach(
        (code, status) ->
            amended.put(
                code,
                status.with(
                    bans.getOrDefault(code, List.of()), fields.getOrDefault(code, List.of()))));
    return amended;
  }
}
