package dev.statute.openapi.testing;

import dev.statute.law.Law;
import dev.statute.law.load.Laws;
import dev.statute.openapi.model.OpenApi;
import dev.statute.openapi.read.OpenApiReader;
import dev.statute.openapi.read.OpenApiResult;
import dev.statute.openapi.testing.finding.ConformanceRule;
import dev.statute.openapi.testing.message.SocketServer;
import dev.statute.openapi.testing.message.StatusLaw;
import dev.statute.openapi.testing.message.TestedServer;
import dev.statute.openapi.testing.request.GivenTexts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;

/**
 * Sends random requests that an OpenAPI document allows to a server, and some that it does not
 * allow, and says where the answers are not as the document and HTTP's law have it:
 *
 * <pre>{@code
 * OpenApiConformance.of(Path.of("openapi.yaml"))
 *     .against(URI.create("http://localhost:8080"))
 *     .seed(1)
 *     .requests(200)
 *     .assertConforms();
 * }</pre>
 *
 * <p>The requests change what the server holds: test no server whose data matter. The same seed
 * makes the same requests, as long as the server answers the same. Values of this class are
 * mutable, and each method returns the same one.
 */
public final class OpenApiConformance {

  private static final int REQUESTS = 200;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final OpenApi api;
  private final Map<String, String> credentials = new LinkedHashMap<>();
  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private final Set<ConformanceRule> ignored = EnumSet.noneOf(ConformanceRule.class);
  private final Set<String> without = new LinkedHashSet<>();
  private Law law = new Laws().standard();
  private TestedServer server =
      request -> {
        throw new IllegalStateException("say which server is tested: against(…)");
      };
  private URI base = URI.create("http://localhost");
  private long seed = 1;
  private int requests = REQUESTS;
  private int unlawfulRequests = REQUESTS / 2;
  private Duration patience = PATIENCE;

  private OpenApiConformance(OpenApi api) {
    this.api = api;
  }

  /**
   * Reads the document, OpenAPI 3.1, 3.0 or Swagger 2.0, in YAML or JSON.
   *
   * @param document the file
   * @return a test with the usual settings: seed 1, 200 requests that the document allows, 100 that
   *     it does not
   * @throws IllegalArgumentException if the document cannot be read, or has no operations
   */
  public static OpenApiConformance of(Path document) {
    return of(OpenApiReader.read(document));
  }

  /**
   * Takes the text of a document.
   *
   * @param name what messages call it
   * @param text the text, YAML or JSON
   * @return a test with the usual settings
   * @throws IllegalArgumentException if the document cannot be read, or has no operations
   */
  public static OpenApiConformance of(String name, String text) {
    return of(OpenApiReader.read(name, text));
  }

  private static OpenApiConformance of(OpenApiResult result) {
    if (result instanceof OpenApiResult.Read read && !read.api().operations().isEmpty()) {
      return new OpenApiConformance(read.api());
    }
    throw new IllegalArgumentException(
        result.problems().isEmpty()
            ? "the document has no operations"
            : result.problems().stream().map(Object::toString).collect(Collectors.joining("\n")));
  }

  /**
   * Says which server is tested. It is reached by HTTP/1.1.
   *
   * @param uri what the paths of the document follow: {@code http://localhost:8080/api}
   * @return this
   * @throws IllegalArgumentException if it is neither http nor https, or has no host
   */
  public OpenApiConformance against(URI uri) {
    this.base = uri;
    this.server = new SocketServer(uri, patience, tls(), new StatusLaw(law));
    return this;
  }

  private static SSLContext tls() {
    try {
      return SSLContext.getDefault();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("the platform has no TLS", e);
    }
  }

  /**
   * Says what is tested in place of a server that listens.
   *
   * @param stand what answers requests, such as the mock of a framework
   * @return this
   */
  public OpenApiConformance against(TestedServer stand) {
    this.server = stand;
    return this;
  }

  /**
   * Says what random requests are made of.
   *
   * @param value any number; reports show it
   * @return this
   */
  public OpenApiConformance seed(long value) {
    this.seed = value;
    return this;
  }

  /**
   * Says how many requests are sent that the document allows, and half as many that it does not.
   *
   * @param count at least one; each operation gets its share
   * @return this
   * @throws IllegalArgumentException if the number is not positive
   */
  public OpenApiConformance requests(int count) {
    if (count < 1) {
      throw new IllegalArgumentException("requests must be positive: " + count);
    }
    this.requests = count;
    this.unlawfulRequests = count / 2;
    return this;
  }

  /**
   * Says how many requests are sent that the document does not allow: with parameters or content
   * that schemas do not allow, without what is required, or with other methods. They must be
   * refused with a client error.
   *
   * @param count 0 for none
   * @return this
   * @throws IllegalArgumentException if the number is negative
   */
  public OpenApiConformance unlawfulRequests(int count) {
    if (count < 0) {
      throw new IllegalArgumentException("unlawfulRequests must not be negative: " + count);
    }
    this.unlawfulRequests = count;
    return this;
  }

  /**
   * Gives credentials. Without, requests have some that are well-formed and worth nothing.
   *
   * @param scheme the name of the security scheme in the document
   * @param value a token, an API key, or {@code user:password} for Basic
   * @return this
   */
  public OpenApiConformance credentials(String scheme, String value) {
    credentials.put(scheme, value);
    return this;
  }

  /**
   * Gives values of the parameters with a name, where schemas do not say which there are.
   *
   * @param parameter the name of the parameter, in the path, query, header section or a cookie
   * @param texts of which each request has one, not percent-encoded
   * @return this
   * @throws IllegalArgumentException if no operation has such a parameter, or no text is given
   */
  public OpenApiConformance values(String parameter, String... texts) {
    if (api.operations().stream()
        .flatMap(operation -> operation.parameters().stream())
        .noneMatch(p -> p.name().equals(parameter))) {
      throw new IllegalArgumentException("no operation has a parameter " + parameter);
    }
    if (texts.length == 0) {
      throw new IllegalArgumentException("give at least one text for " + parameter);
    }
    values.put(parameter, List.of(texts));
    return this;
  }

  /**
   * Leaves an operation out.
   *
   * @param operation its method and path: {@code DELETE /orders/{id}}
   * @return this
   * @throws IllegalArgumentException if the document has no such operation
   */
  public OpenApiConformance without(String operation) {
    if (api.operations().stream().noneMatch(o -> o.title().equals(operation))) {
      throw new IllegalArgumentException("the document has no operation " + operation);
    }
    without.add(operation);
    return this;
  }

  /**
   * Reports nothing of a kind.
   *
   * @param rule the kind
   * @return this
   */
  public OpenApiConformance ignoring(ConformanceRule rule) {
    ignored.add(rule);
    return this;
  }

  /**
   * Judges by another law than the standard of HTTP.
   *
   * @param other such as the law of a company
   * @return this
   */
  public OpenApiConformance law(Law other) {
    this.law = other;
    return this;
  }

  /**
   * Says how long to wait for the server. Call it before {@link #against(URI)}.
   *
   * @param value the longest wait for octets of an answer, 10 s unless said
   * @return this
   */
  public OpenApiConformance patience(Duration value) {
    this.patience = value;
    return this;
  }

  /**
   * Sends the requests.
   *
   * @return what was found
   * @throws UncheckedIOException if the server cannot be reached
   */
  public ConformanceReport run() {
    ConformanceRun run =
        new ConformanceRun(
            new ConformanceRun.Plan(
                api, law, seed, new GivenTexts(credentials, values), ignored, without),
            server);
    try {
      return run.run(requests, unlawfulRequests, base);
    } catch (IOException e) {
      throw new UncheckedIOException("no answer from " + base + ": " + e.getMessage(), e);
    }
  }

  /**
   * Sends the requests, and fails with a report if an answer is not as the document and the law
   * say.
   *
   * @return what was found: nothing
   * @throws AssertionError if something was found
   * @throws UncheckedIOException if the server cannot be reached
   */
  public ConformanceReport assertConforms() {
    ConformanceReport report = run();
    if (!report.findings().isEmpty()) {
      throw new AssertionError(report.toString());
    }
    return report;
  }
}
