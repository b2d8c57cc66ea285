package dev.statute.company;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.Components;
import dev.statute.testkit.TestCompiler;
import dev.statute.testkit.Vocabularies;

/** What is generated from the law of a company. */
class VocabularyOfACompanyTest {

  @CompileTest
  void compilesWithoutAnyWarning(TestCompiler compiler) {
    assertThat(Vocabularies.result(compiler, Acme.LAW)).succeeds();
  }

  @CompileTest
  void standsAlone(TestCompiler compiler) {
    CompilationResult result = Vocabularies.result(compiler, Acme.LAW);

    assertThat(result.generated())
        .containsKeys("com.acme.http.Status", "com.acme.http.GET", "com.acme.http.PURGE");
    assertThat(result.generated().values())
        .allSatisfy(text -> assertThat(text).doesNotContain("dev.statute.http"));
  }

  @CompileTest
  void holdsWhatTheCompanyAdds(TestCompiler compiler) {
    CompilationResult result = Vocabularies.result(compiler, Acme.LAW);

    assertThat(Components.of(result.load("com.acme.http.Response$GatewayThrottled")))
        .containsExactly("String xRequestId", "RetryAfter retryAfter", "@Nullable B body");
  }

  @CompileTest
  void leavesOutWhatTheCompanyForbids(TestCompiler compiler) {
    CompilationResult result = Vocabularies.result(compiler, Acme.LAW);

    assertThat(result.classes())
        .containsKey("com.acme.http.Response$Forbidden")
        .doesNotContainKey("com.acme.http.Response$PaymentRequired");
  }

  @CompileTest
  void namesWithDotsHaveNamesInJava(TestCompiler compiler) {
    CompilationResult result =
        Vocabularies.result(
            compiler,
            """
            extends: standard
            headers:
              WM_SVC.NAME: {type: text, in: [request, response], summary: Names the service.}
            methods:
              M.FLUSH: {safe: false, idempotent: true, summary: Empties all caches.}
            statuses:
              299:
                name: Queued
                phrase: Queued
                fields: {WM_SVC.NAME: {must: RFC 9110 5.1}}
                summary: >
                  The order waits
                  for a machine.
            """);

    assertThat(result).succeeds();
    assertThat(Components.of(result.load("com.acme.http.Response$Queued")))
        .containsExactly("String wmSvcName", "@Nullable B body");
    assertThat(result.generated()).containsKey("com.acme.http.M_FLUSH");
    assertThat(result.generated().get("com.acme.http.Header"))
        .contains("WM_SVC_NAME(")
        .contains("\"WM_SVC.NAME\"");
  }
}
