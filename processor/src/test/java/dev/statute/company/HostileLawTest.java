package dev.statute.company;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.Call;
import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.SarifLog;
import dev.statute.testkit.TestCompiler;
import dev.statute.testkit.Vocabularies;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Texts of a law that would like to be code, tags, links or lines of their own. */
class HostileLawTest {

  /** What a law may hold: visible, and of one line. */
  private static final String HOSTILE =
      "*/ static { System.exit(1); } /* \\u002a/ \\u000a ${x} $L $S $T $$ $> %s \"q\" 'q' ` <b>&amp;"
          + "<script> </p> {@code x {@link y @param z @see <!-- --> ]( [a](b) {0} \\ //";

  /** The same as YAML writes it in single quotes. */
  private static final String QUOTED = "'" + HOSTILE.replace("'", "''") + "'";

  private static final String LAW =
      """
      extends: standard
      headers:
        $L:
          {type: text, in: [request, response], summary: %1$s}
        $S$:
          {type: text, list: true, in: response, url: 'https://acme.example/?a=$L&b=''(@x)''', summary: '@'}
        Fields: {type: text, in: response, summary: '*'}
        Value: {type: links, list: true, in: response}
        Code: {type: text, in: response}
        Status: {type: text, in: response}
        Hash-Code: {type: text, in: response}
      methods:
        $T: {safe: true, idempotent: true, summary: %1$s}
      statuses:
        430:
          name: Override
          phrase: %1$s
          fields: {$L: {must: RFC 9110 15}, Retry-After: {must: RFC 9110 15, value: %1$s}}
          formerly: [%1$s]
          not-for: [{methods: [$T, GET], must: RFC 9110 15, why: %1$s, instead: [400]}]
          summary: %1$s
        431: null
        432: {name: Object, phrase: $L, summary: '"'}
        433: {name: String, phrase: "\\\\", summary: 'x'}
        434: {name: Fields, phrase: '</a>', summary: '&'}
        435: {name: Status, phrase: '{', summary: '{@'}
        436: {name: R, phrase: '}', summary: '}'}
        437: {name: Objects, phrase: '/**', summary: '/'}
        438: {name: Nullable, phrase: '//', summary: '...'}
        439: {name: Components, phrase: '%%s', summary: '%%n'}
        450: {name: SuppressWarnings, phrase: x, summary: x}
        452: {name: IllegalArgumentException, phrase: x, summary: x}
        453: {name: Set, phrase: x, summary: x}
        454: {name: Generated, phrase: x, summary: x}
        455: {name: Deprecated, phrase: x, summary: x}
      policy:
        forbid:
          402: {reason: %1$s}
        discourage:
          302: {reason: %1$s}
        require:
          all: {$S$: %1$s, Fields: x, Value: x, Code: x, Status: x, Hash-Code: x}
        media-types:
          4xx: {type: application/problem+json, reason: %1$s}
      """
          .replace("  431: null\n", "")
          .formatted(QUOTED);

  private static Compilation api(TestCompiler compiler) {
    return Compilation.of(compiler)
        .classPath(Vocabularies.compiled(compiler, LAW))
        .source("acme/Order.java", "package acme;\npublic record Order(String item) {}\n")
        .source(
            "acme/Things.java",
            Acme.source(
                """
                @GET @Responds(status = OK, body = Order.class)
                @Responds(status = PAYMENT_REQUIRED, body = Problem.class)
                @Responds(status = OVERRIDE, body = Problem.class)
                @Responds(status = NOT_FOUND, body = Order.class)
                @Responds(status = FOUND, headers = Header.$L)
                Get get();
                """));
  }

  @CompileTest
  void compilesWithoutAnyWarning(TestCompiler compiler) {
    assertThat(Vocabularies.result(compiler, LAW)).succeeds();
  }

  @Test
  void passesTheStrictestCheckOfJavadoc() {
    assertThat(
            Vocabularies.of(TestCompiler.JAVAC, LAW)
                .option("-Xdoclint:all/protected")
                .strict()
                .compile())
        .succeeds();
  }

  @CompileTest
  void stillsInCodeAndComments(TestCompiler compiler) {
    Map<String, String> generated = Vocabularies.result(compiler, LAW).generated();

    assertThat(generated.values())
        .allSatisfy(
            text -> {
              assertThat(text).matches("(?s)[\\n -~…]*");
              assertThat(text.lines().filter(line -> line.contains("*/")))
                  .allMatch(line -> line.strip().endsWith("*/") || line.contains("\""));
              assertThat(text.lines().filter(line -> line.strip().startsWith("* ")))
                  .allMatch(line -> !line.contains("\\") && !line.contains("<script"))
                  .allMatch(line -> !line.contains("static {"));
            });
  }

  @CompileTest
  void phraseIsWhatTheFileSays(TestCompiler compiler) throws Exception {
    CompilationResult result = Vocabularies.result(compiler, LAW);
    Object status = Call.constant(result.load("com.acme.http.Status"), "OVERRIDE");

    assertThat(Call.on(status, "phrase")).isEqualTo(HOSTILE);
  }

  @CompileTest
  void eachMessageHasThreeLines(TestCompiler compiler) {
    assertThat(api(compiler).compile().problems())
        .hasSize(4)
        .allSatisfy(
            problem -> {
              assertThat(problem.text().lines()).hasSize(3);
              assertThat(problem.text()).contains(HOSTILE);
            });
  }

  @CompileTest
  void reportHoldsNoLinksAndNoPlaceholders(TestCompiler compiler) {
    SarifLog log =
        SarifLog.of(api(compiler).option("-Astatute.report=sarif").compile().resources());

    assertThat(log.each("/message/text"))
        .hasSize(4)
        .allSatisfy(
            text ->
                assertThat(text).contains("{{@code x").contains("\\](").doesNotContain("[a](b)"));
  }

  @CompileTest
  void problemsOfAFileShowNothingInvisible(TestCompiler compiler) {
    String law =
        "extends: standard\nstatuses: # \u202e\u0007".replace("\u0007", "\u2066")
            + "\n  430: {nam\u202ee: \"a\u202eb\", phrase: 'a\u200bb', summary: x}\n";

    assertThat(Vocabularies.of(compiler, law).compile().problems())
        .isNotEmpty()
        .allSatisfy(
            problem -> {
              assertThat(problem.text().lines()).hasSize(3);
              assertThat(problem.text()).doesNotContainPattern("[\\p{Cf}\\p{Zl}\\p{Zp}]");
            });
  }

  @CompileTest
  void commentsOfTheFileTravelEscaped(TestCompiler compiler) {
    String law = "# \u202e */ \\u002a/ \"\"\" \u00e4 \ud83d\ude00\r\nextends: standard # \u2066\n";
    CompilationResult result = Vocabularies.of(compiler, law).compile();

    assertThat(result).succeeds();
    assertThat(result.generated().get("com.acme.http.Law"))
        .isASCII()
        .contains("\\u202e */ \\\\u002a/ \\\"\\\"\\\" \\u00e4 \\ud83d\\ude00\\r\\n");
  }

  @CompileTest
  void namesOfResponsesMayBeThoseOfOtherClasses(TestCompiler compiler) throws Exception {
    CompilationResult result = Vocabularies.result(compiler, LAW);

    assertThat(result.load("com.acme.http.Response$Object").isRecord()).isTrue();
  }
}
