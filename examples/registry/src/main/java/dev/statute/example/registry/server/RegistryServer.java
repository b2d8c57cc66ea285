package dev.statute.example.registry.server;

import dev.statute.example.registry.BlobsRoutes;
import dev.statute.example.registry.DetermineSupport;
import dev.statute.example.registry.DiscoveryRoutes;
import dev.statute.example.registry.Manifests;
import dev.statute.example.registry.ManifestsRoutes;
import dev.statute.example.registry.Registry;
import dev.statute.example.registry.RegistryRoutes;
import dev.statute.example.registry.UploadsRoutes;
import dev.statute.jackson.JacksonCodec;
import dev.statute.server.Routes;
import dev.statute.server.jdk.JdkServer;
import dev.statute.server.jdk.JdkServerBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;

/** Serves a registry on a port of this machine. */
final class RegistryServer implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration IDLE = Duration.ofHours(1);
  private static final int MOST_UPLOADS = 1000;
  private static final int MOST_LISTED = 1000;

  private final JdkServer server;

  /**
   * Starts to serve over TLS, with a key of its own.
   *
   * @param storage keeps what is pushed
   * @param port the port; 0 for one that is free
   */
  static RegistryServer start(Storage storage, int port) throws IOException {
    SSLContext key = SelfSigned.context();
    return new RegistryServer(
        storage,
        new UploadSessions(storage, MOST_UPLOADS, IDLE, InstantSource.system()),
        server -> server.address(loopback(port)).tls(key));
  }

  /**
   * Starts to serve.
   *
   * @param storage keeps what is pushed
   * @param sessions what is being pushed
   * @param settings changes those of the server
   */
  RegistryServer(Storage storage, UploadSessions sessions, UnaryOperator<JdkServerBuilder> settings)
      throws IOException {
    JacksonCodec codec = new JacksonCodec();
    server =
        settings
            .apply(JdkServer.builder(codec, routes(storage, sessions)))
            .filter(new ErrorDocuments(codec))
            .start();
  }

  /** Finds where only programs of this machine can call. */
  static InetSocketAddress loopback(int port) {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
  }

  private static Routes routes(Storage storage, UploadSessions sessions) {
    Registry registry = () -> new DetermineSupport.Ok(new Registry.Support(), "registry/2.0");
    return RegistryRoutes.of(registry)
        .and(BlobsRoutes.of(new BlobService(storage)))
        .and(UploadsRoutes.of(new UploadService(storage, sessions)))
        .and(ManifestsRoutes.of(new ManifestService(storage)))
        .and(DiscoveryRoutes.of(new DiscoveryService(storage, MOST_LISTED, Manifests.MOST)));
  }

  URI uri() {
    return server.uri();
  }

  /** Stops, once the requests that are being handled have their answers. */
  @Override
  public void close() {
    server.stop(PATIENCE);
  }
}
