package dev.statute.rule.message.contract;

import dev.statute.contract.file.PublishedResponse;
import dev.statute.law.Law;
import dev.statute.law.Status;
import dev.statute.rule.message.CapturedExchange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts which responses of contracts a capture has, as statute-test does for tests. What a server
 * answers before it asks the operation counts where it is declared, and nowhere else.
 */
public final class CaptureCoverage {

  private final Law law;
  private final ContractIndex index;
  private final Map<String, CoveredCase> declared = new LinkedHashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final Map<String, CoverageGap> undeclared = new TreeMap<>();

  private CaptureCoverage(Law law, ContractIndex index) {
    this.law = law;
    this.index = index;
    for (DeclaredOperation operation : index.operations()) {
      for (PublishedResponse response : operation.operation().responses()) {
        CoveredCase one = new CoveredCase(operation, response);
        declared.put(one.key(), one);
      }
    }
  }

  /**
   * Makes a coverage of which nothing was seen.
   *
   * @param law the law
   * @param index the contracts
   */
  public static CaptureCoverage of(Law law, ContractIndex index) {
    return new CaptureCoverage(law, index);
  }

  /** Counts an exchange; one that is not for an operation of the contracts is left out. */
  public void see(CapturedExchange exchange) {
    boolean isAnswered = exchange.response().status() > 0;
    if (isAnswered
        && index.find(exchange.request().method(), exchange.request().target())
            instanceof ContractMatch.Found found) {
      see(DeclaredExchange.of(law, exchange, found.operation()));
    }
  }

  private void see(DeclaredExchange exchange) {
    List<PublishedResponse> candidates = exchange.candidates();
    if (candidates.isEmpty()) {
      if (!StatusCheck.isOfServer(exchange)) {
        CoverageGap gap = gap(exchange.declared(), code(exchange.response().status()), "");
        undeclared.put(gap.text(), gap);
      }
      return;
    }
    // Of several that differ in what the capture hides, none is seen for sure.
    boolean isCertain = candidates.size() == 1 || candidates.get(0).problemType().isEmpty();
    if (isCertain) {
      seen.add(new CoveredCase(exchange.declared(), candidates.get(0)).key());
    }
  }

  /** Returns what was seen so far. */
  public CoverageSummary summary() {
    List<CoverageGap> missing = new ArrayList<>();
    declared.forEach(
        (key, one) -> {
          if (!seen.contains(key)) {
            missing.add(gap(one.operation(), title(one.response()), one.response().key()));
          }
        });
    return new CoverageSummary(declared.size(), missing, List.copyOf(undeclared.values()));
  }

  private static CoverageGap gap(DeclaredOperation operation, String status, String response) {
    return new CoverageGap(operation.member(), operation.route(), status, response);
  }

  private String title(PublishedResponse response) {
    return response.code().isPresent() ? code(response.code().getAsInt()) : response.status();
  }

  private String code(int code) {
    return law.status(code).map(Status::title).orElse(Integer.toString(code));
  }
}
