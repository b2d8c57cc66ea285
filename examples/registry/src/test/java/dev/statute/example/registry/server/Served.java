package dev.statute.example.registry.server;

import dev.statute.client.Client;
import dev.statute.example.registry.Blobs;
import dev.statute.example.registry.BlobsClient;
import dev.statute.example.registry.Digest;
import dev.statute.example.registry.Discovery;
import dev.statute.example.registry.DiscoveryClient;
import dev.statute.example.registry.Manifests;
import dev.statute.example.registry.ManifestsClient;
import dev.statute.example.registry.Registry;
import dev.statute.example.registry.Uploads;
import dev.statute.example.registry.UploadsClient;
import dev.statute.jackson.JacksonCodec;
import dev.statute.server.jdk.JdkServerBuilder;
import dev.statute.testing.ContractCoverage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;

/** A registry that is served for a test, and what calls it. */
final class Served implements AutoCloseable {

  static final ContractCoverage COVERAGE =
      ContractCoverage.of(
          Registry.class, Blobs.class, Uploads.class, Manifests.class, Discovery.class);

  /** Made once, since that takes a second. */
  private static final class Key {
    static final SSLContext CONTEXT = context();

    private static SSLContext context() {
      try {
        return SelfSigned.context();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** How many uploads there can be at once. */
  static final int MOST_UPLOADS = 3;

  static final Duration PATIENCE = Duration.ofMinutes(5);

  final Storage storage;
  final UploadSessions sessions;
  final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);

  private final RegistryServer server;
  private final HttpClient http = HttpClient.newHttpClient();

  Served(Path folder) throws IOException {
    this(folder, settings -> settings);
  }

  /** Serves with further settings. */
  Served(Path folder, UnaryOperator<JdkServerBuilder> settings) throws IOException {
    storage = new Storage(folder);
    InstantSource clock = now::get;
    sessions = new UploadSessions(storage, MOST_UPLOADS, PATIENCE, clock);
    server =
        new RegistryServer(
            storage,
            sessions,
            builder ->
                settings.apply(
                    builder.address(RegistryServer.loopback(0)).filter(COVERAGE.filter())));
  }

  /** Serves over TLS, as clients expect that know nothing of Statute. */
  static Served overTls(Path folder) throws IOException {
    return new Served(folder, settings -> settings.tls(Key.CONTEXT));
  }

  URI uri() {
    return server.uri();
  }

  private Client client() {
    return Client.of(http, server.uri(), new JacksonCodec());
  }

  Blobs blobs() {
    return BlobsClient.of(client());
  }

  Uploads uploads() {
    return UploadsClient.of(client());
  }

  Manifests manifests() {
    return ManifestsClient.of(client());
  }

  Discovery discovery() {
    return DiscoveryClient.of(client());
  }

  /** Sends what no client of the contract would. */
  HttpResponse<String> send(String method, String target, String... fields)
      throws IOException, InterruptedException {
    return send(method, target, new byte[0], fields);
  }

  HttpResponse<String> send(String method, String target, byte[] content, String... fields)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.uri() + target))
            .timeout(Duration.ofSeconds(30))
            .method(
                method,
                content.length == 0
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofByteArray(content));
    if (fields.length > 0) {
      request.headers(fields);
    }
    return http.send(request.build(), BodyHandlers.ofString());
  }

  static Digest digest(byte[] octets) {
    try {
      return new Digest(
          HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
