package dev.statute.example.registry.server;

import dev.statute.example.registry.BlobsRoutes;
import dev.statute.example.registry.DetermineSupport;
import dev.statute.example.registry.DiscoveryRoutes;
import dev.statute.example.registry.ManifestsRoutes;
import dev.statute.example.registry.Registry;
import dev.statute.example.registry.RegistryRoutes;
import dev.statute.example.registry.UploadsRoutes;
import dev.statute.jackson.JacksonCodec;
import dev.statute.server.Routes;
import dev.statute.server.jdk.JdkServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;

/** Serves a registry on a port of this machine. */
final class RegistryServer implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration IDLE = Duration.ofHours(1);
  private static final int MOST_UPLOADS = 1000;

  private final JdkServer server;

  /**
   * Starts to serve.
   *
   * @param folder keeps what is pushed
   * @param port the port; 0 for one that is free
   */
  RegistryServer(Path folder, int port) throws IOException {
    Storage storage = new Storage(folder);
    JacksonCodec codec = new JacksonCodec();
    UploadSessions sessions =
        new UploadSessions(storage, MOST_UPLOADS, IDLE, InstantSource.system());
    server =
        JdkServer.builder(codec, routes(storage, sessions))
            .address(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
            .filter(new ErrorDocuments(codec))
            .start();
  }

  static Routes routes(Storage storage, UploadSessions sessions) {
    Registry registry = () -> new DetermineSupport.Ok(new Registry.Support(), "registry/2.0");
    return RegistryRoutes.of(registry)
        .and(BlobsRoutes.of(new BlobService(storage)))
        .and(UploadsRoutes.of(new UploadService(storage, sessions)))
        .and(ManifestsRoutes.of(new ManifestService(storage)))
        .and(DiscoveryRoutes.of(new DiscoveryService(storage)));
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
