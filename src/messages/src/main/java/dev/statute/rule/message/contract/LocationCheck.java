package dev.statute.rule.message.contract;

import dev.statute.field.UriReference;
import dev.statute.http.Header;
import dev.statute.rule.message.MessagePart;
import java.util.List;
import java.util.Optional;

/** Looks for a {@code Location} below the base of the API that no operation answers. */
final class LocationCheck implements ContractCheck {

  private final ContractIndex index;

  LocationCheck(ContractIndex index) {
    this.index = index;
  }

  @Override
  public void check(DeclaredExchange exchange, ContractFindings found) {
    String field = Header.LOCATION.fieldName();
    List<String> lines = exchange.response().fields().all(field);
    if (index.base().isAny() || lines.size() != 1) {
      return;
    }
    Optional<String> target = resolved(exchange.request().target(), lines.get(0));
    if (target.isPresent()
        && index.find(exchange.request().method(), target.get())
            instanceof ContractMatch.UnknownPath) {
      found.add(
          ContractRule.UNDECLARED_LOCATION,
          MessagePart.RESPONSE,
          field,
          exchange.answer() + " leads to a path that no operation has",
          "the contracts: the " + field + " is below their base, but has a path that they do not",
          "send the URI of a resource, or declare an operation for it");
    }
  }

  private static Optional<String> resolved(String target, String location) {
    try {
      UriReference base = UriReference.parseReceived(target);
      UriReference reference = UriReference.parseReceived(location);
      return Optional.of(
          base.isAbsolute() ? base.resolve(reference).toString() : reference.toString());
    } catch (IllegalArgumentException e) {
      // The law says what is wrong with it.
      return Optional.empty();
    }
  }
}
