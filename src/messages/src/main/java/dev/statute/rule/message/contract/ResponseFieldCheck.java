package dev.statute.rule.message.contract;

import dev.statute.contract.file.PublishedField;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.http.Method;
import dev.statute.rule.message.CaptureGap;
import dev.statute.rule.message.MessagePart;
import java.util.List;

/**
 * Looks for fields that are not there, though the contract says that each such response has them.
 * What the law demands is the matter of the law.
 */
final class ResponseFieldCheck implements ContractCheck {

  @Override
  public void check(DeclaredExchange exchange, ContractFindings found) {
    List<PublishedResponse> candidates = exchange.candidates();
    // A response to HEAD may lack what is known only once there is content (RFC 9110, 9.3.2).
    boolean isHead = exchange.request().method().equals(Method.HEAD.token());
    if (candidates.isEmpty()
        || isHead
        || CapturedProblem.isRefusal(exchange)
        || exchange.captured().gaps().contains(CaptureGap.CACHE)) {
      return;
    }
    for (PublishedField field : candidates.get(0).fields()) {
      boolean isOwed =
          candidates.stream()
              .allMatch(one -> one.field(field.name()).filter(this::isOwed).isPresent());
      if (isOwed && !exchange.response().fields().has(field.name()) && !mayLack(exchange, field)) {
        found.add(
            ContractRule.MISSING_DECLARED_FIELD,
            MessagePart.RESPONSE,
            field.name(),
            exchange.answer() + " has no " + field.name(),
            exchange.why(
                "each response with " + candidates.get(0).status() + " has " + field.name()),
            "send " + field.name() + ", or declare that it may be missing");
      }
    }
  }

  private boolean isOwed(PublishedField field) {
    boolean isOfContract =
        field.origin() == PublishedField.Origin.DECLARED
            || field.origin() == PublishedField.Origin.OWED;
    return field.isAlways() && !field.isManaged() && isOfContract;
  }

  private static boolean mayLack(DeclaredExchange exchange, PublishedField field) {
    return exchange.captured().gaps().contains(CaptureGap.SECRETS)
        && SecretFields.isOne(field.name());
  }
}
