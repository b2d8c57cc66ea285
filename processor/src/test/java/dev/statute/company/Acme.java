package dev.statute.company;

import dev.statute.testkit.Compilation;
import dev.statute.testkit.TestCompiler;
import dev.statute.testkit.Vocabularies;

/** A company with a law of its own. */
final class Acme {

  static final String LAW =
      """
      extends: standard
      headers:
        X-Request-Id:
          type: text
          in: [request, response]
          summary: Names the request in all logs.
      methods:
        PURGE:
          safe: false
          idempotent: true
          summary: Drops what caches hold of the target resource.
      statuses:
        430:
          name: GatewayThrottled
          phrase: Gateway Throttled
          summary: The gateway lets no more requests of the client through for a while.
      policy:
        forbid:
          402: {reason: we do not sell, instead: [403]}
        discourage:
          302: {reason: clients disagree about the method, instead: [303, 307]}
        require:
          all: {X-Request-Id: support asks for it}
          430: {Retry-After: clients have to know when to come back}
        media-types:
          4xx: application/problem+json
          5xx: application/problem+json
        rules:
          missing-body-should: error
      """;

  private Acme() {}

  /** Begins the compilation of an interface that has the compiled vocabulary on its class path. */
  static Compilation api(TestCompiler compiler, String members) {
    return Compilation.of(compiler)
        .classPath(Vocabularies.compiled(compiler, LAW))
        .source("acme/Things.java", source(members))
        .source("acme/Order.java", "package acme;\npublic record Order(String item) {}\n");
  }

  /** Returns the source of an interface with some members. */
  static String source(String members) {
    return """
    package acme;

    import static com.acme.http.Status.*;
    import com.acme.http.*;
    import dev.statute.*;
    %s
    @Api("/things")
    public interface Things {
    """
            .formatted(members.contains("Problem") ? "import dev.statute.field.Problem;" : "")
        + members
        + "}\n";
  }
}
