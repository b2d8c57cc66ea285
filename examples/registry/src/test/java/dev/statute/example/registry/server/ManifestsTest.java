package dev.statute.example.registry.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.codec.Content;
import dev.statute.example.registry.DeleteManifest;
import dev.statute.example.registry.Descriptor;
import dev.statute.example.registry.Digest;
import dev.statute.example.registry.Discovery;
import dev.statute.example.registry.ErrorCode;
import dev.statute.example.registry.Errors;
import dev.statute.example.registry.Index;
import dev.statute.example.registry.ListReferrers;
import dev.statute.example.registry.ListTags;
import dev.statute.example.registry.Manifests;
import dev.statute.example.registry.ManifestsPaths;
import dev.statute.example.registry.ManifestsReply;
import dev.statute.example.registry.PullManifest;
import dev.statute.example.registry.PushManifest;
import dev.statute.example.registry.Reference;
import dev.statute.example.registry.RepositoryName;
import dev.statute.example.registry.Tag;
import dev.statute.example.registry.TagList;
import dev.statute.field.MediaType;
import dev.statute.testing.ContractCoverage;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Manifests are kept octet for octet, and found by digest, tag and subject. */
class ManifestsTest {

  @RegisterExtension static final ContractCoverage COVERAGE = Served.COVERAGE;

  private static final String TYPE = "application/vnd.oci.image.manifest.v1+json";
  private static final RepositoryName NAME = new RepositoryName("team/app");
  private static final Digest MISSING = Served.digest(new byte[] {1});

  @TempDir Path folder;
  private Served served;
  private Manifests manifests;
  private Discovery discovery;

  @BeforeEach
  void serve() throws IOException {
    served = new Served(folder);
    manifests = served.manifests();
    discovery = served.discovery();
    Digest config = Served.digest("{}".getBytes(StandardCharsets.UTF_8));
    served.uploads().start(NAME, config, null, null, Content.text("{}"));
  }

  @AfterEach
  void stop() {
    served.close();
  }

  private static Content content(String json) {
    return Content.bytes(json.getBytes(StandardCharsets.UTF_8), MediaType.parse(TYPE));
  }

  private static Digest digest(String json) {
    return Served.digest(json.getBytes(StandardCharsets.UTF_8));
  }

  private static String manifest(String members) {
    return """
    { "schemaVersion": 2, "mediaType": "%s", %s
      "config": {"mediaType": "application/vnd.example+json", "digest": "%s", "size": 2} }
    """
        .formatted(TYPE, members, digest("{}"));
  }

  private PushManifest push(String reference, String json) {
    return manifests.push(NAME, Reference.parse(reference), content(json));
  }

  @Test
  void aManifestIsGivenAsItCame() throws IOException {
    String json = manifest("\"annotations\": {\"a\": \"é\"},");
    Digest digest = digest(json);
    assertThat(push("1.0", json))
        .isEqualTo(new PushManifest.Created(ManifestsPaths.pull(NAME, new Tag("1.0")), digest));
    for (Reference reference : List.of(digest, new Tag("1.0"))) {
      PullManifest.Ok pulled = (PullManifest.Ok) manifests.pull(NAME, reference);
      assertThat(pulled.body().type()).hasToString(TYPE);
      assertThat(pulled.body().toText()).isEqualTo(json);
      assertThat(pulled.dockerContentDigest()).isEqualTo(digest);
    }
  }

  @Test
  void headSaysTheLength() throws Exception {
    String json = manifest("");
    push("1.0", json);
    HttpResponse<String> head = served.send("HEAD", "/v2/team/app/manifests/1.0");
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.headers().firstValue("Content-Type")).contains(TYPE);
    assertThat(head.headers().firstValue("Content-Length")).contains("" + json.length());
    assertThat(head.headers().firstValue("Docker-Content-Digest"))
        .contains(digest(json).toString());
  }

  @Test
  void aManifestLacksNoPart() {
    String json = manifest("").replace(digest("{}").toString(), MISSING.toString());
    String foreign = manifest("").replace(digest("{}").toString(), "sha512:00");
    String index = "{\"manifests\": [{\"mediaType\": \"a/b\", \"size\": 1, \"digest\": \"%s\"}]}";
    for (String some : List.of(json, foreign, index.formatted(MISSING))) {
      assertThat(push("1.0", some))
          .isEqualTo(
              new ManifestsReply.NotFound(
                  Errors.of(
                      ErrorCode.MANIFEST_BLOB_UNKNOWN, "The repository lacks a part of it.")));
    }
    push("1.0", manifest(""));
    assertThat(push("all", index.formatted(digest(manifest("")))))
        .isInstanceOf(PushManifest.Created.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "[]",
        "{\"config\": 1}",
        "{\"mediaType\": \"text/plain\"}",
        "{\"subject\": {\"mediaType\": \"a/b\", \"size\": 1, \"digest\": \"sha256:../../x\"}}",
        "{\"layers\": [{}]}",
        "{} {}"
      })
  void whatIsNoManifestIsRefused(String json) {
    assertThat(push("1.0", json)).isInstanceOf(PushManifest.BadRequest.class);
    assertThat(manifests.pull(NAME, new Tag("1.0"))).isInstanceOf(PullManifest.NotFound.class);
  }

  @Test
  void aManifestHasTheDigestItIsPushedWith() {
    assertThat(push(MISSING.toString(), manifest("")))
        .isEqualTo(
            new ManifestsReply.BadRequest(
                Errors.of(ErrorCode.DIGEST_INVALID, "The digest is not that of the manifest.")));
    assertThat(push(".invalid", manifest(""))).isInstanceOf(PushManifest.BadRequest.class);
    assertThat(manifests.pull(NAME, Reference.parse(".invalid")))
        .isInstanceOf(PullManifest.NotFound.class);
  }

  @Test
  void aManifestIsOnlySoLong() {
    String json = manifest("\"annotations\": {\"a\": \"" + "b".repeat(Manifests.MOST) + "\"},");
    assertThat(push("1.0", json)).isInstanceOf(PushManifest.ContentTooLarge.class);
  }

  @Test
  void aTagIsDeletedAloneAndAManifestWithItsTags() {
    Digest digest = digest(manifest(""));
    for (String tag : List.of("1.0", "1.1", "1.2")) {
      push(tag, manifest(""));
    }
    push("2.0", manifest("\"annotations\": {},"));
    assertThat(manifests.delete(NAME, new Tag("1.0"))).isEqualTo(new DeleteManifest.Accepted());
    assertThat(manifests.pull(NAME, digest)).isInstanceOf(PullManifest.Ok.class);
    assertThat(manifests.delete(NAME, digest)).isEqualTo(new DeleteManifest.Accepted());
    assertThat(manifests.pull(NAME, digest)).isInstanceOf(PullManifest.NotFound.class);
    assertThat(manifests.delete(NAME, digest)).isInstanceOf(DeleteManifest.NotFound.class);
    assertThat(manifests.delete(NAME, new Tag("1.1"))).isInstanceOf(DeleteManifest.NotFound.class);
    assertThat(discovery.tags(NAME, null, null))
        .isEqualTo(new ListTags.Ok(new TagList("team/app", List.of("2.0"))));
  }

  @Test
  void tagsAreListedInOrderPageByPage() {
    for (String tag : List.of("b", "a", "B", "1", "a1")) {
      push(tag, manifest(""));
    }
    ListTags.Ok first = (ListTags.Ok) discovery.tags(NAME, 2, null);
    assertThat(first.body().tags()).containsExactly("1", "B");
    assertThat(first.link()).hasToString("[</v2/team/app/tags/list?n=2&last=B>; rel=\"next\"]");
    ListTags.Ok second = (ListTags.Ok) discovery.tags(NAME, 2, "B");
    assertThat(second.body().tags()).containsExactly("a", "a1");
    assertThat(discovery.tags(NAME, 2, "a1"))
        .isEqualTo(new ListTags.Ok(new TagList("team/app", List.of("b"))));
    assertThat(discovery.tags(NAME, 0, null))
        .isEqualTo(new ListTags.Ok(new TagList("team/app", List.of())));
    assertThat(discovery.tags(NAME, -1, null)).isInstanceOf(ListTags.BadRequest.class);
    assertThat(discovery.tags(new RepositoryName("team"), null, null))
        .isInstanceOf(ListTags.NotFound.class);
  }

  @Test
  void aManifestIsFoundByItsSubject() {
    String subject =
        "\"subject\": {\"mediaType\": \"%s\", \"size\": 1, \"digest\": \"%s\"},"
            .formatted(TYPE, MISSING);
    String signature =
        manifest("\"artifactType\": \"a/b\", \"annotations\": {\"k\": \"v\"}," + subject);
    String plain = manifest(subject);
    PushManifest.Created pushed =
        (PushManifest.Created) push(digest(signature).toString(), signature);
    assertThat(pushed.ociSubject()).isEqualTo(MISSING);
    push(digest(plain).toString(), plain);

    Descriptor a =
        new Descriptor(
            TYPE, digest(signature).toString(), signature.length(), "a/b", Map.of("k", "v"));
    Descriptor b =
        new Descriptor(
            TYPE, digest(plain).toString(), plain.length(), "application/vnd.example+json", null);
    ListReferrers.Ok all = (ListReferrers.Ok) discovery.referrers(NAME, MISSING, null, null);
    assertThat(all.body().manifests()).containsExactlyInAnyOrder(a, b);
    assertThat(discovery.referrers(NAME, MISSING, "a/b", null))
        .isEqualTo(new ListReferrers.Ok(Index.of(List.of(a)), null, "artifactType"));
    manifests.delete(NAME, digest(signature));
    assertThat(discovery.referrers(NAME, MISSING, null, null))
        .isEqualTo(new ListReferrers.Ok(Index.of(List.of(b))));
    assertThat(discovery.referrers(NAME, digest(""), null, null))
        .isEqualTo(new ListReferrers.Ok(Index.of(List.of())));
  }

  @Test
  void referrersAreListedPageByPage() {
    String subject =
        "\"subject\": {\"mediaType\": \"%s\", \"size\": 1, \"digest\": \"%s\"},"
            .formatted(TYPE, MISSING);
    for (int i = 0; i < 3; i++) {
      String json = manifest("\"annotations\": {\"i\": \"" + i + "\"}," + subject);
      push(digest(json).toString(), json);
    }
    // A page is full of octets, or of manifests.
    referrersAreListedOneByOne(new DiscoveryService(served.storage, 10, 1));
    referrersAreListedOneByOne(new DiscoveryService(served.storage, 1, Manifests.MOST));
  }

  private static void referrersAreListedOneByOne(Discovery pages) {
    ListReferrers.Ok one = (ListReferrers.Ok) pages.referrers(NAME, MISSING, null, null);
    assertThat(one.body().manifests()).hasSize(1);
    String last = one.body().manifests().get(0).digest();
    assertThat(String.valueOf(one.link())).contains("last=", "rel=\"next\"");
    ListReferrers.Ok two =
        (ListReferrers.Ok) pages.referrers(NAME, MISSING, null, Digest.parse(last));
    Digest next = Digest.parse(two.body().manifests().get(0).digest());
    ListReferrers.Ok three = (ListReferrers.Ok) pages.referrers(NAME, MISSING, null, next);
    assertThat(three.body().manifests()).hasSize(1);
    assertThat(three.link()).isNull();
  }
}
