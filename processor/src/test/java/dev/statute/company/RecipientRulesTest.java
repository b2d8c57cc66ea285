package dev.statute.company;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.TestCompiler;
import dev.statute.testkit.Vocabularies;

/** A company says how the fields of its own are read, and its routes and clients read them so. */
class RecipientRulesTest {

  private static final String LAW =
      """
      extends: standard
      headers:
        X-Until:
          type: http-date
          in: [request, response]
          malformed: {read-as: past, must: RFC 9111 5.3}
          repeated: {read-as: first, ought: RFC 9111 4.2.1}
          ignored: {beside: [X-Keys], unless: [GET, PUT], must: RFC 9110 13.1.3}
          summary: Until when the copy counts.
        X-Keys:
          type: links
          list: true
          in: [request, response]
          malformed: {read-as: rest, in: [GET, PUT], lint: RFC 8288 B.2}
          summary: Where the keys are.
        X-Cookie:
          type: set-cookies
          in: [response]
          summary: A cookie.
      """;

  private static final String API =
      """
      package acme;

      import static dev.statute.http.Status.*;
      import com.acme.http.*;
      import dev.statute.http.POST;
      import dev.statute.http.PUT;
      import dev.statute.*;
      import dev.statute.field.*;
      import java.util.List;
      import java.util.Optional;
      import org.jspecify.annotations.Nullable;

      @Api(value = "/things", generate = {Output.ROUTES, Output.CLIENT})
      public interface Things {
        @PUT
        @Responds(
            status = OK,
            body = String.class,
            headers = {Header.X_UNTIL, Header.X_KEYS, Header.X_COOKIE})
        PutThing put(
            @HeaderParam(Header.X_UNTIL) @Nullable HttpDate until,
            @HeaderParam(Header.X_KEYS) @Nullable List<Link> keys,
            String thing);

        @POST
        @Responds(status = OK, body = String.class)
        PostThing post(@HeaderParam(Header.X_UNTIL) Optional<HttpDate> until, String thing);
      }
      """;

  @CompileTest
  void fieldsOfACompanyAreReadByItsLaw(TestCompiler compiler) {
    CompilationResult result =
        Compilation.of(compiler)
            .classPath(Vocabularies.compiled(compiler, LAW))
            .source("acme/Things.java", API)
            .option("-Astatute.rule.missing_body_should=off")
            .strict()
            .compile();

    assertThat(result).succeeds();
    assertThat(result.generated().get("acme.ThingsRoutes"))
        .contains(
            "import com.acme.http.Header;",
            "call.headerOrNull(Header.X_UNTIL, HttpDate.CODEC)",
            "call.headerOrNull(Header.X_KEYS, Link.LIST)",
            "call.<HttpDate>headerOrNull(Header.X_UNTIL, HttpDate.CODEC)");
    assertThat(result.generated().get("acme.ThingsClient"))
        .contains(
            "response.field(Header.X_UNTIL, HttpDate.CODEC)",
            "response.field(Header.X_COOKIE, SetCookie.LIST)");
  }

  @CompileTest
  void lawOfTheCompanyIsInItsVocabulary(TestCompiler compiler) {
    CompilationResult result = Vocabularies.of(compiler, LAW).strict().compile();

    assertThat(result.generated().get("com.acme.http.Header").replaceAll("\\s+", " "))
        .contains(
            "RecipientRules.Malformed.PAST, Set.of(), RecipientRules.Repeated.FIRST, Set.of(\"X-Keys\"),"
                + " Set.of(), Set.of(), Set.of(\"GET\", \"PUT\")",
            "RecipientRules.Malformed.REST, Set.of(\"GET\", \"PUT\"),"
                + " RecipientRules.Repeated.REFUSED, Set.of(), Set.of(), Set.of(), Set.of()");
  }
}
