package dev.statute.example.registry.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.codec.Content;
import dev.statute.example.registry.Blobs;
import dev.statute.example.registry.BlobsPaths;
import dev.statute.example.registry.DeleteBlob;
import dev.statute.example.registry.Digest;
import dev.statute.example.registry.PullBlob;
import dev.statute.example.registry.RepositoryName;
import dev.statute.field.Range;
import dev.statute.testing.ContractCoverage;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Blobs are given whole or in parts, until they are deleted. */
class BlobsTest {

  @RegisterExtension static final ContractCoverage COVERAGE = Served.COVERAGE;

  private static final RepositoryName NAME = new RepositoryName("team/app");
  private static final Content BLOB = Content.text("hello");
  // printf hello | sha256sum
  private static final Digest DIGEST =
      new Digest("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824");

  @TempDir Path folder;
  private Served served;
  private Blobs blobs;

  @BeforeEach
  void serve() throws IOException {
    served = new Served(folder);
    blobs = served.blobs();
    served.uploads().start(NAME, DIGEST, null, null, BLOB);
  }

  @AfterEach
  void stop() {
    served.close();
  }

  @Test
  void aPartIsGiven() throws IOException {
    PullBlob pulled = blobs.pull(NAME, DIGEST, Range.parse("bytes=3-"), null);
    PullBlob.PartialContent part = (PullBlob.PartialContent) pulled;
    assertThat(part.body().toText()).isEqualTo("lo");
    assertThat(part.contentRange()).hasToString("bytes 3-4/5");
    assertThat(part.dockerContentDigest()).isEqualTo(DIGEST);
  }

  @Test
  void aPartThatThereIsNotIsRefused() {
    PullBlob pulled = blobs.pull(NAME, DIGEST, Range.parse("bytes=5-"), null);
    assertThat(((PullBlob.RangeNotSatisfiable) pulled).contentRange()).hasToString("bytes */5");
  }

  @Test
  void headSaysWhetherThereIsOneAndHowLongItIs() throws Exception {
    HttpResponse<String> head = served.send("HEAD", BlobsPaths.pull(NAME, DIGEST).toString());
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.headers().firstValue("Content-Length")).contains("5");
    assertThat(head.headers().firstValue("Docker-Content-Digest")).contains(DIGEST.toString());
    RepositoryName other = new RepositoryName("other");
    assertThat(served.send("HEAD", BlobsPaths.pull(other, DIGEST).toString()).statusCode())
        .isEqualTo(404);
  }

  @Test
  void aBlobIsDeletedFromOneRepository() {
    assertThat(blobs.delete(NAME, DIGEST)).isEqualTo(new DeleteBlob.Accepted());
    assertThat(blobs.delete(NAME, DIGEST)).isInstanceOf(DeleteBlob.NotFound.class);
    assertThat(blobs.pull(NAME, DIGEST, null, null)).isInstanceOf(PullBlob.NotFound.class);
  }
}
