package dev.statute.example.registry.server;

import dev.statute.codec.Content;
import dev.statute.example.registry.Blobs;
import dev.statute.example.registry.BlobsReply;
import dev.statute.example.registry.DeleteBlob;
import dev.statute.example.registry.Digest;
import dev.statute.example.registry.ErrorCode;
import dev.statute.example.registry.Errors;
import dev.statute.example.registry.PullBlob;
import dev.statute.example.registry.RepositoryName;
import dev.statute.field.AcceptRanges;
import dev.statute.field.EntityTag;
import dev.statute.field.IfRange;
import dev.statute.field.MediaType;
import dev.statute.field.Range;
import dev.statute.server.file.FileContent;
import dev.statute.server.file.FileOutcome;
import dev.statute.server.precondition.Conditions;
import dev.statute.server.precondition.Validators;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Gives blobs from their files. */
record BlobService(Storage storage) implements Blobs {

  private static final MediaType OCTETS = MediaType.of("application", "octet-stream");

  @Override
  public PullBlob pull(
      RepositoryName name, Digest digest, @Nullable Range range, @Nullable IfRange ifRange) {
    Path file = storage.blob(name, digest);
    Content blob;
    try {
      blob = Content.stream(() -> Files.newInputStream(file), Files.size(file), OCTETS);
    } catch (NoSuchFileException e) {
      return unknown();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Validators validators = Validators.of(EntityTag.strong(digest.toString()));
    FileOutcome outcome =
        new FileContent(blob, validators).select(Conditions.none(), range, ifRange);
    if (outcome instanceof FileOutcome.Part part) {
      return new PullBlob.PartialContent(part.range(), part.content(), digest);
    }
    if (outcome instanceof FileOutcome.Unsatisfiable none) {
      return new PullBlob.RangeNotSatisfiable(
          Errors.of(ErrorCode.SIZE_INVALID, "The blob does not reach that far."), none.range());
    }
    return new PullBlob.Ok(blob, AcceptRanges.bytes(), digest);
  }

  @Override
  public DeleteBlob delete(RepositoryName name, Digest digest) {
    try {
      return Files.deleteIfExists(storage.blob(name, digest))
          ? new DeleteBlob.Accepted()
          : unknown();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BlobsReply.NotFound unknown() {
    return new BlobsReply.NotFound(
        Errors.of(ErrorCode.BLOB_UNKNOWN, "The repository has no such blob."));
  }
}
