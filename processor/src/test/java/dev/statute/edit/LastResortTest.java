package dev.statute.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.CompileTest;
import dev.statute.testkit.TestCompiler;
import java.util.List;

/** A finding that nothing mends can be accepted, and some have no edit at all. */
class LastResortTest {

  private static final String FILE = "acme/Things.java";

  private static final String START =
      """
      package acme;

      import dev.statute.Api;
      import dev.statute.http.GET;
      import dev.statute.http.Responds;
      import dev.statute.http.Status;
      """;

  @CompileTest
  void acceptAFindingWithoutAReason(TestCompiler compiler) {
    String source =
        START
            + """

            @Api("/things")
            interface Things {
              /** Gets one. */
              @GET("/{id}")
            %s  @Responds(status = Status.OK, body = String.class)
              @Responds(status = Status.NOT_FOUND)
              GetThing get(long id);
            }
            """;
    Edited edited =
        new Edited(compiler).source(FILE, source.formatted("")).apply("missing-body-should", 2);
    assertThat(edited.text(FILE))
        .isEqualTo(
            source
                .formatted("  @Deviates(rule = \"missing-body-should\", reason = \"\")\n")
                .replace(
                    "import dev.statute.Api;",
                    "import dev.statute.Api;\nimport dev.statute.Deviates;"));
    assertThat(edited.compile().reported())
        .anyMatch(reported -> reported.text().startsWith("[deviation-reason]"))
        .noneMatch(reported -> reported.text().startsWith("[missing-body-should]"));
  }

  @CompileTest
  void haveNoneForWhatIsNotInTheSources(TestCompiler compiler) {
    String api =
        START
            + """

            @Api("/things")
            interface Things {
              @GET("/{id}")
              @Responds(status = Status.OK, body = String.class)
              String get(long id);
            }
            """;
    assertThat(new Edited(compiler).source(FILE, api).fixes("reply-type"))
        .extracting(fix -> fix.description())
        .isEqualTo(List.of("Return GetReply."));
  }
}
