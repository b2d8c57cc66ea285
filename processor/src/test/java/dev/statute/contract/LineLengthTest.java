package dev.statute.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.Library;
import dev.statute.testkit.TestCompiler;
import java.util.Map;
import java.util.stream.Stream;

/** Lines of generated code, which are not wider than those that people write. */
class LineLengthTest {

  private static final int WIDTH = 100;

  private static final String LONG =
      """
      package acme;

      import static dev.statute.Output.*;
      import static dev.statute.http.Header.*;
      import static dev.statute.http.Status.*;

      import dev.statute.*;
      import dev.statute.field.*;
      import dev.statute.http.*;
      import java.time.LocalDate;
      import java.util.*;
      import java.util.concurrent.CompletionStage;
      import org.jspecify.annotations.Nullable;

      @Api(
          value = "/administration/departments/{department}/subordinate-departments",
          generate = {ROUTES, CLIENT})
      public interface DepartmentsAdministration {

        @GET("/{numberOfTheSubordinateDepartment}/employees/{numberOfTheEmployee}/contracts")
        @Responds(
            status = OK,
            name = "TheContractsOfTheEmployee",
            body = Order[].class,
            headers = {ETAG, LAST_MODIFIED, CACHE_CONTROL, CONTENT_LANGUAGE, VARY})
        @Responds(status = NOT_MODIFIED, name = "ContractsHaveNotBeenModified")
        @Responds(status = NOT_FOUND, name = "TheEmployeeIsNotKnown", body = Problem.class)
        FindContractsOfEmployeeOfDepartment findContractsOfEmployee(
            UUID department,
            long numberOfTheSubordinateDepartment,
            UUID numberOfTheEmployee,
            @QueryParam("the-first-day-that-is-of-interest") Optional<LocalDate> theFirstDay,
            @QueryParam @Nullable LocalDate theLastDayThatIsOfInterestToTheOneWhoAsks,
            @QueryParam List<UUID> numbersOfTheContractsThatAreOfInterest,
            @HeaderParam(IF_NONE_MATCH) Optional<EntityTagCondition> theCopyThatTheClientHas);

        @PUT("/{numberOfTheSubordinateDepartment}/employees/{numberOfTheEmployee}/contracts")
        @Responds(
            status = METHOD_NOT_ALLOWED,
            name = "ContractsAreMadeElsewhere",
            body = Problem.class,
            headers = {LINK, RETRY_AFTER})
        @Responds(
            status = CONFLICT,
            name = "ContractContradictsAnother",
            problem = "/problems/administration/departments/contracts/contradiction",
            body = dev.statute.field.Problem.class)
        @Responds(status = CONFLICT, name = "TheContractsAreLocked", body = Order.class)
        CompletionStage<ReplaceContractsOfEmployeeOfDepartment>
            replaceContractsOfEmployee(
                UUID department,
                long numberOfTheSubordinateDepartment,
                UUID numberOfTheEmployee,
                Map<String, List<Map<String, Integer>>> theContractsThatTheEmployeeIsToHave);

        @DELETE("/{numberOfTheSubordinateDepartment}/employees/{numberOfTheEmployee}/contracts")
        @Responds(status = NO_CONTENT)
        @Responds(
            status = METHOD_NOT_ALLOWED,
            name = "ContractsAreMadeElsewhere",
            body = Problem.class,
            headers = {LINK, RETRY_AFTER})
        DeleteContractsOfEmployeeOfDepartment deleteContractsOfEmployee(
            UUID department, long numberOfTheSubordinateDepartment, UUID numberOfTheEmployee);
      }
      """;

  @CompileTest
  void ofRepliesRoutesClientsAndPaths(TestCompiler compiler) {
    Compilation compilation =
        Orders.models(compiler)
            .source(
                "acme/Orders.java",
                Orders.API.replace(
                    "@Api(\"/orders\")",
                    "@Api(value = \"/orders\", generate = {dev.statute.Output.ROUTES,"
                        + " dev.statute.Output.CLIENT})"))
            .source("acme/DepartmentsAdministration.java", LONG);
    CompilationResult result = compilation.compile();
    assertThat(result.succeeded()).as("%s", result.problems()).isTrue();
    assertThat(result.generated())
        .containsKeys(
            "acme.OrdersClient",
            "acme.OrdersRoutes",
            "acme.DepartmentsAdministrationClient",
            "acme.DepartmentsAdministrationRoutes",
            "acme.DepartmentsAdministrationPaths");
    assertThat(tooLong(result.generated())).isEmpty();
  }

  @CompileTest
  void ofTheVocabulary(TestCompiler compiler) {
    assertThat(tooLong(Library.result(compiler).generated())).isEmpty();
  }

  private static Stream<String> tooLong(Map<String, String> generated) {
    return generated.entrySet().stream()
        .flatMap(
            file ->
                file.getValue()
                    .lines()
                    .filter(line -> line.length() > WIDTH && isDivisible(line.strip()))
                    .map(line -> file.getKey() + ": " + line));
  }

  /** One word, or one text, stays as it is. */
  private static boolean isDivisible(String line) {
    String words = line.startsWith("* ") ? line.substring(2) : line;
    return words.replaceAll("\"(?:[^\"\\\\]|\\\\.)*\"", "text").indexOf(' ') >= 0
        && !line.startsWith("import ");
  }
}
