package dev.statute.openapi.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.statute.example.orders.OrdersRoutes;
import dev.statute.example.orders.embedded.OrderBook;
import dev.statute.field.Challenge;
import dev.statute.field.Problem;
import dev.statute.http.Response;
import dev.statute.http.Status;
import dev.statute.jackson.JacksonCodec;
import dev.statute.openapi.model.OpenApi;
import dev.statute.server.Answer;
import dev.statute.server.Call;
import dev.statute.server.Routes;
import dev.statute.server.jdk.JdkServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clients that openapi-generator makes of our document talk to our server. */
class GeneratedClientsTest {

  private static final String EXPECTED =
      """
      201 tea 2 /orders/1
      200 tea "1-2"
      304
      404 There is no order 999
      422 Order at least one
      401 Unauthorized Bearer realm="orders"
      """;

  private static final Path GENERATOR = Tool.BASE.resolve("target/tools/openapi-generator-cli.jar");

  @Test
  void aClientInTypeScriptCallsEachOperation(@TempDir Path folder) throws IOException {
    Path sources = Tool.BASE.resolve("src/test/clients/typescript");
    for (String name : List.of("calls.ts", "tsconfig.json")) {
      Files.copy(sources.resolve(name), folder.resolve(name));
    }
    // Before the generator runs for nothing, where there is no compiler.
    assertThat(Tool.npm("tsc", folder, List.of("--version")).code()).isZero();
    generate(folder.resolve("client"), "typescript-fetch");
    Path types = Tool.BASE.resolve("npm/node_modules/@types");
    Tool.Output compiled =
        Tool.npm("tsc", folder, List.of("-p", ".", "--typeRoots", types.toString()));
    assertThat(compiled.out() + compiled.errors()).isEmpty();

    try (JdkServer server = start()) {
      Tool.Output output =
          Tool.run(folder, List.of("node", "out/calls.js", server.uri().toString()));
      assertThat(output.out()).as(output.errors()).isEqualTo(EXPECTED);
    }
  }

  @Test
  void aClientInJavaCallsEachOperation(@TempDir Path folder) throws IOException {
    generate(
        folder.resolve("client"),
        "java",
        "--library=native",
        "--additional-properties=openApiNullable=false,annotationLibrary=none,useJakartaEe=true");
    List<String> arguments =
        new ArrayList<>(
            List.of("-d", folder.resolve("classes").toString(), "-proc:none", "-nowarn"));
    arguments.add(Tool.BASE.resolve("src/test/clients/java/OrderCalls.java").toString());
    try (Stream<Path> sources = Files.walk(folder.resolve("client/src/main/java"))) {
      sources.map(Path::toString).filter(n -> n.endsWith(".java")).forEach(arguments::add);
    }
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    assertThat(code).isZero();

    try (JdkServer server = start()) {
      String path = folder.resolve("classes") + ":" + System.getProperty("java.class.path");
      Tool.Output output =
          Tool.run(folder, List.of(java(), "-cp", path, "OrderCalls", server.uri().toString()));
      assertThat(output.out()).as(output.errors()).isEqualTo(EXPECTED);
    }
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static void generate(Path folder, String generator, String... more) {
    assumeTrue(
        Files.isRegularFile(GENERATOR),
        () -> GENERATOR + " is missing: Maven copies it there, mvn process-test-resources");
    Path document = TriedDocument.ORDERS.write(OpenApi.Version.V3_1);
    List<String> command =
        new ArrayList<>(List.of(java(), "-XX:TieredStopAtLevel=1", "-jar", GENERATOR.toString()));
    command.addAll(List.of("generate", "-i", document.toString(), "-g", generator));
    command.addAll(List.of("-o", folder.toString()));
    command.addAll(List.of(more));
    Tool.Output output = Tool.run(Tool.BASE, command);
    assertThat(output.code()).as(output.out() + output.errors()).isZero();
  }

  /** Starts a server of orders that wants to be shown a token. */
  private static JdkServer start() throws IOException {
    Routes routes =
        OrdersRoutes.of(new OrderBook())
            .intercepted((call, operation, next) -> isKnown(call) ? next.answer() : refuse(call));
    return JdkServer.builder(new JacksonCodec(), routes).port(0).start();
  }

  private static boolean isKnown(Call call) {
    return call.fields().first("Authorization").filter("Bearer secret"::equals).isPresent();
  }

  private static CompletionStage<Answer> refuse(Call call) {
    Problem problem = Problem.ofStatus(Status.UNAUTHORIZED.code()).title("Unauthorized").build();
    return CompletableFuture.completedFuture(
        call.answer(new Response.Unauthorized<>(List.of(Challenge.bearer("orders")), problem)));
  }
}
