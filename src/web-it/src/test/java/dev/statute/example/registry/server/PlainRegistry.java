package dev.statute.example.registry.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;

/** A registry without TLS, on a free port of this machine. */
public final class PlainRegistry implements AutoCloseable {

  private static final int MOST_UPLOADS = 1000;

  private final RegistryServer server;

  /**
   * Starts to serve.
   *
   * @param folder keeps what is pushed
   */
  public PlainRegistry(Path folder) throws IOException {
    Storage storage = new Storage(folder);
    this.server =
        new RegistryServer(
            storage,
            new UploadSessions(storage, MOST_UPLOADS, Duration.ofHours(1), InstantSource.system()),
            settings -> settings.address(RegistryServer.loopback(0)));
  }

  /** Returns where it serves. */
  public URI uri() {
    return server.uri();
  }

  @Override
  public void close() {
    server.close();
  }
}
