package dev.statute.rule.message.contract;

import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.http.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the operations of requests in contracts, as the server of Statute routes them. */
public final class ContractIndex {

  private static final String HEAD = Method.HEAD.token();
  private static final String GET = Method.GET.token();

  private record Entry(RouteTemplate template, DeclaredOperation operation) {
    boolean isOf(String method) {
      return operation.operation().method().equals(method);
    }
  }

  private static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::template)
          .thenComparing(entry -> entry.operation().route())
          .thenComparing(entry -> entry.operation().member());

  private final ApiBase base;
  private final List<PublishedContract> contracts;
  private final Map<Integer, List<Entry>> byLength = new HashMap<>();
  private final List<Entry> open = new ArrayList<>();

  private ContractIndex(ApiBase base, List<PublishedContract> contracts) {
    this.base = base;
    this.contracts = List.copyOf(contracts);
    for (PublishedContract contract : contracts) {
      for (PublishedOperation operation : contract.operations()) {
        RouteTemplate.of(operation.path())
            .ifPresent(template -> add(template, new DeclaredOperation(contract, operation)));
      }
    }
    byLength.values().forEach(entries -> entries.sort(ORDER));
    open.sort(ORDER);
  }

  /**
   * Makes an index.
   *
   * @param contracts the contracts; operations whose path cannot be read are left out
   * @param base what their paths follow
   */
  public static ContractIndex of(List<PublishedContract> contracts, ApiBase base) {
    return new ContractIndex(base, contracts);
  }

  private void add(RouteTemplate template, DeclaredOperation operation) {
    Entry entry = new Entry(template, operation);
    if (template.length() < 0) {
      open.add(entry);
    } else {
      byLength.computeIfAbsent(template.length(), key -> new ArrayList<>()).add(entry);
    }
  }

  /** Returns the contracts, in the order in which they were given. */
  public List<PublishedContract> contracts() {
    return contracts;
  }

  /** Returns what the paths of the contracts follow. */
  public ApiBase base() {
    return base;
  }

  /** Returns all operations, in the order in which the contracts have them. */
  public List<DeclaredOperation> operations() {
    return contracts.stream()
        .flatMap(
            contract ->
                contract.operations().stream()
                    .map(operation -> new DeclaredOperation(contract, operation)))
        .toList();
  }

  /**
   * Finds the operation of a request.
   *
   * @param method the method, which has case (RFC 9110, 9.1)
   * @param target the target URI, or its path and query
   * @return the operation with the most specific path of those that match
   */
  public ContractMatch find(String method, String target) {
    Optional<List<String>> path = base.below(RequestTarget.of(target));
    if (path.isEmpty()) {
      return new ContractMatch.Elsewhere();
    }
    List<Entry> matches = matches(path.get());
    if (matches.isEmpty()) {
      return new ContractMatch.UnknownPath();
    }
    return first(matches, method)
        .<ContractMatch>map(ContractMatch.Found::new)
        .orElseGet(
            () -> new ContractMatch.OtherMethods(matches.stream().map(Entry::operation).toList()));
  }

  private List<Entry> matches(List<String> path) {
    List<Entry> matches = new ArrayList<>();
    List<Entry> ofLength = byLength.getOrDefault(path.size(), List.of());
    ofLength.stream().filter(entry -> entry.template().matches(path)).forEach(matches::add);
    open.stream().filter(entry -> entry.template().matches(path)).forEach(matches::add);
    matches.sort(ORDER);
    return matches;
  }

  /** An operation of GET also answers HEAD (RFC 9110, 9.3.2), unless there is one for HEAD. */
  private static Optional<DeclaredOperation> first(List<Entry> matches, String method) {
    Optional<Entry> found =
        matches.stream()
            .filter(entry -> entry.isOf(method) || (method.equals(HEAD) && entry.isOf(GET)))
            .findFirst();
    return found
        .flatMap(
            some ->
                matches.stream()
                    .filter(entry -> entry.template().compareTo(some.template()) == 0)
                    .filter(entry -> entry.isOf(method))
                    .findFirst())
        .or(() -> found)
        .map(Entry::operation);
  }
}
