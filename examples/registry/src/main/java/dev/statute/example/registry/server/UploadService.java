package dev.statute.example.registry.server;

import dev.statute.codec.Content;
import dev.statute.example.registry.BlobsPaths;
import dev.statute.example.registry.CancelUpload;
import dev.statute.example.registry.Chunk;
import dev.statute.example.registry.CompleteUpload;
import dev.statute.example.registry.Digest;
import dev.statute.example.registry.ErrorCode;
import dev.statute.example.registry.Errors;
import dev.statute.example.registry.GetUpload;
import dev.statute.example.registry.Received;
import dev.statute.example.registry.RepositoryName;
import dev.statute.example.registry.StartUpload;
import dev.statute.example.registry.UploadChunk;
import dev.statute.example.registry.Uploads;
import dev.statute.example.registry.UploadsPaths;
import dev.statute.example.registry.UploadsReply;
import dev.statute.field.UriReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes blobs, and files them once their digest is right. */
record UploadService(Storage storage, UploadSessions sessions) implements Uploads {

  @Override
  public StartUpload start(
      RepositoryName name,
      @Nullable Digest digest,
      @Nullable Digest mount,
      @Nullable RepositoryName from,
      @Nullable Content blob) {
    try {
      if (mount != null && from != null && mount(name, mount, from)) {
        return created(name, mount);
      }
      Optional<Upload> begun = sessions.open(name);
      if (begun.isEmpty()) {
        return new StartUpload.TooManyRequests(
            Errors.of(ErrorCode.TOOMANYREQUESTS, "There are too many uploads at once."));
      }
      Upload upload = begun.get();
      return digest == null ? accepted(upload) : complete(upload, digest, blob);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean mount(RepositoryName name, Digest digest, RepositoryName from)
      throws IOException {
    return Storage.share(storage.blob(from, digest), storage.blob(name, digest));
  }

  private StartUpload accepted(Upload upload) {
    sessions.release(upload);
    return new StartUpload.Accepted(location(upload), new Received(0), upload.id());
  }

  /** Takes all of a blob with the request that begins the upload. */
  private StartUpload complete(Upload upload, Digest digest, @Nullable Content blob)
      throws IOException {
    try {
      boolean isWhole = blob == null || upload.append(null, blob) == Upload.Outcome.ADDED;
      return isWhole && file(upload, digest) ? created(upload.name(), digest) : wrong();
    } finally {
      sessions.discard(upload);
    }
  }

  @Override
  public UploadChunk append(RepositoryName name, UUID id, @Nullable Chunk range, Content chunk) {
    try {
      Optional<Upload> found = sessions.find(name, id);
      if (found.isEmpty()) {
        return unknown();
      }
      Upload upload = found.get();
      if (!upload.begin()) {
        return busy();
      }
      try {
        return switch (upload.append(range, chunk)) {
          case ADDED ->
              new UploadChunk.Accepted(
                  location(upload), new Received(upload.received()), upload.id());
          case OUT_OF_ORDER -> outOfOrder();
          case WRONG_SIZE -> wrongSize();
        };
      } finally {
        sessions.release(upload);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public CompleteUpload complete(
      RepositoryName name, UUID id, Digest digest, @Nullable Chunk range, @Nullable Content last) {
    try {
      Optional<Upload> found = sessions.find(name, id);
      if (found.isEmpty()) {
        return unknown();
      }
      Upload upload = found.get();
      return upload.begin() ? complete(upload, digest, range, last) : busy();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends an upload, unless the client can still send its last chunk in another way. */
  private CompleteUpload complete(
      Upload upload, Digest digest, @Nullable Chunk range, @Nullable Content last)
      throws IOException {
    boolean isOver = false;
    try {
      Upload.Outcome added = last == null ? Upload.Outcome.ADDED : upload.append(range, last);
      if (added != Upload.Outcome.ADDED) {
        return added == Upload.Outcome.OUT_OF_ORDER ? outOfOrder() : wrongSize();
      }
      isOver = true;
      return file(upload, digest) ? created(upload.name(), digest) : wrong();
    } finally {
      if (isOver) {
        sessions.discard(upload);
      } else {
        sessions.release(upload);
      }
    }
  }

  /** Files what has come, if it is what the client says. */
  private boolean file(Upload upload, Digest digest) throws IOException {
    if (!upload.digest().equals(digest)) {
      return false;
    }
    Storage.move(upload.file(), storage.blob(upload.name(), digest));
    return true;
  }

  @Override
  public GetUpload get(RepositoryName name, UUID id) {
    try {
      return sessions
          .find(name, id)
          .<GetUpload>map(
              upload ->
                  new GetUpload.NoContent(
                      location(upload), new Received(upload.received()), upload.id()))
          .orElseGet(UploadService::unknown);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public CancelUpload cancel(RepositoryName name, UUID id) {
    try {
      Optional<Upload> found = sessions.find(name, id);
      if (found.isEmpty()) {
        return unknown();
      }
      if (!found.get().begin()) {
        return busy();
      }
      sessions.discard(found.get());
      return new CancelUpload.NoContent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static UriReference location(Upload upload) {
    return UploadsPaths.get(upload.name(), upload.id());
  }

  private static UploadsReply.Created created(RepositoryName name, Digest digest) {
    return new UploadsReply.Created(BlobsPaths.pull(name, digest), digest);
  }

  private static UploadsReply.NotFound unknown() {
    return new UploadsReply.NotFound(
        Errors.of(ErrorCode.BLOB_UPLOAD_UNKNOWN, "There is no such upload."));
  }

  private static UploadsReply.BadRequest wrong() {
    return new UploadsReply.BadRequest(
        Errors.of(ErrorCode.DIGEST_INVALID, "The digest is not that of the blob."));
  }

  private static UploadsReply.BadRequest wrongSize() {
    return new UploadsReply.BadRequest(
        Errors.of(ErrorCode.SIZE_INVALID, "The chunk is not as long as its range."));
  }

  private static UploadsReply.RangeNotSatisfiable outOfOrder() {
    return new UploadsReply.RangeNotSatisfiable(
        Errors.of(ErrorCode.BLOB_UPLOAD_INVALID, "The chunk does not follow what has arrived."));
  }

  private static UploadsReply.Conflict busy() {
    return new UploadsReply.Conflict(
        Errors.of(ErrorCode.BLOB_UPLOAD_INVALID, "Another request goes on with this upload."));
  }
}
