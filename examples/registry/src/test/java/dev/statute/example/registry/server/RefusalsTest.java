package dev.statute.example.registry.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testing.ContractCoverage;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What no client should send is refused with the document of the specification, and writes nothing.
 */
class RefusalsTest {

  @RegisterExtension static final ContractCoverage COVERAGE = Served.COVERAGE;

  private static final String DIGEST =
      "sha256:2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";
  private static final String ID = "00000000-0000-0000-0000-000000000001";

  @TempDir static Path folder;
  private static Served served;

  @BeforeAll
  static void serve() throws IOException {
    served = new Served(folder.resolve("registry"));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void thereIsARegistry() throws Exception {
    HttpResponse<String> answer = served.send("GET", "/v2/");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("{}");
    assertThat(answer.headers().firstValue("Docker-Distribution-API-Version"))
        .contains("registry/2.0");
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /v2/A/blobs/D, NAME_INVALID",
    "DELETE, /v2/A/blobs/D, NAME_INVALID",
    "GET, /v2/a/blobs/sha256:00, DIGEST_INVALID",
    "GET, /v2/a/blobs/md5:00, DIGEST_INVALID",
    "GET, /v2/a/blobs/sha256:..%2F..%2Fetc%2Fpasswd, UNSUPPORTED",
    "POST, /v2/_blobs/blobs/uploads/, NAME_INVALID",
    "POST, /v2/a/blobs/uploads/?digest=x, DIGEST_INVALID",
    "POST, /v2/a/blobs/uploads/?mount=D&from=.., NAME_INVALID",
    "GET, /v2/a/blobs/uploads/1, BLOB_UPLOAD_INVALID",
    "GET, /v2/A/blobs/uploads/I, NAME_INVALID",
    "PATCH, /v2/A/blobs/uploads/I, NAME_INVALID",
    "PUT, /v2/A/blobs/uploads/I?digest=D, NAME_INVALID",
    "PUT, /v2/a/blobs/uploads/I, DIGEST_INVALID",
    "DELETE, /v2/A/blobs/uploads/I, NAME_INVALID",
    "GET, /v2/-a/manifests/1, NAME_INVALID",
    "GET, /v2/a/../b/manifests/1, UNSUPPORTED",
    "GET, /v2/a%2Fb/manifests/1, NAME_INVALID",
    "GET, /v2/a%2F..%2F..%2Fb/manifests/1, UNSUPPORTED",
    "GET, /v2/a/b%5C..%5Cc/manifests/1, NAME_INVALID",
    "PUT, /v2/A/manifests/1, NAME_INVALID",
    "DELETE, /v2/a./manifests/1, NAME_INVALID",
    "GET, /v2/a..b/tags/list, NAME_INVALID",
    "GET, /v2/a/tags/list?n=x, UNSUPPORTED",
    "GET, /v2/a/referrers/x, DIGEST_INVALID"
  })
  void whatIsMalformedIsABadRequest(String method, String target, String code) throws Exception {
    HttpResponse<String> answer =
        served.send(
            method,
            target.replace("/D", "/" + DIGEST).replace("=D", "=" + DIGEST).replace("/I", "/" + ID));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).startsWith("{\"errors\":[{\"code\":\"" + code + "\",\"message\":\"");
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /v2/a, 404, ''",
    "GET, /v2/a/blobs, 404, ''",
    "GET, /v2//blobs/x, 404, ''",
    "GET, /elsewhere, 404, ''",
    "POST, /v2/, 405, 'GET, HEAD, OPTIONS'",
    "PATCH, /v2/a/b/tags/list, 405, 'GET, HEAD, OPTIONS'",
    "PUT, /v2/a/blobs/uploads/, 405, 'POST, OPTIONS'",
    "POST, /v2/a/b/manifests/1, 405, 'GET, HEAD, PUT, DELETE, OPTIONS'"
  })
  void whatThereIsNotHasTheDocumentToo(String method, String target, int status, String allow)
      throws Exception {
    HttpResponse<String> answer = served.send(method, target);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).startsWith("{\"errors\":[{\"code\":\"UNSUPPORTED\",\"message\":\"");
    assertThat(answer.headers().firstValue("Allow").orElse("").split(", "))
        .containsExactlyInAnyOrder(allow.split(", "));
  }

  /** A long path costs no more than its length. */
  @Test
  void aPathOfManySegmentsIsRefusedLikeAnother() throws Exception {
    assertThat(served.send("GET", "/v2/" + "a/".repeat(4000) + "tags/list").statusCode())
        .isEqualTo(400);
    assertThat(served.send("GET", "/v2/" + "/".repeat(8000)).statusCode()).isEqualTo(404);
  }

  @Test
  void nothingIsWrittenElsewhere() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.filter(file -> !file.endsWith("registry"))).isEmpty();
    }
  }
}
