package dev.statute.law.company;

import dev.statute.law.Ground;
import dev.statute.law.Level;
import dev.statute.law.MethodBan;
import dev.statute.law.Status;
import dev.statute.law.yaml.LawKeys;
import dev.statute.law.yaml.Mapping;
import dev.statute.law.yaml.Problems;
import dev.statute.law.yaml.References;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads which statuses a policy forbids, advises against, or alone allows. */
final class BanReader {

  private static final String ALL = "all";

  private final Problems problems;
  private final ReasonReader reasons;
  private final References references;
  private final StatusSelector selector;
  private final Map<Integer, Status> statuses;
  private final Amendments amendments;

  BanReader(
      Problems problems,
      References references,
      StatusSelector selector,
      Map<Integer, Status> statuses,
      Amendments amendments) {
    this.problems = problems;
    this.reasons = new ReasonReader(problems);
    this.references = references;
    this.selector = selector;
    this.statuses = statuses;
    this.amendments = amendments;
  }

  /** Reads {@code forbid} or {@code discourage}: {@code 402: we do not sell}. */
  void readBans(Node node, Level level) {
    Mapping section = Mapping.of(node, problems);
    for (String name : section.values().keySet()) {
      Node key = section.key(name);
      StatusSelection selection = selector.select(key);
      section.read(section.requiredList(name), value -> ban(level, key, value)).stream()
          .forEach(ban -> selection.statuses().forEach(s -> amendments.add(s, ban)));
    }
  }

  private @Nullable MethodBan ban(Level level, Node key, Node value) {
    Ground ground = reasons.ground(level, key, value, LawKeys.POLICY_BAN);
    Optional<Mapping> entry = reasons.entry(value, LawKeys.POLICY_BAN);
    List<String> banned =
        entry.map(e -> e.read(e.list("methods"), references::methodName)).orElse(List.of());
    boolean isForNone =
        entry.filter(e -> e.has("methods") && e.list("methods").isEmpty()).isPresent();
    if (isForNone) {
      problems.add(entry.get().key("methods"), "the list 'methods' must not be empty");
    }
    List<Integer> instead =
        entry.map(e -> e.read(e.list("instead"), references::statusCode)).orElse(List.of());
    return ground == null ? null : new MethodBan(banned, List.of(ground), ground.reason(), instead);
  }

  /** Reads {@code allow}: {@code GET: {statuses: [200, 4xx], reason: we read only}}. */
  void readAllowed(Node node) {
    Mapping section = Mapping.of(node, problems);
    for (String name : section.values().keySet()) {
      Node key = section.key(name);
      List<String> banned = List.of();
      if (!name.equals(ALL)) {
        references.methodName(key);
        banned = List.of(name);
      }
      allow(banned, key, section.values().get(name));
    }
  }

  private void allow(List<String> answered, Node key, Node value) {
    Ground ground = reasons.ground(Level.POLICY, key, value, LawKeys.POLICY_ALLOWED);
    Mapping entry = reasons.entry(value, LawKeys.POLICY_ALLOWED).orElse(null);
    if (entry == null) {
      if (ground != null) {
        problems.add(value, "a mapping with the keys statuses, reason is needed here");
      }
      return;
    }
    List<Node> elements = entry.list("statuses");
    if (elements.isEmpty() && !entry.isMisspelt(List.of("statuses"))) {
      problems.add(
          entry.has("statuses") ? entry.key("statuses") : key,
          "the list 'statuses' must not be empty");
    }
    List<StatusSelection> allowed = entry.read(elements, selector::select);
    for (int i = 0; i < allowed.size(); i++) {
      checkLawful(answered, elements.get(i), allowed.get(i));
    }
    if (ground == null || elements.isEmpty()) {
      return;
    }
    MethodBan ban = new MethodBan(answered, List.of(ground), ground.reason(), List.of());
    statuses.values().stream()
        .filter(selector::isFinal)
        .filter(status -> status.totalBan().isEmpty())
        .filter(status -> allowed.stream().noneMatch(s -> s.statuses().contains(status)))
        .forEach(status -> amendments.add(status, ban));
  }

  /** A policy cannot allow what the law does not. */
  private void checkLawful(List<String> answered, Node node, StatusSelection selection) {
    if (!selection.single()) {
      return;
    }
    Status status = selection.statuses().get(0);
    status.bans().stream()
        .filter(MethodBan::isBinding)
        .filter(ban -> ban.isTotal() || answered.stream().anyMatch(ban::appliesTo))
        .findFirst()
        .ifPresent(
            ban ->
                problems.add(
                    node,
                    "a policy cannot allow what the law forbids: "
                        + status.title()
                        + (ban.isTotal() ? "" : " to " + answered.get(0))
                        + " ("
                        + ban.grounds().get(0).clause()
                        + ")"));
  }
}
