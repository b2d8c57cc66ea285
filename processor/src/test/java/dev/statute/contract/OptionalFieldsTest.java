package dev.statute.contract;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.Components;
import dev.statute.testkit.TestCompiler;
import java.util.List;

/** A response says which fields it always carries, and which at times. */
class OptionalFieldsTest {

  private static final String LIST =
      """
      @GET
      @Responds(
          status = OK,
          body = Order[].class,
          headers = ETAG,
          optionalHeaders = {LINK, CACHE_CONTROL})
      GetList list();
      """;

  private static final String USE =
      """
      package acme;

      import dev.statute.field.CacheControl;
      import dev.statute.field.EntityTag;
      import dev.statute.field.Link;
      import java.util.List;

      final class Use {
        private static final EntityTag TAG = EntityTag.strong("t");

        static List<String> fields() {
          return List.of(
              new GetList.Ok(List.of(), TAG).fields().toString(),
              new GetList.Ok(List.of(), TAG, null, null).fields().toString(),
              new GetList.Ok(List.of(), TAG, List.of(), null).fields().toString(),
              new GetList.Ok(List.of(), TAG, List.of(Link.to("/2", "next")), CacheControl.parse(
                  List.of("no-cache"))).fields().toString());
        }
      }
      """;

  @CompileTest
  void theirComponentsComeLastAndCanBeNull(TestCompiler compiler) {
    CompilationResult result = Things.api(compiler, LIST).strict().compile();

    assertThat(result).succeeds();
    assertThat(Components.of(result.load("acme.GetList$Ok")))
        .containsExactly(
            "List<Order> body",
            "EntityTag etag",
            "@Nullable List<Link> link",
            "@Nullable CacheControl cacheControl");
  }

  @CompileTest
  void aConstructorLeavesThemOut(TestCompiler compiler) throws Exception {
    CompilationResult result =
        Things.api(compiler, LIST).source("acme/Use.java", USE).strict().compile();

    assertThat(result).succeeds();
    assertThat(result.call("acme.Use", "fields"))
        .isEqualTo(
            List.of(
                "[ETag: \"t\"]",
                "[ETag: \"t\"]",
                "[ETag: \"t\"]",
                "[ETag: \"t\", Link: </2>; rel=\"next\", Cache-Control: no-cache]"));
  }
}
