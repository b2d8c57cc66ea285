package dev.statute.example.registry.server;

import dev.statute.example.registry.RepositoryName;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The uploads that are under way: a bounded number, which expire when nobody goes on with them. */
final class UploadSessions {

  private final Storage storage;
  private final int most;
  private final Duration patience;
  private final InstantSource clock;
  private final Map<UUID, Upload> uploads = new ConcurrentHashMap<>();

  /**
   * Begins without any.
   *
   * @param most how many there may be at once, give or take the requests that begin together
   * @param patience how long nobody need go on with one
   */
  UploadSessions(Storage storage, int most, Duration patience, InstantSource clock) {
    this.storage = storage;
    this.most = most;
    this.patience = patience;
    this.clock = clock;
  }

  /** Begins one, which the request has; none if there are too many. */
  Optional<Upload> open(RepositoryName name) throws IOException {
    expire();
    if (uploads.size() >= most) {
      return Optional.empty();
    }
    Upload upload = new Upload(name, storage.newFile(), clock.instant());
    upload.begin();
    uploads.put(upload.id(), upload);
    return Optional.of(upload);
  }

  /** Finds one of a repository. */
  Optional<Upload> find(RepositoryName name, UUID id) throws IOException {
    expire();
    return Optional.ofNullable(uploads.get(id)).filter(upload -> upload.name().equals(name));
  }

  /** Lets other requests have one. */
  void release(Upload upload) {
    upload.end(clock.instant());
  }

  /** Forgets one that the request has, with what has come of it. */
  void discard(Upload upload) throws IOException {
    uploads.remove(upload.id());
    Files.deleteIfExists(upload.file());
  }

  private void expire() throws IOException {
    for (Upload upload : uploads.values()) {
      if (upload.expires(clock.instant().minus(patience))) {
        discard(upload);
      }
    }
  }
}
