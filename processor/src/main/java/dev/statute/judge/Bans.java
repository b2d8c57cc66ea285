package dev.statute.judge;

import dev.statute.law.Clause;
import dev.statute.law.Ground;
import dev.statute.law.Law;
import dev.statute.law.Level;
import dev.statute.law.MethodBan;
import dev.statute.law.Role;
import dev.statute.law.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Words for bans on statuses. */
final class Bans {

  private Bans() {}

  /** Returns the reason of the first ban, with the clauses of all. */
  static String why(List<MethodBan> bans) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    bans.stream()
        .flatMap(ban -> ban.grounds().stream())
        .map(Ground::clause)
        .forEach(
            clause ->
                sections
                    .computeIfAbsent(clause.document(), document -> new ArrayList<>())
                    .addAll(clause.sections()));
    String clauses =
        sections.entrySet().stream()
            .map(entry -> new Clause(entry.getKey(), entry.getValue().stream().distinct().toList()))
            .map(Clause::toString)
            .collect(Collectors.joining("; "));
    return clauses + ": " + bans.get(0).why() + ".";
  }

  /** Returns which statuses to use instead, of those that suit a method. */
  static String fix(Law law, List<MethodBan> bans, String method) {
    String instead =
        bans.stream()
            .flatMap(ban -> ban.instead().stream())
            .distinct()
            .flatMap(code -> law.status(code).stream())
            .filter(status -> suits(status, method))
            .map(Status::title)
            .collect(Collectors.joining(" or "));
    return instead.isEmpty() ? "Remove this response." : "Answer " + instead + " instead.";
  }

  private static boolean suits(Status status, String method) {
    return status.bans().stream().noneMatch(ban -> ban.appliesTo(method))
        && status.presuppositions(method, Role.ORIGIN).stream()
            .noneMatch(presupposed -> presupposed.ground().level() == Level.LINT);
  }
}
