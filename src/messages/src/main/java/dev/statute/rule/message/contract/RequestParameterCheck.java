package dev.statute.rule.message.contract;

import dev.statute.contract.SecurityScheme;
import dev.statute.contract.file.InputSource;
import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.file.PublishedScheme;
import dev.statute.rule.message.MessagePart;
import java.util.HashSet;
import java.util.Set;

/** Looks for parameters in the query that the contract does not have. */
final class RequestParameterCheck implements ContractCheck {

  @Override
  public void check(DeclaredExchange exchange, ContractFindings found) {
    Set<String> asked = RequestTarget.of(exchange.request().target()).parameters();
    Set<String> known = new HashSet<>();
    for (PublishedInput input : exchange.declared().operation().inputs()) {
      boolean isOpen =
          input.source() == InputSource.CONTEXT
              || (input.source() == InputSource.QUERY && !add(input, known));
      if (isOpen) {
        return;
      }
    }
    exchange.declared().contract().schemes().stream()
        .filter(scheme -> scheme.location() == SecurityScheme.Location.QUERY)
        .map(PublishedScheme::parameter)
        .forEach(known::add);
    for (String name : asked) {
      // In brackets are members of objects, which contracts of documents may leave out.
      if (!known.contains(name) && name.indexOf('[') < 0) {
        found.add(
            ContractRule.UNDECLARED_PARAMETER,
            MessagePart.REQUEST,
            "",
            "the request "
                + exchange.asked()
                + " has the query parameter "
                + CapturedText.shown(name),
            exchange.why("it has no such parameter, which servers ignore"),
            "correct the name, or leave the parameter out");
      }
    }
  }

  /** Adds the names of a parameter; false for an object whose members are not known. */
  private static boolean add(PublishedInput input, Set<String> known) {
    if (input.members().isEmpty()) {
      known.add(input.key());
      return !QueryStyles.isOfObject(input.style());
    }
    return input.members().stream().allMatch(member -> add(member, known));
  }
}
