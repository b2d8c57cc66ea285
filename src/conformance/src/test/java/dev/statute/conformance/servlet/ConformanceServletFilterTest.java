package dev.statute.conformance.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.conformance.Conformance;
import dev.statute.conformance.wire.ConformanceProxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The filter sees what servlets answer, in Tomcat and in Jetty, and changes nothing. */
class ConformanceServletFilterTest {

  private static final Pattern ERROR = Pattern.compile("(?m)^[a-z]+: error: \\[([a-z-]+)\\]");

  @TempDir private Path folder;

  /** Jetty sends {@code Server: Jetty(12.1.14)}, in which a comment needs white space before it. */
  private static Conformance conformance() {
    return Conformance.strict().allowing("field-syntax", "the Server of Jetty is malformed");
  }

  private TestContainer container(String name, Conformance conformance) throws Exception {
    ConformanceServletFilter filter = new ConformanceServletFilter(conformance);
    return name.equals("tomcat")
        ? TestContainer.tomcat(filter, folder)
        : TestContainer.jetty(filter);
  }

  private static HttpResponse<String> get(URI base, String path) throws Exception {
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    HttpRequest request = HttpRequest.newBuilder(URI.create(base + path)).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static List<String> errors(Conformance conformance) {
    List<String> ids = new ArrayList<>();
    ERROR.matcher(conformance.toString()).results().forEach(found -> ids.add(found.group(1)));
    return ids;
  }

  @ParameterizedTest
  @CsvSource({
    "tomcat, /stream, stream",
    "tomcat, /writer, h\u00e9llo",
    "tomcat, /short, abc",
    "tomcat, /other, ''",
    "jetty, /stream, stream",
    "jetty, /writer, h\u00e9llo",
    "jetty, /short, abc",
    "jetty, /other, ''",
  })
  void lawfulResponseComesThrough(String name, String path, String content) throws Exception {
    Conformance conformance = conformance();
    try (TestContainer container = container(name, conformance)) {
      assertThat(get(container.uri(), path).body().replace("h?llo", "h\u00e9llo"))
          .isEqualTo(content);
    }
    assertThat(conformance.toString()).startsWith("1 exchange seen");
    assertThat(errors(conformance)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "tomcat, /unchallenged",
    "tomcat, /error",
    "tomcat, /async",
    "tomcat, /async-direct",
    "jetty, /unchallenged",
    "jetty, /error",
    "jetty, /async",
    "jetty, /async-direct",
  })
  void responseWithoutADemandedFieldIsSeen(String name, String path) throws Exception {
    Conformance conformance = conformance();
    try (TestContainer container = container(name, conformance)) {
      assertThat(get(container.uri(), path).statusCode()).isIn(401, 405);
    }
    assertThat(errors(conformance)).containsExactly("owed-field");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tomcat", "jetty"})
  void errorsAndRedirectsOfContainersAreLawful(String name) throws Exception {
    Conformance conformance = conformance();
    try (TestContainer container = container(name, conformance)) {
      assertThat(get(container.uri(), "/challenged").statusCode()).isEqualTo(401);
      assertThat(get(container.uri(), "/redirect").statusCode()).isEqualTo(302);
      assertThat(get(container.uri(), "/fails").statusCode()).isEqualTo(500);
    }
    assertThat(errors(conformance)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tomcat", "jetty"})
  void proxyFindsNothingWrongWithContainers(String name) throws Exception {
    Conformance outer = conformance().allowing("owed-field", "some servlets leave it out");
    try (TestContainer container = container(name, Conformance.logging());
        ConformanceProxy proxy = outer.proxy(container.uri())) {
      for (String path :
          List.of("/stream", "/writer", "/short", "/other", "/challenged", "/redirect", "/fails")) {
        get(proxy.uri(), path);
      }
    }
    assertThat(outer.toString()).startsWith("7 exchanges seen");
    assertThat(errors(outer)).isEmpty();
  }

  @Test
  void whatWasSeenIsSavedWithoutSecrets() throws Exception {
    Path file = folder.resolve("out/traffic.har");
    Conformance conformance = conformance().saveTo(file);
    try (TestContainer container = container("jetty", conformance)) {
      get(container.uri(), "/stream?access_token=s3cret");
    }
    conformance.save();
    assertThat(Files.readString(file))
        .contains("/case/stream?access_token=")
        .doesNotContain("s3cret");
  }
}
