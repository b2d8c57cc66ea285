package dev.statute.contract;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.Components;
import dev.statute.testkit.TestCompiler;
import java.util.List;

/** What a response owes because another one would carry it (RFC 9110, 15.4.5 and 15.3.7). */
class MirroredFieldsTest {

  @CompileTest
  void notModifiedCarriesTheValidatorAndCachingFieldsOfTheOk(TestCompiler compiler) {
    assertThat(
            components(
                compiler,
                """
                @GET
                @Responds(status = OK, body = Order.class, headers = {ETAG, CACHE_CONTROL})
                @Responds(status = NOT_MODIFIED)
                Get get(@HeaderParam(IF_NONE_MATCH) EntityTagCondition known);
                """,
                "Get$NotModified"))
        .containsExactlyInAnyOrder("EntityTag etag", "CacheControl cacheControl");
  }

  @CompileTest
  void notModifiedCarriesNothingThatTheOkDoesNot(TestCompiler compiler) {
    assertThat(
            components(
                compiler,
                """
                @GET
                @Responds(status = OK, body = Order.class, headers = {CONTENT_LANGUAGE, LAST_MODIFIED})
                @Responds(status = NOT_MODIFIED)
                Get get(@HeaderParam(IF_NONE_MATCH) EntityTagCondition known);
                """,
                "Get$NotModified"))
        .isEmpty();
  }

  @CompileTest
  void whatOnlyOneOfTwoOksCarriesMayBeMissing(TestCompiler compiler) {
    assertThat(
            components(
                compiler,
                """
                @GET
                @Responds(status = OK, body = Order.class, headers = ETAG)
                @Responds(
                    status = OK,
                    name = "Draft",
                    body = Order.class,
                    problem = "/problems/draft")
                @Responds(status = NOT_MODIFIED)
                Get get(@HeaderParam(IF_NONE_MATCH) EntityTagCondition known);
                """,
                "Get$NotModified"))
        .containsExactly("@Nullable EntityTag etag");
  }

  @CompileTest
  void partialContentCarriesThemBesideItsContentRange(TestCompiler compiler) {
    assertThat(
            components(
                compiler,
                """
                @GET
                @Responds(status = OK, body = Order.class, headers = ETAG)
                @Responds(status = PARTIAL_CONTENT, body = Order.class)
                Get get(@HeaderParam(RANGE) Range range);
                """,
                "Get$PartialContent"))
        .containsExactly("ContentRange contentRange", "Order body", "EntityTag etag");
  }

  @CompileTest
  void whatTheOkCarriesAtTimesMayBeMissing(TestCompiler compiler) {
    assertThat(
            components(
                compiler,
                """
                @GET
                @Responds(status = OK, body = Order.class, optionalHeaders = ETAG)
                @Responds(status = NOT_MODIFIED)
                Get get(@HeaderParam(IF_NONE_MATCH) EntityTagCondition known);
                """,
                "Get$NotModified"))
        .containsExactly("@Nullable EntityTag etag");
  }

  @CompileTest
  void okOfTheInterfaceCountsToo(TestCompiler compiler) {
    CompilationResult result =
        Things.api(
                compiler,
                "@Responds(status = OK, body = Order.class, headers = ETAG)\n",
                """
                @GET
                @Responds(status = NOT_MODIFIED)
                Get get(@HeaderParam(IF_NONE_MATCH) EntityTagCondition known);
                """)
            .compile();
    assertThat(result).succeeds();
    assertThat(Components.of(result.load("acme.Get$NotModified")))
        .containsExactly("EntityTag etag");
  }

  private static List<String> components(TestCompiler compiler, String operation, String type) {
    CompilationResult result = Things.api(compiler, operation).strict().compile();
    assertThat(result).succeeds();
    return Components.of(result.load("acme." + type));
  }
}
