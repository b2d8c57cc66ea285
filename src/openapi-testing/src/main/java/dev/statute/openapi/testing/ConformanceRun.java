package dev.statute.openapi.testing;

import dev.statute.law.Law;
import dev.statute.openapi.model.DocumentOperation;
import dev.statute.openapi.model.OpenApi;
import dev.statute.openapi.testing.finding.AnswerJudge;
import dev.statute.openapi.testing.finding.ConformanceFinding;
import dev.statute.openapi.testing.finding.ConformanceRule;
import dev.statute.openapi.testing.finding.Exchange;
import dev.statute.openapi.testing.message.MalformedAnswerException;
import dev.statute.openapi.testing.message.ReceivedAnswer;
import dev.statute.openapi.testing.message.StatusLaw;
import dev.statute.openapi.testing.message.TestedServer;
import dev.statute.openapi.testing.request.GivenTexts;
import dev.statute.openapi.testing.request.KnownValues;
import dev.statute.openapi.testing.request.RequestMaker;
import dev.statute.openapi.testing.request.UnmakeableRequestException;
import dev.statute.openapi.testing.schema.DocumentSchemas;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Sends requests and collects what is found. */
final class ConformanceRun {

  /** First what makes resources, last what removes them. */
  private static final List<String> ORDER = List.of("POST", "PUT");

  private static final String LAST = "DELETE";

  /**
   * What is sent and how answers are judged.
   *
   * @param given the texts that people give
   * @param ignored the rules that nothing is reported of
   * @param without the operations that are left out
   */
  record Plan(
      OpenApi api,
      Law law,
      long seed,
      GivenTexts given,
      Set<ConformanceRule> ignored,
      Set<String> without) {}

  private final Plan plan;
  private final TestedServer server;
  private final List<DocumentOperation> operations;
  private final KnownValues known;
  private final RequestMaker maker;
  private final AnswerJudge judge;
  private final List<ConformanceFinding> findings = new ArrayList<>();
  private final Map<String, Map<Integer, Integer>> statuses = new LinkedHashMap<>();
  private final Map<String, String> unmade = new LinkedHashMap<>();
  private int lawful;
  private int unlawful;

  ConformanceRun(Plan plan, TestedServer server) {
    this.plan = plan;
    this.server = server;
    this.operations =
        plan.api().operations().stream()
            .filter(operation -> !plan.without().contains(operation.title()))
            .sorted(Comparator.comparingInt(ConformanceRun::rank))
            .toList();
    DocumentSchemas schemas = new DocumentSchemas(plan.api());
    this.known = new KnownValues(new StatusLaw(plan.law()), operations);
    this.maker =
        new RequestMaker(
            plan.api(), plan.law(), schemas, known, plan.given(), new Random(plan.seed()));
    this.judge = new AnswerJudge(plan.law(), schemas);
  }

  private static int rank(DocumentOperation operation) {
    int first = ORDER.indexOf(operation.method());
    if (first >= 0) {
      return first;
    }
    return operation.method().equals(LAST) ? ORDER.size() + 1 : ORDER.size();
  }

  ConformanceReport run(int requests, int unlawfulRequests, URI base) throws IOException {
    operations.forEach(o -> statuses.put(o.title(), new TreeMap<>()));
    int rounds = Math.max(requests, unlawfulRequests);
    int sentUnlawful = 0;
    for (int i = 0; i < rounds && !operations.isEmpty(); i++) {
      DocumentOperation operation = operations.get(i % operations.size());
      if (i < requests) {
        lawful(operation);
      }
      // Spread over all rounds, so that both kinds meet resources that exist.
      int due = (int) ((long) (i + 1) * unlawfulRequests / rounds);
      for (; sentUnlawful < due; sentUnlawful++) {
        unlawful(operation);
      }
    }
    return new ConformanceReport(
        plan.api(), base, plan.seed(), lawful, unlawful, findings, statuses, unmade);
  }

  private void lawful(DocumentOperation operation) throws IOException {
    try {
      send(operation, maker.lawful(operation));
      lawful++;
    } catch (UnmakeableRequestException e) {
      unmade.put(operation.title(), String.valueOf(e.getMessage()));
    }
  }

  private void unlawful(DocumentOperation operation) throws IOException {
    Optional<RequestMaker.MadeRequest> made;
    try {
      made = maker.unlawful(operation);
    } catch (UnmakeableRequestException e) {
      unmade.put(operation.title(), String.valueOf(e.getMessage()));
      return;
    }
    if (made.isPresent()) {
      send(operation, made.get());
      unlawful++;
    }
  }

  private void send(DocumentOperation operation, RequestMaker.MadeRequest made) throws IOException {
    ReceivedAnswer answer;
    try {
      answer = server.answer(made.request());
    } catch (MalformedAnswerException e) {
      String what = "What the server sends is not a response: " + e.getMessage() + " (RFC 9112).";
      add(
          new ConformanceFinding(
              ConformanceRule.MALFORMED_MESSAGE,
              operation.title(),
              operation.methodPlace(),
              what,
              made.request(),
              Optional.empty()));
      return;
    }
    if (made.fault().isEmpty()) {
      statuses
          .computeIfAbsent(operation.title(), key -> new TreeMap<>())
          .merge(answer.status(), 1, Integer::sum);
      known.learn(operation, made.request(), answer);
    }
    judge.judge(new Exchange(operation, made.fault(), made.request(), answer)).forEach(this::add);
  }

  private void add(ConformanceFinding finding) {
    if (!plan.ignored().contains(finding.rule())) {
      findings.add(finding);
    }
  }
}
