package dev.statute.read.statute;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.Body;
import dev.statute.contract.Contract;
import dev.statute.contract.DeclaredField;
import dev.statute.contract.Operation;
import dev.statute.contract.RequestInput;
import dev.statute.contract.Response;
import dev.statute.contract.StatusRef;
import dev.statute.declaration.ApiDeclaration;
import dev.statute.law.Law;
import dev.statute.law.Role;
import dev.statute.law.yaml.LawReader;
import dev.statute.testkit.TestCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The contracts of compiled interfaces. */
class ContractOfInterfaceTest {

  private static final String SOURCE =
      """
      package orders;

      import static dev.statute.http.Header.*;
      import static dev.statute.http.Status.*;

      import dev.statute.*;
      import dev.statute.field.*;
      import dev.statute.http.*;

      @Api("/above")
      @Responds(status = SERVICE_UNAVAILABLE, body = Problem.class)
      interface Above {
        @GET("/one") @Responds(status = OK, body = String.class) One one();
        @GET("/two") @Responds(status = OK, body = String.class) Two two();
      }

      interface Between extends Above {}

      @Api(value = "/orders", role = Role.GATEWAY, maxContentLength = 10)
      @Responds(status = UNAUTHORIZED)
      @Deviates(rule = "missing-body-should", reason = "old clients")
      public interface Orders extends Between, Above {

        @PUT("/{id}")
        @Responds(status = OK, body = String[].class, headers = {ETAG, VARY, ETAG})
        @Responds(status = CONFLICT, name = "Taken", problem = "/taken", body = Problem.class)
        @Responds(status = CONFLICT, name = "no name")
        Put put(
            long id,
            @QueryParam("q") String query,
            @HeaderParam(IF_MATCH) String condition,
            java.net.http.HttpHeaders context,
            @Body Integer content);

        @Override
        @SuppressWarnings("statute:no-error-lint")
        @GET("/one") @Responds(status = OK, body = String.class) One one();
      }
      """;

  private static ApiDeclaration api;
  private static Contract contract;

  @BeforeAll
  static void read() throws IOException {
    Path file = Path.of(System.getProperty("basedir", "."), "../src/spec/http.yaml");
    Law law = LawReader.read("http.yaml", Files.readAllBytes(file)).law().orElseThrow();
    api =
        ApiProbe.read(TestCompiler.JAVAC, law, Map.of("orders/Orders.java", SOURCE))
            .get("orders.Orders");
    contract = api.contract();
  }

  @Test
  void hasWhatTheInterfaceDeclares() {
    assertThat(contract.name()).isEqualTo("Orders");
    assertThat(contract.path().text()).isEqualTo("/orders");
    assertThat(contract.role()).isEqualTo(Role.GATEWAY);
    assertThat(contract.contentLimit())
        .hasValueSatisfying(l -> assertThat(l.octets()).isEqualTo(10));
    assertThat(contract.responses()).extracting(Response::name).containsExactly("Unauthorized");
    assertThat(contract.operations()).extracting(Operation::name).containsExactly("put", "one");
    assertThat(contract.deviations())
        .singleElement()
        .satisfies(
            deviation -> {
              assertThat(deviation.rule()).isEqualTo("missing-body-should");
              assertThat(deviation.reason()).isEqualTo("old clients");
              assertThat(deviation.scope()).isEqualTo(contract.scope());
            });
    assertThat(contract.suppressions())
        .singleElement()
        .satisfies(
            suppression -> {
              assertThat(suppression.rule()).isEqualTo("no-error-lint");
              assertThat(suppression.scope()).isEqualTo(contract.operations().get(1).scope());
            });
  }

  @Test
  void hasTheResponsesOfAnOperation() {
    List<Response> responses = contract.operations().get(0).responses();

    assertThat(responses)
        .extracting(response -> response.status().title())
        .containsExactly("200 OK", "409 Conflict", "409 Conflict");
    // A name that no record can have is as good as none; a check reports it.
    assertThat(responses).extracting(Response::name).containsExactly("Ok", "Taken", "Conflict");
    assertThat(responses).extracting(Response::problemType).containsExactly("", "/taken", "");
    assertThat(responses.get(0).fields())
        .extracting(DeclaredField::name)
        .containsExactly("ETag", "Vary", "ETag");
    assertThat(responses.get(0).status()).isInstanceOf(StatusRef.Known.class);
  }

  @Test
  void hasTheMediaTypeOfProblemDocumentsOnly() {
    List<Response> responses = contract.operations().get(0).responses();

    assertThat(responses.get(0).body().representations())
        .singleElement()
        .satisfies(
            text -> {
              assertThat(text.type()).isEqualTo("java.util.List<java.lang.String>");
              assertThat(text.mediaType()).isEmpty();
            });
    assertThat(responses.get(1).body().representations())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.type()).isEqualTo("dev.statute.field.Problem");
              assertThat(problem.mediaType()).hasValue("application/problem+json");
            });
    assertThat(responses.get(2).body()).isEqualTo(new Body.None());
  }

  @Test
  void hasTheInputsOfAnOperation() {
    List<RequestInput> inputs = contract.operations().get(0).inputs();

    assertThat(inputs)
        .extracting(RequestInput::name)
        .containsExactly("id", "query", "condition", "context", "content");
    assertThat(inputs.get(0))
        .isInstanceOfSatisfying(
            RequestInput.PathVariable.class, v -> assertThat(v.variable()).isEqualTo("id"));
    assertThat(inputs.get(1))
        .isInstanceOfSatisfying(
            RequestInput.QueryParameter.class, q -> assertThat(q.key()).isEqualTo("q"));
    assertThat(inputs.get(2))
        .isInstanceOfSatisfying(
            RequestInput.Field.class, f -> assertThat(f.ref().name()).isEqualTo("If-Match"));
    assertThat(inputs.get(3))
        .isInstanceOfSatisfying(
            RequestInput.Context.class, c -> assertThat(c.givesRequest()).isTrue());
    assertThat(inputs.get(4))
        .isInstanceOfSatisfying(
            RequestInput.Content.class, c -> assertThat(c.body().isPresent()).isTrue());
    assertThat(contract.operations().get(0).reads(List.of("If-Match"))).isTrue();
  }

  @Test
  void hasTheOperationsOfInterfacesAboveOnce() {
    assertThat(contract.inherited())
        .singleElement()
        .satisfies(
            above -> {
              assertThat(above.owner()).isEqualTo("Above");
              assertThat(above.operation().name()).isEqualTo("two");
              assertThat(above.path().text()).isEqualTo("/above/two");
              assertThat(above.responses())
                  .extracting(Response::name)
                  .containsExactly("Ok", "ServiceUnavailable");
            });
    assertThat(contract.operations().get(1).overridden())
        .singleElement()
        .satisfies(
            above -> {
              assertThat(above.contract()).isSameAs(contract.inherited().get(0).contract());
              assertThat(above.contract().operations()).anyMatch(o -> o == above.operation());
            });
  }

  @Test
  void sitesFollowEachOtherAsInTheSource() {
    Operation put = contract.operations().get(0);
    Response taken = put.responses().get(1);

    assertThat(
            List.of(
                contract.pathSite(),
                contract.site(),
                put.pathSite(),
                taken.site(),
                taken.statusSite(),
                taken.bodySite(),
                put.site(),
                put.inputs().get(0).site(),
                contract.operations().get(1).site()))
        .isSorted()
        .doesNotHaveDuplicates()
        .allMatch(contract.scope()::contains);
  }

  @Test
  void declarationsHaveTheSameOrder() {
    assertThat(api.operations())
        .extracting(declaration -> declaration.operation())
        .containsExactlyElementsOf(contract.operations());
    assertThat(api.operations().get(0).parameters())
        .extracting(parameter -> parameter.input())
        .containsExactlyElementsOf(contract.operations().get(0).inputs());
    assertThat(api.operations().get(0).responses())
        .extracting(declaration -> declaration.response())
        .containsExactlyElementsOf(contract.operations().get(0).responses());
  }
}
