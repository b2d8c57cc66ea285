package dev.statute.rule.message.contract;

import dev.statute.http.Method;
import dev.statute.http.Status;
import dev.statute.law.Law;
import dev.statute.rule.Severities;
import dev.statute.rule.message.CapturedExchange;
import dev.statute.rule.message.MessageFinding;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.judge.MessageSettings;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Judges exchanges by contracts: whether the response is one that the operation declares, and
 * whether the request is one that it takes. Thread-safe.
 *
 * <p>What servers answer by themselves, before they ask an operation, is no violation: 404 for an
 * unknown path, 405 for an unknown method, and each response that the server of Statute marks as
 * its own ({@link dev.statute.field.Problem#REFUSED}).
 */
public final class ContractJudge {

  private static final Set<Integer> UNKNOWN =
      Set.of(
          Status.NOT_FOUND.code(),
          Status.GONE.code(),
          Status.METHOD_NOT_ALLOWED.code(),
          Status.NOT_IMPLEMENTED.code());

  private final Law law;
  private final ContractIndex index;
  private final Severities severities;
  private final List<ContractCheck> checks;

  private ContractJudge(Law law, ContractIndex index, MessageSettings settings) {
    this.law = law;
    this.index = index;
    this.severities = new Severities(settings.profile(), settings.severities()).under(law.policy());
    this.checks =
        List.of(
            new StatusCheck(),
            new ResponseFieldCheck(),
            new ResponseContentCheck(),
            new CapturedProblemTypeCheck(),
            new RequestInputCheck(),
            new RequestContentCheck(),
            new RequestParameterCheck(),
            new LifecycleCheck(),
            new LocationCheck(index));
  }

  /**
   * Makes a judge.
   *
   * @param law the law
   * @param index the contracts
   * @param settings how messages are judged
   */
  public static ContractJudge of(Law law, ContractIndex index, MessageSettings settings) {
    return new ContractJudge(law, index, settings);
  }

  /**
   * Judges an exchange.
   *
   * @return what is wrong, without what the settings do not report; the request first. Nothing for
   *     an exchange that is not below the base of the contracts
   */
  public List<MessageFinding> judge(CapturedExchange exchange) {
    ContractFindings found = new ContractFindings(severities, exchange.response().status() > 0);
    ContractMatch match = index.find(exchange.request().method(), exchange.request().target());
    if (match instanceof ContractMatch.Found of) {
      DeclaredExchange declared = DeclaredExchange.of(law, exchange, of.operation());
      checks.forEach(check -> check.check(declared, found));
    } else if (match instanceof ContractMatch.OtherMethods others) {
      otherMethods(exchange, others.operations(), found);
    } else if (match instanceof ContractMatch.UnknownPath && !index.base().isAny()) {
      unknownPath(exchange, found);
    }
    return found.all();
  }

  /** OPTIONS is of the server (RFC 9110, 9.3.7), and so is a refusal. */
  private static void otherMethods(
      CapturedExchange exchange, List<DeclaredOperation> operations, ContractFindings found) {
    String method = exchange.request().method();
    int code = exchange.response().status();
    if (method.equals(Method.OPTIONS.token())
        || UNKNOWN.contains(code)
        || ServerAnswers.mayRefuse(code)) {
      return;
    }
    DeclaredOperation first = operations.get(0);
    String methods =
        operations.stream()
            .map(one -> one.operation().method())
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    found.add(
        ContractRule.UNDECLARED_METHOD,
        MessagePart.RESPONSE,
        "",
        "the server answers "
            + code
            + " to "
            + CapturedText.shown(method)
            + " of "
            + first.operation().path(),
        "the contract of " + first.contract().name() + ": the methods of the path are " + methods,
        "declare an operation for the method, or refuse it with "
            + Status.METHOD_NOT_ALLOWED.code());
  }

  private static void unknownPath(CapturedExchange exchange, ContractFindings found) {
    int code = exchange.response().status();
    if (UNKNOWN.contains(code) || ServerAnswers.mayRefuse(code)) {
      return;
    }
    found.add(
        ContractRule.UNDECLARED_PATH,
        MessagePart.RESPONSE,
        "",
        "the server answers "
            + code
            + " to "
            + CapturedText.shown(exchange.request().method())
            + " of a path that no operation has",
        "the contracts: none has an operation with a path that matches",
        "declare the operation, or answer " + Status.NOT_FOUND.code());
  }
}
