package dev.statute.example.registry.server;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.codec.Content;
import dev.statute.example.registry.BlobsPaths;
import dev.statute.example.registry.CancelUpload;
import dev.statute.example.registry.Chunk;
import dev.statute.example.registry.CompleteUpload;
import dev.statute.example.registry.Digest;
import dev.statute.example.registry.ErrorCode;
import dev.statute.example.registry.Errors;
import dev.statute.example.registry.GetUpload;
import dev.statute.example.registry.PullBlob;
import dev.statute.example.registry.Received;
import dev.statute.example.registry.RepositoryName;
import dev.statute.example.registry.StartUpload;
import dev.statute.example.registry.UploadChunk;
import dev.statute.example.registry.Uploads;
import dev.statute.example.registry.UploadsPaths;
import dev.statute.example.registry.UploadsReply;
import dev.statute.field.MediaType;
import dev.statute.testing.ContractCoverage;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Blobs arrive as they were sent, whatever happens on the way, or not at all. */
class UploadsTest {

  @RegisterExtension static final ContractCoverage COVERAGE = Served.COVERAGE;

  private static final MediaType OCTETS = MediaType.of("application", "octet-stream");
  private static final RepositoryName NAME = new RepositoryName("team/apps/first");
  private static final byte[] BLOB = "a blob of some octets".getBytes(US_ASCII);
  private static final Digest DIGEST = Served.digest(BLOB);

  @TempDir Path folder;
  private Served served;
  private Uploads uploads;

  @BeforeEach
  void serve() throws IOException {
    served = new Served(folder);
    uploads = served.uploads();
  }

  @AfterEach
  void stop() {
    served.close();
  }

  private static Content content(byte[] octets, int from, int to) {
    return Content.bytes(Arrays.copyOfRange(octets, from, to), OCTETS);
  }

  private static Content blob() {
    return content(BLOB, 0, BLOB.length);
  }

  private UUID begin() {
    StartUpload begun = uploads.start(NAME, null, null, null, null);
    UUID id = ((StartUpload.Accepted) begun).dockerUploadUuid();
    assertThat(((StartUpload.Accepted) begun).location()).isEqualTo(UploadsPaths.get(NAME, id));
    return id;
  }

  private byte[] pulled(Digest digest) throws IOException {
    PullBlob pulled = served.blobs().pull(NAME, digest, null, null);
    return ((PullBlob.Ok) pulled).body().toBytes();
  }

  private static Errors errors(UploadsReply.BadRequest reply) {
    return reply.body();
  }

  @Test
  void aBlobArrivesWithOneRequest() throws IOException {
    assertThat(uploads.start(NAME, DIGEST, null, null, blob()))
        .isEqualTo(new UploadsReply.Created(BlobsPaths.pull(NAME, DIGEST), DIGEST));
    assertThat(pulled(DIGEST)).isEqualTo(BLOB);
  }

  @Test
  void aBlobArrivesWithTheRequestThatEndsItsUpload() throws IOException {
    assertThat(uploads.complete(NAME, begin(), DIGEST, null, blob()))
        .isEqualTo(new UploadsReply.Created(BlobsPaths.pull(NAME, DIGEST), DIGEST));
    assertThat(pulled(DIGEST)).isEqualTo(BLOB);
  }

  @Test
  void aBlobOfNothingArrives() throws IOException {
    Digest nothing = Served.digest(new byte[0]);
    assertThat(uploads.complete(NAME, begin(), nothing, null, null))
        .isInstanceOf(CompleteUpload.Created.class);
    assertThat(pulled(nothing)).isEmpty();
  }

  @Test
  void aBlobArrivesInChunksOfAnyLengths() throws IOException {
    long seed = new SplittableRandom().nextLong();
    SplittableRandom random = new SplittableRandom(seed);
    byte[] octets = new byte[300_000];
    random.nextBytes(octets);
    UUID id = begin();
    int sent = 0;
    while (sent < octets.length) {
      int end = Math.min(octets.length, sent + 1 + random.nextInt(100_000));
      Chunk range = random.nextBoolean() ? new Chunk(sent, end - 1) : null;
      assertThat(uploads.append(NAME, id, range, content(octets, sent, end)))
          .as("seed " + seed)
          .isEqualTo(new UploadChunk.Accepted(UploadsPaths.get(NAME, id), new Received(end), id));
      sent = end;
    }
    Digest digest = Served.digest(octets);
    assertThat(uploads.complete(NAME, id, digest, null, null))
        .isInstanceOf(CompleteUpload.Created.class);
    assertThat(pulled(digest)).as("seed " + seed).isEqualTo(octets);
    assertThat(uploads.get(NAME, id)).isInstanceOf(GetUpload.NotFound.class);
  }

  @Test
  void aChunkOutOfOrderChangesNothing() throws IOException {
    UUID id = begin();
    uploads.append(NAME, id, new Chunk(0, 3), content(BLOB, 0, 4));
    for (int first : new int[] {0, 3, 5}) {
      Chunk range = new Chunk(first, first + 3);
      Content chunk = content(BLOB, first, first + 4);
      assertThat(uploads.append(NAME, id, range, chunk))
          .isInstanceOf(UploadChunk.RangeNotSatisfiable.class);
      assertThat(uploads.complete(NAME, id, DIGEST, range, chunk))
          .isInstanceOf(CompleteUpload.RangeNotSatisfiable.class);
    }
    assertThat(uploads.get(NAME, id))
        .isEqualTo(new GetUpload.NoContent(UploadsPaths.get(NAME, id), new Received(4), id));
    Chunk rest = new Chunk(4, BLOB.length - 1);
    assertThat(uploads.complete(NAME, id, DIGEST, rest, content(BLOB, 4, BLOB.length)))
        .isInstanceOf(CompleteUpload.Created.class);
    assertThat(pulled(DIGEST)).isEqualTo(BLOB);
  }

  @Test
  void aChunkThatIsNotAsLongAsItsRangeChangesNothing() throws Exception {
    UUID id = begin();
    Errors wrong = Errors.of(ErrorCode.SIZE_INVALID, "The chunk is not as long as its range.");
    // With a length, and without one.
    Content known = content(BLOB, 0, 4);
    Content unknown = Content.stream(known::open, OCTETS);
    for (Content chunk : new Content[] {known, unknown}) {
      assertThat(errors((UploadsReply.BadRequest) uploads.append(NAME, id, new Chunk(0, 4), chunk)))
          .isEqualTo(wrong);
      assertThat(errors((UploadsReply.BadRequest) uploads.append(NAME, id, new Chunk(0, 2), chunk)))
          .isEqualTo(wrong);
    }
    uploads.append(NAME, id, null, unknown);
    assertThat(uploads.complete(NAME, id, DIGEST, null, content(BLOB, 4, BLOB.length)))
        .isInstanceOf(CompleteUpload.Created.class);
    assertThat(pulled(DIGEST)).isEqualTo(BLOB);
  }

  @Test
  void aBlobWithAnotherDigestIsNotKept() throws IOException {
    Digest other = Served.digest(new byte[] {1});
    Errors wrong = Errors.of(ErrorCode.DIGEST_INVALID, "The digest is not that of the blob.");
    assertThat(uploads.start(NAME, other, null, null, blob()))
        .isEqualTo(new UploadsReply.BadRequest(wrong));
    assertThat(uploads.complete(NAME, begin(), other, null, blob()))
        .isEqualTo(new UploadsReply.BadRequest(wrong));
    assertThat(served.blobs().pull(NAME, other, null, null)).isInstanceOf(PullBlob.NotFound.class);
    assertThat(served.blobs().pull(NAME, DIGEST, null, null)).isInstanceOf(PullBlob.NotFound.class);
    assertThat(incomplete()).isEmpty();
  }

  private Stream<Path> incomplete() throws IOException {
    return Files.list(folder.resolve("incomplete"));
  }

  @Test
  void aBlobOfAnotherRepositoryNeedNotBeSent() throws IOException {
    RepositoryName other = new RepositoryName("other");
    uploads.start(other, DIGEST, null, null, blob());
    assertThat(uploads.start(NAME, null, DIGEST, other, null))
        .isInstanceOf(StartUpload.Created.class);
    assertThat(uploads.start(NAME, null, DIGEST, other, null))
        .isInstanceOf(StartUpload.Created.class);
    served.blobs().delete(other, DIGEST);
    assertThat(pulled(DIGEST)).isEqualTo(BLOB);
    assertThat(uploads.start(NAME, null, Served.digest(new byte[] {1}), other, null))
        .isInstanceOf(StartUpload.Accepted.class);
  }

  @Test
  void anUploadBelongsToItsRepository() {
    UUID id = begin();
    RepositoryName other = new RepositoryName("team/apps");
    assertThat(uploads.get(other, id)).isInstanceOf(GetUpload.NotFound.class);
    assertThat(uploads.append(other, id, null, blob())).isInstanceOf(UploadChunk.NotFound.class);
    assertThat(uploads.complete(other, id, DIGEST, null, blob()))
        .isInstanceOf(CompleteUpload.NotFound.class);
    assertThat(uploads.cancel(other, id)).isInstanceOf(CancelUpload.NotFound.class);
  }

  @Test
  void anUploadThatIsGivenUpIsForgotten() throws IOException {
    UUID id = begin();
    uploads.append(NAME, id, null, blob());
    assertThat(uploads.cancel(NAME, id)).isInstanceOf(CancelUpload.NoContent.class);
    assertThat(uploads.cancel(NAME, id)).isInstanceOf(CancelUpload.NotFound.class);
    assertThat(incomplete()).isEmpty();
  }

  @Test
  void oneRequestAtATimeGoesOnWithAnUpload() throws IOException {
    UUID id = begin();
    Upload upload = served.sessions.find(NAME, id).orElseThrow();
    assertThat(upload.begin()).isTrue();
    assertThat(uploads.append(NAME, id, null, blob())).isInstanceOf(UploadChunk.Conflict.class);
    assertThat(uploads.complete(NAME, id, DIGEST, null, blob()))
        .isInstanceOf(CompleteUpload.Conflict.class);
    assertThat(uploads.cancel(NAME, id)).isInstanceOf(CancelUpload.Conflict.class);
    served.sessions.release(upload);
    assertThat(uploads.complete(NAME, id, DIGEST, null, blob()))
        .isInstanceOf(CompleteUpload.Created.class);
  }

  @Test
  void thereAreOnlySoManyUploadsAndTheyExpire() throws IOException {
    UUID first = begin();
    for (int i = 1; i < Served.MOST_UPLOADS; i++) {
      begin();
    }
    assertThat(uploads.start(NAME, DIGEST, null, null, blob()))
        .isInstanceOf(StartUpload.TooManyRequests.class);
    served.now.set(Instant.EPOCH.plus(Served.PATIENCE));
    uploads.append(NAME, first, null, content(BLOB, 0, 4));
    served.now.set(Instant.EPOCH.plus(Served.PATIENCE).plusSeconds(1));
    assertThat(uploads.start(NAME, DIGEST, null, null, blob()))
        .isInstanceOf(StartUpload.Created.class);
    assertThat(uploads.get(NAME, first)).isInstanceOf(GetUpload.NoContent.class);
    assertThat(incomplete()).hasSize(1);
  }

  @Test
  void anUploadGoesOnWhereItBrokeOff() throws Exception {
    UUID id = begin();
    try (Socket socket = new Socket(served.uri().getHost(), served.uri().getPort())) {
      OutputStream out = socket.getOutputStream();
      String head =
          "PATCH %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/octet-stream\r\n"
              + "Content-Length: %d\r\n\r\n";
      out.write(head.formatted(UploadsPaths.get(NAME, id), BLOB.length).getBytes(US_ASCII));
      out.write(BLOB, 0, 7);
      out.flush();
    }
    Instant end = Instant.now().plusSeconds(20);
    GetUpload.NoContent state;
    do {
      state = (GetUpload.NoContent) uploads.get(NAME, id);
    } while (state.range().octets() < 7 && Instant.now().isBefore(end));
    assertThat(state.range()).isEqualTo(new Received(7));

    Chunk rest = new Chunk(7, BLOB.length - 1);
    UploadChunk reply;
    // The server may not have seen yet that nothing more comes.
    do {
      reply = uploads.append(NAME, id, rest, content(BLOB, 7, BLOB.length));
    } while (reply instanceof UploadChunk.Conflict && Instant.now().isBefore(end));
    assertThat(reply).isInstanceOf(UploadChunk.Accepted.class);
    assertThat(uploads.complete(NAME, id, DIGEST, null, null))
        .isInstanceOf(CompleteUpload.Created.class);
    assertThat(pulled(DIGEST)).isEqualTo(BLOB);
  }
}
