package dev.statute.contract;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.Components;
import dev.statute.testkit.TestCompiler;
import java.util.List;

/** What comes with authentication: the responses, and routes that ask for credentials. */
class SecuredTest {

  /** Needless next to the import of its package. */
  private static final String IMPORT = "import dev.statute.Api;\n";

  private static final String THINGS =
      """
      import dev.statute.*;
      import dev.statute.field.Credentials;
      import org.jspecify.annotations.Nullable;

      @Api(value = "/things", generate = {Output.ROUTES, Output.CLIENT})
      @SecurityScheme(name = "staff", type = SchemeType.BEARER, realm = "things")
      @SecurityScheme(name = "tools", type = SchemeType.BASIC, realm = "things")
      @Secured("staff")
      public interface Things {

        @GET("/{id}")
        @Responds(status = OK, body = String.class)
        GetThing get(int id, @HeaderParam(AUTHORIZATION) Credentials.Bearer credentials);

        @GET
        @Secured("staff")
        @Secured("tools")
        @Responds(status = OK, body = String.class)
        ListThings list(@HeaderParam(AUTHORIZATION) Credentials credentials);

        @DELETE("/{id}")
        @Secured(value = "staff", scopes = {"things:write", "things:delete"})
        @Responds(status = NO_CONTENT)
        DeleteThing delete(int id, @HeaderParam(AUTHORIZATION) Credentials.Bearer credentials);

        @GET("/open/{id}")
        @Responds(status = OK, body = String.class)
        OpenThing open(int id, @HeaderParam(AUTHORIZATION) Credentials.@Nullable Bearer known);

        @GET("/about")
        @Unsecured
        @Responds(status = OK, body = String.class)
        About about();
      }
      """;

  private static final String DRIVE =
      """
      package acme;

      import com.sun.net.httpserver.HttpServer;
      import dev.statute.field.BearerError;
      import dev.statute.field.Challenge;
      import dev.statute.field.Credentials;
      import dev.statute.field.Fields;
      import dev.statute.field.Problem;
      import dev.statute.server.Answer;
      import dev.statute.server.Dispatcher;
      import dev.statute.server.Request;
      import dev.statute.server.jdk.JdkServer;
      import java.net.InetAddress;
      import java.net.InetSocketAddress;
      import java.net.URI;
      import java.net.http.HttpClient;
      import java.util.ArrayList;
      import java.util.List;
      import org.jspecify.annotations.Nullable;

      final class Drive implements Things {

        private static final Problem PROBLEM = Problem.ofStatus(401).build();

        static ThingsReply.Unauthorized unauthorized() {
          return new ThingsReply.Unauthorized(
              List.of(Challenge.bearer("things", BearerError.INVALID_TOKEN)), PROBLEM);
        }

        @Override
        public GetThing get(int id, Credentials.Bearer credentials) {
          return credentials.token().equals("old")
              ? unauthorized()
              : new GetThing.Ok(credentials.token());
        }

        @Override
        public ListThings list(Credentials credentials) {
          return credentials.scheme().equals("Basic")
              ? new ListThings.Ok(credentials.wireForm())
              : unauthorized();
        }

        @Override
        public DeleteThing delete(int id, Credentials.Bearer credentials) {
          return new DeleteThing.Forbidden(Problem.ofStatus(403).build());
        }

        @Override
        public OpenThing open(int id, Credentials.@Nullable Bearer known) {
          return known == null ? unauthorized() : new OpenThing.Ok(known.token());
        }

        @Override
        public About about() {
          return new About.Ok("things");
        }

        static String ask(String method, String target, String... credentials) {
          Fields.Builder fields = Fields.builder();
          for (String one : credentials) {
            fields.add("Authorization", one);
          }
          Answer answer =
              Dispatcher.builder(new TextCodec(), ThingsRoutes.of(new Drive()))
                  .build()
                  .answer(Request.builder(method, target).fields(fields.build()).build())
                  .toCompletableFuture()
                  .join();
          return (answer.code() + " " + String.join(" | ", answer.fields().all("WWW-Authenticate")))
              .strip();
        }

        static List<String> asked() {
          return List.of(
              ask("GET", "/things/1"),
              ask("GET", "/things/1", "Basic dTpw"),
              ask("GET", "/things/1", "Bearer"),
              ask("GET", "/things/1", "Bearer a b"),
              ask("GET", "/things/1", "Bearer a", "Bearer b"),
              ask("GET", "/things/1", "bearer abc"),
              ask("GET", "/things/1", "Bearer old"),
              ask("GET", "/things/x"),
              ask("GET", "/things"),
              ask("GET", "/things", "Basic dTpw"),
              ask("GET", "/things", "Basic ???"),
              ask("DELETE", "/things/1"),
              ask("DELETE", "/things/1", "Bearer abc"),
              ask("GET", "/things/open/1"),
              ask("GET", "/things/open/1", "Basic dTpw"),
              ask("GET", "/things/open/1", "Bearer abc"),
              ask("GET", "/things/about"));
        }

        static List<String> called() throws Exception {
          InetSocketAddress free = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
          HttpServer server = HttpServer.create(free, 0);
          server.createContext("/", JdkServer.handler(new TextCodec(), ThingsRoutes.of(new Drive())));
          server.start();
          try {
            URI base = URI.create("http://localhost:" + server.getAddress().getPort());
            Things things = ThingsClient.of(HttpClient.newHttpClient(), base, new TextCodec());
            List<String> called = new ArrayList<>();
            called.add(things.get(1, new Credentials.Bearer("abc")).toString());
            called.add(things.list(new Credentials.Basic("u", "p")).toString());
            called.add(
                things.get(1, new Credentials.Bearer("old")) instanceof GetThing.Unauthorized asked
                    ? asked.wwwAuthenticate().toString()
                    : "none");
            called.add(things.open(1, null).getClass().getSimpleName());
            called.add(things.delete(1, new Credentials.Bearer("abc")).getClass().getSimpleName());
            return called;
          } finally {
            server.stop(0);
          }
        }
      }
      """;

  private static CompilationResult things(TestCompiler compiler) {
    CompilationResult result =
        Things.compilation(compiler)
            .source("acme/Things.java", Things.inPackage("acme", THINGS).replace(IMPORT, ""))
            .source("acme/Drive.java", DRIVE)
            .source("acme/TextCodec.java", TextCodecSource.TEXT)
            .strict()
            .compile();
    assertThat(result).succeeds();
    return result;
  }

  @CompileTest
  void bringsTheResponsesOfAuthentication(TestCompiler compiler) {
    CompilationResult result = things(compiler);

    assertThat(Components.of(result.load("acme.ThingsReply$Unauthorized")))
        .containsExactlyInAnyOrder("Problem body", "List<Challenge> wwwAuthenticate");
    assertThat(result.load("acme.ThingsReply$Forbidden").getInterfaces()).hasSize(4);
    assertThat(result.load("acme.About").getPermittedSubclasses()).hasSize(1);
  }

  @CompileTest
  void routesAskForCredentials(TestCompiler compiler) throws Exception {
    String bearer = "401 Bearer realm=\"things\"";
    String both = "401 Bearer realm=\"things\", Basic realm=\"things\", charset=\"UTF-8\"";

    assertThat(things(compiler).call("acme.Drive", "asked"))
        .isEqualTo(
            List.of(
                bearer,
                bearer,
                "400 Bearer realm=\"things\", error=\"invalid_request\"",
                "400 Bearer realm=\"things\", error=\"invalid_request\"",
                bearer,
                "200",
                "401 Bearer realm=\"things\", error=\"invalid_token\"",
                bearer,
                both,
                "200",
                both,
                "401 Bearer realm=\"things\", scope=\"things:write things:delete\"",
                "403",
                "401 Bearer realm=\"things\", error=\"invalid_token\"",
                "401 Bearer realm=\"things\", error=\"invalid_token\"",
                "200",
                "200"));
  }

  @CompileTest
  void clientsSendCredentials(TestCompiler compiler) throws Exception {
    assertThat(things(compiler).call("acme.Drive", "called"))
        .isEqualTo(
            List.of(
                "Ok[body=abc]",
                "Ok[body=Basic dTpw]",
                "[Bearer realm=\"things\", error=\"invalid_token\"]",
                "Unauthorized",
                "Forbidden"));
  }
}
