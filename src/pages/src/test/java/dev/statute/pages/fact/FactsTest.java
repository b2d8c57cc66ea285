package dev.statute.pages.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.law.Role;
import dev.statute.pages.model.ApiPage;
import dev.statute.pages.model.MatrixColumn;
import dev.statute.pages.model.OperationSection;
import dev.statute.pages.model.PageChange;
import dev.statute.pages.model.PageSettings;
import dev.statute.pages.model.ResourceWalk;
import dev.statute.pages.model.ResponseSection;
import dev.statute.pages.model.SampleField;
import dev.statute.pages.model.StatusCell;
import dev.statute.pages.model.StatusMatrix;
import dev.statute.pages.model.StatusRow;
import dev.statute.pages.model.WalkStep;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages say what the law and the contract say. */
class FactsTest {

  private static final ApiPage ORDERS =
      page(KnownContracts.of("dev.statute.example.orders.Orders"));
  private static final ApiPage DISHES = page(KnownContracts.of("dev.statute.kitchen.Dishes"));
  private static final ApiPage EACH =
      page(new EachAnswer(KnownContracts.LAW, Role.ORIGIN).contract());

  private static ApiPage page(PublishedContract contract) {
    return ApiPages.of(contract, KnownContracts.LAW, PageSettings.standard());
  }

  private static OperationSection operation(ApiPage page, String route) {
    return page.operations().stream()
        .filter(operation -> route.equals(operation.method() + " " + operation.path()))
        .findFirst()
        .orElseThrow();
  }

  private static ResponseSection response(ApiPage page, String route, int code) {
    return operation(page, route).responses().stream()
        .filter(response -> response.status().equals("" + code))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "GET /things/{id}, 301, The next request keeps GET",
    "POST /things/{id}, 301, The next request may become a GET",
    "POST /things/{id}, 302, The next request may become a GET",
    "POST /things/{id}, 303, The next request is a GET",
    "POST /things/{id}, 307, The next request keeps POST",
    "PUT /things/{id}, 308, The next request keeps PUT"
  })
  void aRedirectTellsWhetherTheMethodStays(String route, int code, String answer) {
    assertThat(response(EACH, route, code).redirect().orElseThrow().answer()).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource({
    "GET /things/{id}, May be sent again",
    "PUT /things/{id}, May be sent again",
    "DELETE /things/{id}, May be sent again",
    "POST /things/{id}, Not automatically",
    "PATCH /things/{id}, Not automatically"
  })
  void anIdempotentRequestMayBeSentAgain(String route, String answer) {
    assertThat(operation(EACH, route).repetition().answer()).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource({
    "GET /things/{id}, 404, Not as it is",
    "GET /things/{id}, '401', 'Not as it is, but with credentials'",
    "POST /things/{id}, 415, 'Not as it is, but with content of another media type'",
    "PUT /things/{id}, 503, 'May be sent again, after the time in Retry-After'",
    "POST /things/{id}, 503, Not automatically",
    "POST /things/{id}, 408, May be sent again"
  })
  void anErrorTellsWhetherTheRequestMayBeSentAgain(String route, int code, String answer) {
    assertThat(response(EACH, route, code).repetition().answer()).isEqualTo(answer);
  }

  @Test
  void aKeyMakesItSafeToSendAPostAgain() {
    assertThat(operation(DISHES, "POST /dishes").repetition().answer())
        .isEqualTo("May be sent again with the same Idempotency-Key");
  }

  @Test
  void cachesMayGuessForHowLongTheyKeepA404ToGet() {
    assertThat(response(ORDERS, "GET /orders/{id}", 404).caching().reason())
        .contains("404 Not Found is cacheable by default in answer to GET");
    assertThat(response(ORDERS, "POST /orders", 201).caching().reason())
        .contains("Caches keep answers to POST only if they carry Content-Location");
    assertThat(response(DISHES, "GET /dishes", 200).caching().reason())
        .contains("Cache-Control says how long it is fresh");
  }

  @Test
  void theLocationOfWhatWasCreatedIsAPathOfTheApi() {
    String location = field(response(ORDERS, "POST /orders", 201), "Location");
    String retrieved = operation(ORDERS, "GET /orders/{id}").request().startLine().split(" ")[1];
    assertThat(location).isEqualTo(retrieved);
  }

  @Test
  void aMethodThatIsNotAllowedIsNotInAllow() {
    List<String> allowed =
        List.of(field(response(EACH, "PATCH /things/{id}", 405), "Allow").split(", "));
    assertThat(allowed).contains("GET", "HEAD", "PUT", "DELETE").doesNotContain("PATCH");
  }

  private static String field(ResponseSection response, String name) {
    return response.message().field(name).map(SampleField::value).orElseThrow();
  }

  @Test
  void aWalkFollowsTheEntityTagOfAResource() {
    ResourceWalk walk = DISHES.walks().get(0);
    assertThat(walk.path()).isEqualTo("/dishes/{id}");
    assertThat(walk.steps())
        .extracting(step -> step.response().startLine())
        .containsExactly(
            "HTTP/1.1 200 OK",
            "HTTP/1.1 304 Not Modified",
            "HTTP/1.1 200 OK",
            "HTTP/1.1 412 Precondition Failed",
            "HTTP/1.1 428 Precondition Required");
    List<WalkStep> steps = walk.steps();
    String first = steps.get(0).response().field("ETag").orElseThrow().value();
    assertThat(steps.get(1).request().field("If-None-Match").orElseThrow().value())
        .isEqualTo(first);
    assertThat(steps.get(1).response().field("ETag").orElseThrow().value()).isEqualTo(first);
    assertThat(steps.get(2).request().field("If-Match").orElseThrow().value()).isEqualTo(first);
    assertThat(steps.get(2).response().field("ETag").orElseThrow().value()).isNotEqualTo(first);
    assertThat(steps.get(3).request().field("If-Match").orElseThrow().value()).isEqualTo(first);
    assertThat(steps.get(4).request().field("If-Match")).isEmpty();
  }

  @Test
  void theMatrixTellsDeclaredCommonAndForbiddenStatusesAndThoseOfTheServer() {
    StatusMatrix.Part part = ORDERS.matrix().parts().get(0);
    assertThat(part.columns()).extracting(MatrixColumn::method).containsExactly("POST", "GET");
    assertThat(cell(part, "304", 1)).isInstanceOf(StatusCell.Declared.class);
    assertThat(cell(part, "304", 0))
        .isInstanceOfSatisfying(
            StatusCell.Forbidden.class,
            forbidden ->
                assertThat(forbidden.clauses().get(0).text()).startsWith("RFC 9110, 13.1.2"));
    assertThat(cell(part, "415", 0)).isInstanceOf(StatusCell.ByServer.class);
    assertThat(cell(part, "415", 1)).isInstanceOf(StatusCell.Silent.class);
  }

  private static StatusCell cell(StatusMatrix.Part part, String status, int column) {
    return part.rows().stream()
        .filter(row -> row.status().equals(status))
        .map(StatusRow::cells)
        .findFirst()
        .orElseThrow()
        .get(column);
  }

  @Test
  void theMatrixOfALargeApiHasPartsThatFitOnAPage() {
    PublishedContract orders = KnownContracts.of("dev.statute.example.orders.Orders");
    List<PublishedOperation> many = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      String path = "/area" + i % 7 + "/group" + i % 31 + "/item" + i;
      many.add(renamed(orders.operations().get(i % 2), "operation" + i, path));
    }
    ApiPage page = page(with(orders, operations -> many));
    assertThat(page.matrix().parts())
        .allSatisfy(part -> assertThat(part.columns()).hasSizeBetween(1, 12));
    assertThat(page.matrix().parts()).extracting(StatusMatrix.Part::title).doesNotHaveDuplicates();
    assertThat(page.matrix().parts().stream().flatMap(part -> part.columns().stream()))
        .extracting(MatrixColumn::path)
        .containsExactlyElementsOf(page.operations().stream().map(OperationSection::path).toList());
  }

  @Test
  void changesSinceABaselineAreListedTheWorstFirst() {
    PublishedContract now = KnownContracts.of("dev.statute.example.orders.Orders");
    PublishedContract before =
        with(now, all -> List.of(withAnother(all.get(0)))).withVersion("1.0.0");
    ApiPage page = ApiPages.of(now, before, KnownContracts.LAW, PageSettings.standard());
    assertThat(page.baseline()).isEqualTo("version 1.0.0");
    assertThat(page.changes())
        .extracting(PageChange::rule, PageChange::where)
        .contains(tuple("removed-error", "GET /orders/{id}"), tuple("", "POST /orders"));
    assertThat(page.changes()).extracting(PageChange::weight).isSorted();
    assertThat(page.changes())
        .extracting(PageChange::anchor)
        .isSubsetOf(page.operations().stream().map(OperationSection::anchor).toList());
  }

  private static PublishedOperation withAnother(PublishedOperation operation) {
    List<PublishedResponse> responses = new ArrayList<>(operation.responses());
    PublishedResponse like = responses.get(responses.size() - 1);
    responses.add(
        new PublishedResponse(
            "Gone",
            "410",
            "",
            List.of(),
            false,
            like.content(),
            false,
            "",
            List.of(),
            like.caching(),
            ""));
    return new PublishedOperation(
        operation.key(),
        operation.name(),
        operation.owner(),
        operation.method(),
        operation.path(),
        operation.doc(),
        operation.signature(),
        operation.lifecycle(),
        operation.security(),
        operation.requiredFields(),
        operation.contentLimit(),
        operation.inputs(),
        responses,
        operation.deviations());
  }

  private static PublishedOperation renamed(PublishedOperation operation, String key, String path) {
    return new PublishedOperation(
        key,
        key,
        operation.owner(),
        operation.method(),
        path,
        operation.doc(),
        operation.signature(),
        operation.lifecycle(),
        operation.security(),
        operation.requiredFields(),
        operation.contentLimit(),
        operation.inputs(),
        operation.responses(),
        operation.deviations());
  }

  private static PublishedContract with(
      PublishedContract contract, UnaryOperator<List<PublishedOperation>> change) {
    return new PublishedContract(
        contract.name(),
        contract.version(),
        contract.role(),
        contract.path(),
        contract.parents(),
        contract.doc(),
        contract.law(),
        contract.lifecycle(),
        contract.schemes(),
        change.apply(contract.operations()),
        contract.types(),
        contract.deviations());
  }
}
