package dev.statute.vocabulary;

import static dev.statute.testkit.CompilationAssert.assertThat;

import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.TestCompiler;

/** What the types of the vocabulary keep users from writing. */
class IllegalResponsesTest {

  @CompileTest
  void thereIsNoMethodNotAllowedWithoutAllow(TestCompiler compiler) {
    assertThat(compile(compiler, "Response get() { return new MethodNotAllowed<>(); }"))
        .failsOnlyWith("cannot infer type arguments", "Cannot infer type arguments");
    assertThat(
            compile(
                compiler, "Response get() { return new MethodNotAllowed<>(Set.of(Method.GET)); }"))
        .succeeds();
  }

  @CompileTest
  void thereIsNoNoContentWithABody(TestCompiler compiler) {
    assertThat(compile(compiler, "Response get() { return new NoContent(\"body\"); }"))
        .failsOnlyWith(
            "java.lang.String cannot be converted to dev.statute.field.Allow",
            "The constructor dev.statute.http.Response.NoContent(java.lang.String) is undefined");
    assertThat(compile(compiler, "Response get() { return new NoContent(); }")).succeeds();
  }

  @CompileTest
  void partialContentAnswersGetButNotPost(TestCompiler compiler) {
    String response =
        "{ return new PartialContent<>(dev.statute.field.ContentRange.parse(\"bytes 0-0/1\"), \"a\"); }";
    assertThat(compile(compiler, "Response.ToGet get() " + response)).succeeds();
    assertThat(compile(compiler, "Response.ToPost post() " + response))
        .failsOnlyWith("incompatible types", "Cannot infer type arguments for PartialContent");
  }

  @CompileTest
  void notModifiedAnswersGetButNotPost(TestCompiler compiler) {
    String response = "{ return new NotModified(); }";
    assertThat(compile(compiler, "Response.ToGet get() " + response)).succeeds();
    assertThat(compile(compiler, "Response.ToHead head() " + response)).succeeds();
    assertThat(compile(compiler, "Response.ToPost post() " + response))
        .failsOnlyWith(
            "NotModified cannot be converted to dev.statute.http.Response.ToPost",
            "NotModified to dev.statute.http.Response.ToPost");
  }

  @CompileTest
  void interimResponseAnswersNothing(TestCompiler compiler) {
    assertThat(compile(compiler, "Response.ToGet get() { return new EarlyHints(); }"))
        .failsOnlyWith(
            "EarlyHints cannot be converted to dev.statute.http.Response.ToGet",
            "EarlyHints to dev.statute.http.Response.ToGet");
    assertThat(compile(compiler, "Response any() { return new EarlyHints(); }")).succeeds();
  }

  @CompileTest
  void nobodyElseCanImplementAResponse(TestCompiler compiler) {
    assertThat(compile(compiler, "record Teapot(int code) implements Response.ToGet {}"))
        .failsOnlyWith("not allowed to extend sealed class", "should be a permitted subtype");
  }

  private static CompilationResult compile(TestCompiler compiler, String member) {
    return Compilation.of(compiler)
        .source(
            "acme/Use.java",
            """
            package acme;

            import dev.statute.http.Method;
            import dev.statute.http.Response;
            import dev.statute.http.Response.*;
            import java.util.Set;

            class Use {
              Set<Method> methods;

              %s
            }
            """
                .formatted(member))
        .processors()
        .compile();
  }
}
