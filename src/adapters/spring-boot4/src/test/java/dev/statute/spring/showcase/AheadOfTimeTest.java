package dev.statute.spring.showcase;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The application starts with what was generated of it, as in a native image, on the newest JDK
 * that there is.
 */
class AheadOfTimeTest {

  private static final List<String> ARGUMENTS =
      List.of(
          "--server.port=0",
          "--spring.autoconfigure.exclude=",
          "--spring.datasource.url=jdbc:h2:mem:ahead",
          "--spring.threads.virtual.enabled=true",
          "--springdoc.api-docs.enabled=false",
          "--logging.level.root=warn");

  /** The tools of developers are of no application that is processed ahead of time. */
  private static final String NO_RESTART = "-Dspring.devtools.restart.enabled=false";

  @TempDir private static Path folder;

  private static OtherJvm newest;
  private static Process serving;
  private static HttpResponse<String> response;

  /** Does what the plugin of Maven does, and starts what comes of it. */
  @BeforeAll
  static void start() throws Exception {
    // Whether threads are virtual is decided ahead of time.
    newest = OtherJvm.newest(folder);
    process();
    compile();
    List<String> program = new ArrayList<>(List.of(Shop.class.getName()));
    program.addAll(ARGUMENTS);
    program.add("--" + Announcement.PROPERTY + "=true");
    serving = newest.start(classPath(), List.of("-Dspring.aot.enabled=true", NO_RESTART), program);
    URI articles = URI.create("http://localhost:" + port() + "/articles");
    response =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(articles).build(), BodyHandlers.ofString());
  }

  @AfterAll
  static void stop() throws InterruptedException {
    if (serving != null) {
      serving.destroy();
      serving.waitFor();
    }
  }

  private static void process() throws Exception {
    String classes = folder.resolve("classes").toString();
    List<String> program = new ArrayList<>();
    program.add("org.springframework.boot.SpringApplicationAotProcessor");
    program.add(Shop.class.getName());
    program.addAll(List.of(folder.resolve("sources").toString(), classes, classes));
    program.addAll(List.of("dev.statute", "shop"));
    program.addAll(ARGUMENTS);
    Process process = newest.start(classPath(), List.of(NO_RESTART), program);
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }

  private static void compile() throws IOException {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("-nowarn", "-proc:none", "-parameters", "-cp", classPath()));
    arguments.addAll(List.of("-d", folder.resolve("classes").toString()));
    try (Stream<Path> sources = Files.walk(folder.resolve("sources"))) {
      sources.filter(Files::isRegularFile).map(Path::toString).forEach(arguments::add);
    }
    assertThat(
            ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, arguments.toArray(String[]::new)))
        .isZero();
  }

  private static String classPath() {
    return folder.resolve("classes") + File.pathSeparator + System.getProperty("java.class.path");
  }

  /** Reads what the application says, up to the port or to its end. */
  private static String port() throws IOException {
    List<String> said = new ArrayList<>();
    BufferedReader lines = serving.inputReader(UTF_8);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith(Announcement.START)) {
        return line.substring(Announcement.START.length());
      }
      said.add(line);
    }
    throw new AssertionError(String.join("\n", said));
  }

  @Test
  void anApplicationThatIsProcessedAheadOfTimeServes() {
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains("\"articleName\":\"tea\"");
  }

  @Test
  void aNativeImageIsToldWhatIsCalled() throws IOException {
    StringBuilder hints = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder.resolve("classes/META-INF/native-image"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        hints.append(Files.readString(file));
      }
    }
    assertThat(hints).contains(Orders.class.getName(), NewOrder.class.getName(), "OrdersRoutes");
  }

  @Test
  void anOperationRunsInAVirtualThread() {
    assumeThat(newest.feature())
        .as("virtual threads are of Java 21 or newer")
        .isGreaterThanOrEqualTo(21);
    assertThat(response.headers().firstValue(HandlerNameInterceptor.THREAD))
        .hasValue("VirtualThread");
  }
}
