package dev.statute.rule;

import dev.statute.contract.Response;
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

/** Words and fixes for bans on statuses. */
public final class Bans {

  /** Stands for no method in particular; none is called so. */
  private static final String ANY_METHOD = "";

  private Bans() {}

  /** Returns the reason of the first ban, with the clauses of all. */
  public static String why(List<MethodBan> bans) {
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

  /** Returns the edit that keeps bans: another status that suits the method, or no response. */
  public static Fix fix(Answer answer, List<MethodBan> bans) {
    return fix(answer.law(), answer.response(), bans, answer.method().token());
  }

  /** Returns the edit that keeps a ban of every method. */
  public static Fix fix(Law law, Response response, MethodBan ban) {
    return fix(law, response, List.of(ban), ANY_METHOD);
  }

  private static Fix fix(Law law, Response response, List<MethodBan> bans, String method) {
    List<Status> instead =
        bans.stream()
            .flatMap(ban -> ban.instead().stream())
            .distinct()
            .flatMap(code -> law.status(code).stream())
            .filter(status -> suits(status, method))
            .toList();
    return instead.isEmpty()
        ? new Fix.RemoveResponse(response)
        : new Fix.SetStatus(response, instead);
  }

  private static boolean suits(Status status, String method) {
    return status.bans().stream().noneMatch(ban -> ban.appliesTo(method))
        && status.presuppositions(method, Role.ORIGIN).stream()
            .noneMatch(presupposed -> presupposed.ground().level() == Level.LINT);
  }
}
