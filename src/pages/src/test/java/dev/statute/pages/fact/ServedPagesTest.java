package dev.statute.pages.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.file.PublishedContract;
import dev.statute.kitchen.served.KitchenServer;
import dev.statute.pages.model.ApiPage;
import dev.statute.pages.model.DecisionStep;
import dev.statute.pages.model.InputRow;
import dev.statute.pages.model.OperationSection;
import dev.statute.pages.model.PageSettings;
import dev.statute.pages.model.ResponseSection;
import dev.statute.pages.model.SampleField;
import dev.statute.pages.model.SampleMessage;
import dev.statute.pages.model.StatusCell;
import dev.statute.pages.model.StatusMatrix;
import dev.statute.pages.model.StatusRow;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A server of Statute does what the pages about its APIs say. */
class ServedPagesTest {

  private static final List<String> SERVED =
      List.of("Deliveries", "Dishes", "FormerMenu", "Guests", "Pantry", "Photos");
  private static final Set<String> TYPED = Set.of("integer", "UUID", "date");

  private static KitchenServer server;
  private static URI uri;

  @BeforeAll
  static void start() throws IOException {
    server = KitchenServer.start();
    uri = server.uri();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static List<ApiPage> pages() {
    return SERVED.stream()
        .map(
            name -> {
              PublishedContract contract = KnownContracts.of("dev.statute.kitchen." + name);
              return ApiPages.of(contract, KnownContracts.LAW, PageSettings.standard());
            })
        .toList();
  }

  @Test
  void requestsOfAPageGetOneOfTheStatusesOfThePage() {
    List<String> faults = new ArrayList<>();
    for (ApiPage page : pages()) {
      for (OperationSection operation : page.operations()) {
        Set<Integer> expected = statuses(page, operation);
        List<SampleMessage> requests = new ArrayList<>(List.of(operation.request()));
        operation.responses().stream().map(ResponseSection::request).forEach(requests::add);
        for (SampleMessage request : requests.stream().distinct().toList()) {
          int code = raw(request).send(uri);
          if (!expected.contains(code)) {
            faults.add(request.startLine() + ": " + code + " instead of " + expected);
          }
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void ofTwoFaultsOfARequestTheOneThatStandsFirstInTheChartDecides() {
    List<String> wrong = new ArrayList<>();
    int pairs = 0;
    for (ApiPage page : pages()) {
      for (OperationSection operation : page.operations()) {
        List<Fault> faults = faults(operation);
        for (int i = 0; i < faults.size(); i++) {
          for (int j = i; j < faults.size(); j++) {
            Fault first = faults.get(i);
            Fault second = faults.get(j);
            RawExchange both =
                first.change().apply(second.change().apply(raw(operation.request())));
            int code = both.send(uri);
            pairs++;
            if (code != first.code()) {
              wrong.add(both + ": " + code + ", but " + first + " stands before " + second);
            }
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(pairs).isGreaterThan(150);
  }

  @Test
  void aMalformedFieldThatTheChartDoesNotNameIsIgnored() {
    List<String> wrong = new ArrayList<>();
    int fields = 0;
    for (ApiPage page : pages()) {
      for (OperationSection operation : page.operations()) {
        for (InputRow input : operation.inputs()) {
          boolean isNamed =
              operation.decisions().steps().stream()
                  .map(DecisionStep::toString)
                  .anyMatch(step -> step.contains(input.name()) || step.contains("…"));
          if (input.place().equals("header") && !input.isRequired() && !isNamed) {
            fields++;
            int code = raw(operation.request()).with(input.name(), "@ \"").send(uri);
            if (code == 400) {
              wrong.add(operation.request().startLine() + ": " + input.name());
            }
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(fields).isPositive();
  }

  @Test
  void aRequestWithoutAnOperationGetsWhatTheRoutingSays() {
    ApiPage page = pages().get(1);
    assertThat(page.routing().steps())
        .extracting(step -> code((DecisionStep.Check) step))
        .containsExactly(400, 501, 404, 204, 405);
    RawExchange request = raw(page.operations().get(0).request());
    assertThat(request("FROBNICATE", "/nowhere", request).send(uri)).isEqualTo(501);
    assertThat(request("GET", "/nowhere", request).send(uri)).isEqualTo(404);
    assertThat(request("OPTIONS", "/dishes", request).send(uri)).isEqualTo(204);
    assertThat(request("DELETE", "/dishes", request).send(uri)).isEqualTo(405);
  }

  @Test
  void whatWasFoundIsRefusedAfterTheOperationHasRunIfTheClientDoesNotAcceptIt() {
    ApiPage page = pages().get(1);
    OperationSection get = operation(page, "GET /dishes/{id}");
    List<DecisionStep> steps = get.decisions().steps();
    assertThat(code((DecisionStep.Check) steps.get(steps.size() - 1))).isEqualTo(406);
    assertThat(raw(operation(page, "POST /dishes").request()).send(uri)).isEqualTo(201);
    assertThat(raw(get.request()).send(uri)).isEqualTo(200);
    RawExchange picky = raw(get.request()).with("Accept", "application/x-unknown");
    assertThat(picky.send(uri)).isEqualTo(406);
    assertThat(raw(operation(page, "DELETE /dishes/{id}").request()).send(uri)).isEqualTo(204);
  }

  private static OperationSection operation(ApiPage page, String route) {
    return page.operations().stream()
        .filter(operation -> route.equals(operation.method() + " " + operation.path()))
        .findFirst()
        .orElseThrow();
  }

  private static RawExchange request(String method, String target, RawExchange like) {
    return new RawExchange(method + " " + target + " HTTP/1.1", like.fields(), "");
  }

  private static Set<Integer> statuses(ApiPage page, OperationSection operation) {
    Set<Integer> codes = new TreeSet<>();
    operation.responses().forEach(response -> codes.add(Integer.valueOf(response.status())));
    for (StatusMatrix.Part part : page.matrix().parts()) {
      for (int i = 0; i < part.columns().size(); i++) {
        if (part.columns().get(i).anchor().equals(operation.anchor())) {
          for (StatusRow row : part.rows()) {
            if (row.cells().get(i) instanceof StatusCell.ByServer) {
              codes.add(Integer.valueOf(row.status()));
            }
          }
        }
      }
    }
    return codes;
  }

  /** Something that the server finds to be wrong with a request. */
  private record Fault(int code, String question, UnaryOperator<RawExchange> change) {

    @Override
    public String toString() {
      return code + " (" + question + ")";
    }
  }

  private static List<Fault> faults(OperationSection operation) {
    List<Fault> faults = new ArrayList<>();
    for (DecisionStep step : operation.decisions().steps()) {
      if (step instanceof DecisionStep.Handling) {
        return faults;
      }
      DecisionStep.Check check = (DecisionStep.Check) step;
      change(check.question(), operation)
          .ifPresent(change -> faults.add(new Fault(code(check), check.question(), change)));
    }
    return faults;
  }

  private static int code(DecisionStep.Check check) {
    return Integer.parseInt(check.outcome().title().substring(0, 3));
  }

  /** Returns what makes a request such that the answer to a question is yes. */
  private static Optional<UnaryOperator<RawExchange>> change(
      String question, OperationSection operation) {
    if (question.contains("an input")) {
      return input(operation);
    }
    if (question.contains("Expect")) {
      return Optional.of(raw -> raw.with("Expect", "x-unknown"));
    }
    if (question.contains("credentials")) {
      return Optional.of(raw -> raw.without("Authorization"));
    }
    if (question.contains("larger")) {
      return Optional.of(raw -> raw.with("Content-Length", "99999999999"));
    }
    if (question.contains("Accept")) {
      return Optional.of(raw -> raw.with("Accept", "application/x-unknown"));
    }
    if (question.contains("media type that is not read")) {
      return Optional.of(raw -> raw.with("Content-Type", "application/x-unknown"));
    }
    boolean isJson = operation.request().mediaType().equals("application/json");
    return question.contains("unreadable") && isJson
        ? Optional.of(raw -> raw.withContent("{"))
        : Optional.empty();
  }

  private static Optional<UnaryOperator<RawExchange>> input(OperationSection operation) {
    for (InputRow input : operation.inputs()) {
      if (input.place().equals("path") && TYPED.contains(input.type())) {
        String[] segments = operation.path().split("/");
        for (int i = 0; i < segments.length; i++) {
          if (segments[i].equals("{" + input.name() + "}")) {
            return Optional.of(replacing(i));
          }
        }
      }
      if (input.place().equals("query") && TYPED.contains(input.type())) {
        return Optional.of(raw -> raw.withTarget(raw.target() + "?" + input.name() + "=%3F"));
      }
    }
    return Optional.empty();
  }

  private static UnaryOperator<RawExchange> replacing(int segment) {
    return raw -> {
      String[] segments = raw.target().split("[?]")[0].split("/");
      segments[segment] = "%3F";
      return raw.withTarget(String.join("/", segments));
    };
  }

  private static RawExchange raw(SampleMessage message) {
    return new RawExchange(
        message.startLine(),
        message.fields().stream().map(SampleField::line).toList(),
        message.content());
  }
}
