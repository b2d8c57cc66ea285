package dev.statute.openapi.testing;

import dev.statute.openapi.model.DocumentOperation;
import dev.statute.openapi.model.DocumentResponse;
import dev.statute.openapi.model.OpenApi;
import dev.statute.openapi.testing.finding.ConformanceFinding;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What was found of a server by random requests. */
public final class ConformanceReport {

  private final OpenApi api;
  private final URI base;
  private final long seed;
  private final int lawfulRequests;
  private final int unlawfulRequests;
  private final List<ConformanceFinding> findings;
  private final Map<String, Map<Integer, Integer>> statuses;
  private final Map<String, String> unmade;

  ConformanceReport(
      OpenApi api,
      URI base,
      long seed,
      int lawfulRequests,
      int unlawfulRequests,
      List<ConformanceFinding> findings,
      Map<String, Map<Integer, Integer>> statuses,
      Map<String, String> unmade) {
    this.api = api;
    this.base = base;
    this.seed = seed;
    this.lawfulRequests = lawfulRequests;
    this.unlawfulRequests = unlawfulRequests;
    this.findings = List.copyOf(findings);
    this.statuses = new LinkedHashMap<>(statuses);
    this.unmade = new LinkedHashMap<>(unmade);
  }

  /**
   * Returns what is not as the document and the law say.
   *
   * @return each answer with something wrong, in the order of the requests
   */
  public List<ConformanceFinding> findings() {
    return findings;
  }

  /**
   * Returns how many requests were sent that the document allows.
   *
   * @return the number
   */
  public int lawfulRequests() {
    return lawfulRequests;
  }

  /**
   * Returns how many requests were sent that the document does not allow.
   *
   * @return the number
   */
  public int unlawfulRequests() {
    return unlawfulRequests;
  }

  /**
   * Returns with which statuses requests were answered that the document allows.
   *
   * @return how often each status was seen, by operations such as {@code GET /orders/{id}}
   */
  public Map<String, Map<Integer, Integer>> statuses() {
    return Map.copyOf(statuses);
  }

  /**
   * Returns the operations for which requests could not be made, with the reason.
   *
   * @return reasons with places in the document, by operations
   */
  public Map<String, String> unmade() {
    return Map.copyOf(unmade);
  }

  /**
   * Returns the declared responses that no request was answered with.
   *
   * @return statuses as the document writes them, by operations; operations without such are left
   *     out
   */
  public Map<String, List<String>> unseen() {
    Map<String, List<String>> unseen = new LinkedHashMap<>();
    for (DocumentOperation operation : api.operations()) {
      Map<Integer, Integer> seen = statuses.getOrDefault(operation.title(), Map.of());
      List<String> missing =
          operation.responses().stream()
              .map(DocumentResponse::status)
              .filter(s -> s.chars().allMatch(Character::isDigit))
              .filter(s -> seen.keySet().stream().noneMatch(code -> s.equals(code.toString())))
              .toList();
      if (!missing.isEmpty() && statuses.containsKey(operation.title())) {
        unseen.put(operation.title(), missing);
      }
    }
    return unseen;
  }

  /** Returns the report in words: each kind of finding once, with the request to repeat it. */
  @Override
  public String toString() {
    Map<String, List<ConformanceFinding>> kinds =
        findings.stream()
            .collect(
                Collectors.groupingBy(
                    f -> f.rule() + " " + f.operation() + " " + f.place(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    StringBuilder text = new StringBuilder();
    text.append(
        kinds.isEmpty()
            ? base + " conforms to " + api.file()
            : base + " does not conform to " + api.file() + " in " + kinds.size() + " ways");
    text.append(" (seed " + seed + ": " + lawfulRequests + " requests that it allows, ");
    text.append(unlawfulRequests + " that it does not)\n");
    List<List<ConformanceFinding>> all = new ArrayList<>(kinds.values());
    for (int i = 0; i < all.size(); i++) {
      finding(i + 1, all.get(i), text);
    }
    statuses(text);
    return text.toString();
  }

  private void finding(int number, List<ConformanceFinding> alike, StringBuilder text) {
    ConformanceFinding first = alike.get(0);
    text.append("\n" + number + ". " + first.place() + ": [" + first.rule().id() + "] ");
    text.append(first.operation());
    text.append(alike.size() > 1 ? " (" + alike.size() + " times)\n" : "\n");
    text.append("   " + first.what() + "\n\n");
    text.append(first.request().toCurl(base).indent(4));
    first.answer().ifPresent(answer -> text.append("\n" + answer.toString().indent(4)));
  }

  private void statuses(StringBuilder text) {
    text.append("\nAnswers to requests that the document allows:\n");
    Map<String, List<String>> unseen = unseen();
    statuses.forEach(
        (operation, seen) -> {
          text.append("  " + operation + ": ");
          text.append(
              seen.entrySet().stream()
                  .map(entry -> entry.getKey() + " × " + entry.getValue())
                  .collect(Collectors.joining(", ")));
          text.append(seen.isEmpty() ? "none" : "");
          List<String> missing = unseen.getOrDefault(operation, List.of());
          text.append(missing.isEmpty() ? "\n" : "; never " + String.join(", ", missing) + "\n");
        });
    unmade.forEach((operation, why) -> text.append("  " + operation + ": " + why + "\n"));
  }
}
