package dev.statute.rule.status;

import dev.statute.contract.Body;
import dev.statute.contract.Contract;
import dev.statute.contract.InheritedOperation;
import dev.statute.contract.Operation;
import dev.statute.contract.PathTemplate;
import dev.statute.contract.Response;
import dev.statute.contract.Scope;
import dev.statute.contract.Site;
import dev.statute.contract.Sketch;
import dev.statute.contract.StatusRef;
import dev.statute.contract.Terms;
import dev.statute.law.Law;
import dev.statute.law.Role;
import dev.statute.law.load.Laws;
import dev.statute.rule.Basis;
import dev.statute.rule.Checker;
import dev.statute.rule.Finding;
import dev.statute.rule.Profile;
import dev.statute.rule.RuleInfo;
import dev.statute.rule.Severities;
import dev.statute.rule.Severity;
import dev.statute.rule.catalogue.StandardRules;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Contracts for the tests of the checks of statuses, with a site for each part. */
final class Orders {

  static final Law LAW = new Laws().standard();
  static final Site CONTRACT = new Site(0);
  static final Site OPERATION = new Site(1);
  static final Site PATH = new Site(2);
  static final Site RESPONSE = new Site(3);
  static final Site STATUS = new Site(4);

  private static final Scope SCOPE = new Scope(0, 10);

  /** All rules are switched on. */
  private static final Severities ALL =
      new Severities(
          Profile.STRICT,
          StandardRules.catalogue().rules().stream()
              .filter(rule -> rule.basis() != Basis.STRUCTURE)
              .collect(Collectors.toMap(RuleInfo::id, rule -> Severity.ERROR)));

  private Orders() {}

  static StatusRef status(String word) {
    return new Sketch(LAW, Role.ORIGIN, List.of()).status(word);
  }

  /** Makes a response of a status, such as {@code 404}, {@code 299}, {@code 4XX}. */
  static Response response(String status) {
    return response(status, "");
  }

  static Response response(String status, String name) {
    return new Response(
        status(status),
        name,
        new Body.Unknown(),
        List.of(),
        "",
        RESPONSE,
        STATUS,
        RESPONSE,
        RESPONSE,
        RESPONSE);
  }

  static Operation operation(String method, String path, List<Response> responses) {
    return operation(method, path, responses, List.of());
  }

  static Operation operation(
      String method, String path, List<Response> responses, List<InheritedOperation> overridden) {
    return new Operation(
        "place",
        LAW.method(method).stream().toList(),
        PathTemplate.parse(path),
        PATH,
        Optional.empty(),
        Terms.NONE,
        responses,
        List.of(),
        overridden,
        SCOPE,
        OPERATION);
  }

  static InheritedOperation above(Operation operation) {
    return new InheritedOperation(
        contract(Optional.empty(), List.of(operation)),
        "Above",
        operation.path(),
        operation,
        operation.responses());
  }

  static Contract contract(Optional<Role> role, List<Operation> operations) {
    return contract(role, List.of(), operations, List.of());
  }

  static Contract contract(
      Optional<Role> role,
      List<Response> common,
      List<Operation> operations,
      List<InheritedOperation> inherited) {
    return new Contract(
        "Orders",
        PathTemplate.parse("/orders"),
        PATH,
        Optional.empty(),
        role,
        Terms.NONE,
        List.of(),
        common,
        operations,
        inherited,
        List.of(),
        List.of(),
        SCOPE,
        CONTRACT);
  }

  /** Returns what the checks of statuses find under all rules but that on ranges of statuses. */
  static List<Finding> findings(Contract contract) {
    return allFindings(contract).stream()
        .filter(finding -> !finding.rule().id().equals("open-status-lint"))
        .toList();
  }

  /** Returns what the checks of statuses find under all rules. */
  static List<Finding> allFindings(Contract contract) {
    return new Checker(StandardRules.catalogue(), StatusChecks.all()).check(contract, LAW, ALL);
  }

  /** Returns the ids of the rules that an operation of some responses breaks. */
  static List<String> broken(String method, String responses) {
    Operation operation =
        operation(method, "", Sketch.list(responses).stream().map(Orders::response).toList());
    return findings(contract(Optional.of(Role.ORIGIN), List.of(operation))).stream()
        .map(finding -> finding.rule().id())
        .toList();
  }
}
