package dev.statute.rule.message.contract;

import dev.statute.contract.file.PublishedResponse;
import dev.statute.rule.message.MessagePart;
import java.util.List;
import java.util.stream.Collectors;

/** Looks for problem documents of types that the contract does not have for the status. */
final class CapturedProblemTypeCheck implements ContractCheck {

  @Override
  public void check(DeclaredExchange exchange, ContractFindings found) {
    List<PublishedResponse> declared = exchange.declared().responses(exchange.response().status());
    boolean isOpen = declared.stream().anyMatch(one -> one.problemType().isEmpty());
    if (exchange.problem().isEmpty()
        || declared.isEmpty()
        || isOpen
        || CapturedProblem.isRefusal(exchange)
        || declared.stream().anyMatch(one -> CapturedProblem.isOfType(exchange, one))) {
      return;
    }
    String types =
        declared.stream()
            .map(PublishedResponse::problemType)
            .distinct()
            .collect(Collectors.joining(", "));
    found.add(
        ContractRule.UNDECLARED_PROBLEM_TYPE,
        MessagePart.RESPONSE,
        "",
        exchange.answer()
            + " is a problem of type "
            + CapturedText.shown(exchange.problem().orElseThrow().type().toString()),
        exchange.why("the types of problems with " + declared.get(0).status() + " are " + types),
        "declare the type, or answer with a problem of a declared one");
  }
}
