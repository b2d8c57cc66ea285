package dev.statute.rule.message.contract;

import dev.statute.rule.message.MessagePart;

/** Looks for a status that the operation does not declare. */
final class StatusCheck implements ContractCheck {

  /** Tells whether it is, or may be, what the server of Statute answers by itself. */
  static boolean isOfServer(DeclaredExchange exchange) {
    return ServerAnswers.mayRefuse(exchange.response().status())
        && CapturedProblem.mayBeRefusal(exchange);
  }

  @Override
  public void check(DeclaredExchange exchange, ContractFindings found) {
    int code = exchange.response().status();
    if (!exchange.declared().responses(code).isEmpty()) {
      return;
    }
    if (isOfServer(exchange)) {
      return;
    }
    boolean isOfServer =
        ServerAnswers.mayRefuse(code) || ServerAnswers.mayDecide(code, exchange.law());
    found.add(
        isOfServer ? ContractRule.UNDECLARED_STATUS_OF_SERVER : ContractRule.UNDECLARED_STATUS,
        MessagePart.RESPONSE,
        "",
        exchange.answer() + " is not declared",
        exchange.why("it declares " + exchange.declared().statuses()),
        "declare " + code + " for the operation, or answer with a declared status");
  }
}
