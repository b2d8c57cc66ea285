package dev.statute.pages.fact.matrix;

import dev.statute.contract.file.InputSource;
import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.law.Ground;
import dev.statute.law.MethodBan;
import dev.statute.law.Presupposition;
import dev.statute.law.Role;
import dev.statute.law.RoleRule;
import dev.statute.law.Status;
import dev.statute.pages.fact.subject.PageSubject;
import dev.statute.pages.fact.subject.RoleWords;
import dev.statute.pages.model.StatusCell;
import dev.statute.pages.text.Sentences;
import dev.statute.rule.Words;
import java.util.List;
import java.util.Optional;

/** Finds what the law has against a status in answer to an operation. */
final class LegalObstacles {

  /** What a parameter has to be to read any field of the request. */
  private static final String REQUEST = "Request";

  private final PageSubject subject;
  private final Role role;

  LegalObstacles(PageSubject subject) {
    this.subject = subject;
    this.role = subject.contract().role();
  }

  /** Returns what the law has against a status; nothing if it allows it. */
  Optional<StatusCell.Forbidden> of(PublishedOperation operation, Status status) {
    return byMethod(operation, status)
        .or(() -> byRole(status))
        .or(() -> byPresupposition(operation, status));
  }

  private Optional<StatusCell.Forbidden> byMethod(PublishedOperation operation, Status status) {
    return status.bans().stream()
        .filter(MethodBan::isBinding)
        .filter(ban -> ban.appliesTo(operation.method()))
        .filter(ban -> role == Role.CLIENT || ban.binds(role))
        .findFirst()
        .map(
            ban ->
                new StatusCell.Forbidden(
                    Sentences.sentence(ban.why()),
                    subject
                        .links()
                        .of(
                            ban.grounds().stream()
                                .filter(ground -> ground.level().isBinding())
                                .toList())));
  }

  private Optional<StatusCell.Forbidden> byRole(Status status) {
    RoleRule rule = status.roles();
    if (rule == null || role == Role.CLIENT || !rule.ground().level().isBinding()) {
      return Optional.empty();
    }
    boolean isLeftOut =
        rule.only().isEmpty()
            ? rule.except().stream().anyMatch(role::canActAs)
            : rule.only().stream().noneMatch(role::canActAs);
    return isLeftOut
        ? Optional.of(
            forbidden(
                "It is not for a server that is "
                    + RoleWords.of(role)
                    + " to answer "
                    + status.title()
                    + ".",
                rule.ground()))
        : Optional.empty();
  }

  private Optional<StatusCell.Forbidden> byPresupposition(
      PublishedOperation operation, Status status) {
    return status.presuppositions(operation.method(), role).stream()
        .filter(presupposition -> presupposition.ground().level().isBinding())
        .filter(presupposition -> !isTaken(presupposition, operation))
        .findFirst()
        .map(
            presupposition ->
                forbidden(
                    "It answers requests that have "
                        + (presupposition.content() ? "content" : Words.or(presupposition.fields()))
                        + ", which the operation does not read.",
                    presupposition.ground()));
  }

  private boolean isTaken(Presupposition presupposition, PublishedOperation operation) {
    if (presupposition.content()) {
      return !PageSubject.content(operation).isEmpty();
    }
    return presupposition.fields().stream().anyMatch(operation::reads)
        || operation.inputs(InputSource.CONTEXT).stream().anyMatch(LegalObstacles::givesRequest)
        || (presupposition.orNegotiated()
            && subject.successes(operation).stream()
                .anyMatch(response -> !response.content().isEmpty()));
  }

  private static boolean givesRequest(PublishedInput input) {
    return input.type().name().endsWith(REQUEST);
  }

  private StatusCell.Forbidden forbidden(String why, Ground ground) {
    return new StatusCell.Forbidden(why, List.of(subject.links().of(ground)));
  }
}
