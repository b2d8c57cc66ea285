package dev.statute.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.statute.contract.Body;
import dev.statute.contract.ContentLimit;
import dev.statute.contract.Contract;
import dev.statute.contract.DeclaredField;
import dev.statute.contract.Deviation;
import dev.statute.contract.FieldRef;
import dev.statute.contract.InheritedOperation;
import dev.statute.contract.Operation;
import dev.statute.contract.PathTemplate;
import dev.statute.contract.Representation;
import dev.statute.contract.RequestInput;
import dev.statute.contract.Response;
import dev.statute.contract.Scope;
import dev.statute.contract.Site;
import dev.statute.contract.StatusRef;
import dev.statute.contract.Suppression;
import dev.statute.contract.Terms;
import dev.statute.law.Law;
import dev.statute.law.Method;
import dev.statute.law.Role;
import dev.statute.law.load.Laws;
import dev.statute.rule.catalogue.StandardRules;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Contracts that no author means, and contracts as large as machines write them. */
class HostileContractTest {

  private static final Law LAW = new Laws().standard();
  private static final Catalogue CATALOGUE = StandardRules.catalogue();
  private static final Severities ALL =
      new Severities(
          Profile.STRICT,
          CATALOGUE.rules().stream()
              .collect(Collectors.toMap(RuleInfo::id, rule -> Severity.WARN)));
  private static final Scope EVERYWHERE = new Scope(0, Integer.MAX_VALUE);
  private static final List<String> TEXTS =
      List.of(
          "", "/", "a", "ü", "\u202e", "{", "}", "{id}", ":id", "*", "%zz", "//", "\ud800", "//@");
  private static final int LARGE = 3_000;

  private int sites;

  @Test
  void whateverAContractDeclaresIsChecked() {
    long first = Long.getLong("statute.fuzz.seed", 1);
    int rounds = 40 * Integer.getInteger("statute.fuzz.rounds", 10);
    for (long seed = first; seed < first + rounds; seed++) {
      Contract contract = contract(new Random(seed), 1);
      assertThatCode(() -> check(contract)).as("seed %s", seed).doesNotThrowAnyException();
    }
  }

  /** An overriding operation refers to the whole contract that it overrides one of. */
  @Test
  void largeContractsThatExtendLargeContractsAreCheckedInTime() {
    Contract parent = large(i -> List.of());
    Contract child =
        large(i -> List.of(inherited(parent, new PathTemplate("", List.of(), "/other", ""), i)));

    List<Finding> findings = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> check(child));

    assertThat(findings).filteredOn(f -> f.rule().id().equals("widened-contract")).hasSize(LARGE);
  }

  private static List<Finding> check(Contract contract) {
    return new Checker(CATALOGUE, StandardRules.checks()).check(contract, LAW, ALL);
  }

  private Contract large(Function<Integer, List<InheritedOperation>> overridden) {
    List<Operation> operations = new ArrayList<>();
    List<Deviation> deviations = new ArrayList<>();
    for (int i = 0; i < LARGE; i++) {
      operations.add(
          new Operation(
              "operation" + i,
              List.of(method(i % 2 == 0 ? "POST" : "GET")),
              PathTemplate.parse("/things" + i),
              site(),
              Optional.empty(),
              Terms.NONE,
              List.of(response(200, "Content-Length"), response(304, "ETag"), response(404, "Age")),
              List.of(),
              overridden.apply(i),
              EVERYWHERE,
              site()));
      int site = sites;
      deviations.add(
          new Deviation("no-error", "", new Scope(site, site + 1), false, site(), site()));
    }
    return contract(
        Optional.of(Role.ORIGIN), List.of(), operations, List.of(), List.of(), deviations);
  }

  private static InheritedOperation inherited(Contract contract, PathTemplate path, int index) {
    Operation operation = contract.operations().get(index);
    return new InheritedOperation(
        contract, "Parent", path, operation, contract.responsesOf(operation));
  }

  private Response response(int code, String field) {
    return response(
        new StatusRef.Known(LAW.status(code).orElseThrow()),
        new Body.None(),
        List.of(new FieldRef.Known(LAW.field(field).orElseThrow())),
        "");
  }

  private Response response(StatusRef status, Body body, List<FieldRef> fields, String problem) {
    return new Response(
        status,
        "",
        body,
        fields.stream().map(field -> new DeclaredField(field, site())).toList(),
        problem,
        site(),
        site(),
        site(),
        site(),
        site());
  }

  private static Method method(String token) {
    return LAW.method(token).orElseThrow();
  }

  private Site site() {
    return new Site(sites++);
  }

  private Contract contract(
      Optional<Role> role,
      List<Response> responses,
      List<Operation> operations,
      List<InheritedOperation> inherited,
      List<Suppression> suppressions,
      List<Deviation> deviations) {
    return new Contract(
        "Hostile",
        PathTemplate.parse(""),
        site(),
        Optional.empty(),
        role,
        Terms.NONE,
        List.of(),
        responses,
        operations,
        inherited,
        suppressions,
        deviations,
        EVERYWHERE,
        site());
  }

  private Contract contract(Random random, int depth) {
    Optional<Contract> parent =
        depth > 0 ? Optional.of(contract(random, depth - 1)) : Optional.empty();
    List<InheritedOperation> above =
        parent.stream()
            .flatMap(
                contract ->
                    IntStream.range(0, contract.operations().size())
                        .mapToObj(
                            i ->
                                inherited(
                                    contract, contract.pathOf(contract.operations().get(i)), i)))
            .toList();
    List<Operation> operations =
        some(
            random,
            4,
            () ->
                new Operation(
                    text(random),
                    some(random, 2, () -> pick(random, List.copyOf(LAW.methods()))),
                    PathTemplate.parse(path(random)),
                    site(),
                    limit(random),
                    Terms.NONE,
                    some(random, 6, () -> response(random)),
                    some(random, 4, () -> input(random)),
                    above.isEmpty() ? above : some(random, 2, () -> pick(random, above)),
                    EVERYWHERE,
                    site()));
    List<String> ids = CATALOGUE.ids();
    return contract(
        random.nextBoolean() ? Optional.of(pick(random, List.of(Role.values()))) : Optional.empty(),
        some(random, 3, () -> response(random)),
        operations,
        above,
        some(
            random,
            3,
            () -> new Suppression(pick(random, ids), EVERYWHERE, random.nextBoolean(), site())),
        some(
            random,
            3,
            () ->
                new Deviation(
                    random.nextInt(4) == 0 ? text(random) : pick(random, ids),
                    text(random),
                    EVERYWHERE,
                    random.nextBoolean(),
                    site(),
                    site())));
  }

  private Response response(Random random) {
    StatusRef status =
        switch (random.nextInt(6)) {
          case 0 -> new StatusRef.Default();
          case 1 -> new StatusRef.Range(random.nextInt(12) - 1);
          case 2 -> new StatusRef.Unregistered(pick(random, List.of(-1, 0, 99, 299, 600, 1_000)));
          default -> new StatusRef.Known(pick(random, List.copyOf(LAW.statuses())));
        };
    Body body =
        switch (random.nextInt(3)) {
          case 0 -> new Body.None();
          case 1 -> new Body.Unknown();
          default ->
              new Body.Known(
                  List.of(new Representation(text(random), Optional.of(text(random) + ";"))));
        };
    return response(status, body, some(random, 4, () -> field(random)), text(random));
  }

  private RequestInput input(Random random) {
    String name = text(random);
    return switch (random.nextInt(5)) {
      case 0 -> new RequestInput.PathVariable(name, text(random), random.nextBoolean(), site());
      case 1 -> new RequestInput.QueryParameter(name, text(random), site());
      case 2 -> new RequestInput.Field(name, field(random), site());
      case 3 -> new RequestInput.Content(name, new Body.Unknown(), random.nextBoolean(), site());
      default -> new RequestInput.Context(name, random.nextBoolean(), random.nextBoolean(), site());
    };
  }

  private Optional<ContentLimit> limit(Random random) {
    return random.nextBoolean()
        ? Optional.of(new ContentLimit(random.nextInt(3) - 1, site()))
        : Optional.empty();
  }

  private static FieldRef field(Random random) {
    return random.nextInt(4) == 0
        ? new FieldRef.Unregistered(text(random))
        : new FieldRef.Known(pick(random, List.copyOf(LAW.fields())));
  }

  private static String path(Random random) {
    return String.join("/", some(random, 4, () -> text(random)));
  }

  private static String text(Random random) {
    return pick(random, TEXTS);
  }

  private static <T> T pick(Random random, List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private static <T> List<T> some(Random random, int most, Supplier<T> make) {
    return IntStream.range(0, random.nextInt(most + 1)).mapToObj(i -> make.get()).toList();
  }
}
