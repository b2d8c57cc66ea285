package dev.statute.change.terms;

import static dev.statute.rule.Severity.ERROR;
import static dev.statute.rule.Severity.NOTE;
import static dev.statute.rule.Severity.OFF;
import static dev.statute.rule.Severity.WARN;

import dev.statute.change.Change;
import dev.statute.change.ChangeCheck;
import dev.statute.change.ChangeRule;
import dev.statute.change.ContractPair;
import dev.statute.change.Impact;
import dev.statute.change.OperationPair;
import dev.statute.contract.file.Pointer;
import dev.statute.contract.file.PublishedField;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.law.FieldRule;
import dev.statute.law.Ground;
import dev.statute.law.MethodBan;
import dev.statute.law.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Finds what the law of the company newly demands of contracts. Each demand is reported once, with
 * how far it reaches.
 */
final class LawDemandChangeCheck implements ChangeCheck {

  private static final ChangeRule FIELD =
      new ChangeRule(
          "law-requires-field",
          "the law of the company newly requires a field of responses",
          new Impact(WARN, ERROR, OFF, OFF));
  private static final ChangeRule STATUS =
      new ChangeRule(
          "law-forbids-status",
          "the law of the company newly forbids a status that operations answered with",
          new Impact(ERROR, ERROR, OFF, NOTE));

  @Override
  public List<ChangeRule> rules() {
    return List.of(FIELD, STATUS);
  }

  @Override
  public void compare(ContractPair contracts, Consumer<Change> changes) {
    Map<String, List<Demand>> fields = new TreeMap<>();
    Map<String, List<Demand>> statuses = new TreeMap<>();
    for (OperationPair pair : contracts.operations()) {
      for (PublishedResponse response : pair.after().responses()) {
        pair.before()
            .response(response.key())
            .ifPresent(before -> required(pair, before, response).forEach(d -> add(fields, d)));
      }
      for (PublishedResponse response : pair.before().responses()) {
        forbidden(pair, response).ifPresent(demand -> add(statuses, demand));
      }
    }
    fields.values().forEach(demands -> changes.accept(requires(demands, contracts)));
    statuses.values().forEach(demands -> changes.accept(forbids(demands, contracts)));
  }

  /**
   * A demand of the law on one response.
   *
   * @param subject the field or the status that it speaks of
   * @param ground why
   * @param operation the key of the operation
   */
  private record Demand(String subject, Ground ground, String operation) {}

  private static void add(Map<String, List<Demand>> all, Demand demand) {
    all.computeIfAbsent(demand.subject() + " " + demand.ground().clause(), key -> new ArrayList<>())
        .add(demand);
  }

  private static List<Demand> required(
      OperationPair pair, PublishedResponse before, PublishedResponse after) {
    List<Demand> demands = new ArrayList<>();
    for (PublishedField field : after.fields()) {
      if (field.isAlways() && before.field(field.name()).isEmpty()) {
        demandOf(pair, after, field)
            .ifPresent(rule -> demands.add(new Demand(field.name(), rule.ground(), key(pair))));
      }
    }
    return demands;
  }

  private static String key(OperationPair pair) {
    return pair.after().key();
  }

  /** Returns the demand of the policy that a response has a field for. */
  private static Optional<FieldRule> demandOf(
      OperationPair pair, PublishedResponse response, PublishedField field) {
    return response.code().stream()
        .mapToObj(code -> pair.law().status(code))
        .flatMap(Optional::stream)
        .flatMap(status -> status.fields().stream())
        .filter(rule -> rule.field().equalsIgnoreCase(field.name()))
        .filter(rule -> rule.isAlwaysDemanded() && rule.ground().level().isPolicy())
        .findFirst();
  }

  private static Optional<Demand> forbidden(OperationPair pair, PublishedResponse before) {
    PublishedOperation after = pair.after();
    boolean isKept = after.responses().stream().anyMatch(r -> r.status().equals(before.status()));
    if (isKept || before.code().isEmpty()) {
      return Optional.empty();
    }
    return pair.law()
        .status(before.code().getAsInt())
        .flatMap(
            status ->
                status.bans().stream()
                    .filter(ban -> ban.isPolicy() && ban.isBinding())
                    .filter(ban -> ban.appliesTo(after.method()))
                    .findFirst()
                    .map(ban -> demand(status, ban, pair)));
  }

  private static Demand demand(Status status, MethodBan ban, OperationPair pair) {
    return new Demand(status.title(), ban.grounds().get(0), key(pair));
  }

  private static Change requires(List<Demand> demands, ContractPair contracts) {
    Demand first = demands.get(0);
    return change(
        FIELD,
        contracts.after().law().name()
            + " newly requires "
            + first.subject()
            + " of "
            + Subjects.count(demands.size(), "response")
            + " of "
            + reach(demands),
        said(first)
            + "Code that makes these responses has to give the field, and record patterns that match"
            + " them have to name it.",
        "Release it together with the code that implements the operations.");
  }

  private static Change forbids(List<Demand> demands, ContractPair contracts) {
    Demand first = demands.get(0);
    return change(
        STATUS,
        contracts.after().law().name()
            + " newly forbids "
            + first.subject()
            + ", with which "
            + reach(demands)
            + " answered",
        said(first) + "Code that makes or handles these responses does not compile.",
        "Release it together with the code that implements and calls the operations.");
  }

  private static String reach(List<Demand> demands) {
    return Subjects.count(
        (int) demands.stream().map(Demand::operation).distinct().count(), "operation");
  }

  private static String said(Demand demand) {
    return demand.ground().clause() + ": " + demand.ground().reason() + ". ";
  }

  private static Change change(ChangeRule rule, String what, String why, String repair) {
    return new Change(rule, rule.impact(), Pointer.ROOT, Pointer.ROOT, what, why, repair);
  }
}
