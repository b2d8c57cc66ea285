package dev.statute.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.statute.example.orders.OrdersRoutes;
import dev.statute.example.orders.embedded.OrderBook;
import dev.statute.example.registry.server.PlainRegistry;
import dev.statute.jackson.JacksonCodec;
import dev.statute.kitchen.served.KitchenServer;
import dev.statute.server.jdk.JdkServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Chromium visits servers now, and what it writes is judged. */
@EnabledIfSystemProperty(
    named = "live",
    matches = "true",
    disabledReason = "browsers and servers of others take their time, and chance: -Dlive=true")
class LiveCapturesTest {

  private static final Path FOLDER = Program.BASE.resolve(Path.of("target", "captures"));

  private static final Map<String, String> PROGRAMS =
      Map.of("nginx", "nginx", "httpd", "apache2", "varnish", "varnishd");

  @Test
  void theServersOfTheExamplesSendNothingUnlawful(@TempDir Path temporary) throws IOException {
    Program.assumeBrowser();
    try (JdkServer orders =
            JdkServer.builder(new JacksonCodec(), OrdersRoutes.of(new OrderBook()))
                .port(0)
                .start();
        KitchenServer kitchen = KitchenServer.start();
        PlainRegistry registry = new PlainRegistry(temporary)) {
      record(
          FOLDER.resolve("examples"),
          visits("orders", orders.uri()),
          visits("kitchen", kitchen.uri()),
          visits("registry", registry.uri()));
    }

    List<Capture> captures = Capture.readAll(FOLDER.resolve("examples"));

    assertThat(captures).hasSize(9);
    assertThat(TrueFindings.unexplained(captures)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nginx", "httpd", "varnish", "node", "express"})
  void nothingIsFoundInWhatServersOfOthersSendThatIsNotTrue(String server) {
    Program.assumeBrowser();
    String program = PROGRAMS.getOrDefault(server, "node");
    assumeTrue(Program.isInstalled(program), () -> program + " is not installed: see .ci/run");
    record(FOLDER.resolve(server), server);

    List<Capture> captures = Capture.readAll(FOLDER.resolve(server));

    assertThat(captures).hasSizeGreaterThanOrEqualTo(3);
    assertThat(captures).allMatch(capture -> capture.reading().problems().isEmpty());
    assertThat(TrueFindings.unexplained(captures)).isEmpty();
  }

  private static String visits(String name, URI origin) {
    return name + "=" + origin + "=npm/capture/" + name + ".json";
  }

  private static void record(Path folder, String... servers) {
    List<String> arguments = new ArrayList<>(List.of(folder.toString()));
    arguments.addAll(List.of(servers));
    Program.node("capture/record.mjs", arguments);
  }
}
