package dev.statute.served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.sun.net.httpserver.HttpServer;
import dev.statute.codec.Content;
import dev.statute.field.AcceptRanges;
import dev.statute.field.ContentRange;
import dev.statute.field.EntityTag;
import dev.statute.field.EntityTagCondition;
import dev.statute.field.HttpDate;
import dev.statute.field.IfRange;
import dev.statute.field.Problem;
import dev.statute.field.Range;
import dev.statute.jackson.JacksonCodec;
import dev.statute.server.file.FileContent;
import dev.statute.server.file.FileOutcome;
import dev.statute.server.jdk.JdkServer;
import dev.statute.server.precondition.Conditions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is served whole and in parts by an operation of an interface. */
class DownloadsTest {

  private static final Path CURL = Path.of("/usr/bin/curl");
  private static final String TEXT = "0123456789".repeat(1000);

  @TempDir static Path folder;

  private static HttpServer server;
  private static URI base;
  private static Downloads client;

  /** The files of the folder. */
  private record FolderOfFiles(Path folder) implements Downloads {

    private static Problem problem(int status) {
      return Problem.ofStatus(status).build();
    }

    private Optional<FileContent> find(String name) {
      try {
        return FileContent.within(folder, name);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public Download download(
        String name,
        @Nullable Range range,
        @Nullable IfRange ifRange,
        @Nullable EntityTagCondition expected,
        @Nullable EntityTagCondition known) {
      Optional<FileContent> found = find(name);
      if (found.isEmpty()) {
        return new Download.NotFound(problem(404));
      }
      FileContent file = found.get();
      EntityTag tag = Objects.requireNonNull(file.validators().etag());
      HttpDate modified = Objects.requireNonNull(file.validators().lastModified());
      Conditions conditions = Conditions.none().ifMatch(expected).ifNoneMatch(known);
      FileOutcome outcome = file.select(conditions, range, ifRange);
      if (outcome instanceof FileOutcome.Part part) {
        return new Download.PartialContent(part.range(), part.content(), tag);
      }
      if (outcome instanceof FileOutcome.Unsatisfiable none) {
        return new Download.RangeNotSatisfiable(problem(416), none.range());
      }
      if (outcome instanceof FileOutcome.Unmodified) {
        return new Download.NotModified(tag);
      }
      return outcome instanceof FileOutcome.Failed
          ? new Download.PreconditionFailed(problem(412))
          : new Download.Ok(file.content(), tag, modified, AcceptRanges.bytes());
    }

    @Override
    public GotParts parts(String name, @Nullable Range range, @Nullable IfRange ifRange) {
      FileContent file = find(name).orElseThrow();
      EntityTag tag = Objects.requireNonNull(file.validators().etag());
      FileOutcome outcome = file.select(Conditions.none(), range, ifRange, 4);
      if (outcome instanceof FileOutcome.Part part) {
        return new GotParts.PartialContent(part.content(), tag, part.range());
      }
      if (outcome instanceof FileOutcome.Parts parts) {
        return new GotParts.PartialContent(parts.content(), tag);
      }
      return outcome instanceof FileOutcome.Unsatisfiable none
          ? new GotParts.RangeNotSatisfiable(problem(416), none.range())
          : new GotParts.Ok(file.content(), tag, AcceptRanges.bytes());
    }
  }

  @BeforeAll
  static void start() throws IOException {
    Path file = Files.writeString(folder.resolve("digits.txt"), TEXT);
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-02T03:04:05Z")));
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/", JdkServer.handler(new JacksonCodec(), DownloadsRoutes.of(new FolderOfFiles(folder))));
    server.start();
    base = URI.create("http://localhost:" + server.getAddress().getPort());
    client = DownloadsClient.of(HttpClient.newHttpClient(), base, new JacksonCodec());
  }

  @AfterAll
  static void stop() {
    server.stop(0);
  }

  private static Download get(@Nullable String range) {
    return client.download(
        "digits.txt", range == null ? null : Range.parse(range), null, null, null);
  }

  private static String text(Content content) {
    try {
      return content.toText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aDownloadIsResumed() {
    Download.Ok whole = (Download.Ok) get(null);
    assertThat(text(whole.body())).isEqualTo(TEXT);
    assertThat(whole.lastModified()).hasToString("Fri, 02 Jan 2026 03:04:05 GMT");
    Download rest =
        client.download(
            "digits.txt", Range.parse("bytes=9990-"), IfRange.of(whole.etag()), null, null);
    assertThat(rest)
        .isInstanceOfSatisfying(
            Download.PartialContent.class,
            part -> {
              assertThat(text(part.body())).isEqualTo("0123456789");
              assertThat(part.contentRange()).isEqualTo(ContentRange.bytes(9990, 9999, 10000));
              assertThat(part.etag()).isEqualTo(whole.etag());
            });
    Download changed =
        client.download(
            "digits.txt",
            Range.parse("bytes=9990-"),
            IfRange.of(EntityTag.strong("other")),
            null,
            null);
    assertThat(changed).isInstanceOf(Download.Ok.class);
    ((Download.Ok) changed).body();
  }

  @Test
  void eachOutcomeIsAReply() {
    EntityTag tag = ((Download.Ok) get(null)).etag();
    EntityTagCondition same = EntityTagCondition.of(tag);
    EntityTagCondition other = EntityTagCondition.of(EntityTag.strong("other"));
    assertThat(client.download("digits.txt", null, null, null, same))
        .isEqualTo(new Download.NotModified(tag));
    assertThat(client.download("digits.txt", null, null, other, null))
        .isInstanceOf(Download.PreconditionFailed.class);
    assertThat(client.download("none", null, null, null, null))
        .isInstanceOf(Download.NotFound.class);
    assertThat(get("bytes=10000-"))
        .isInstanceOfSatisfying(
            Download.RangeNotSatisfiable.class,
            none -> assertThat(none.contentRange()).isEqualTo(ContentRange.unsatisfied(10000)));
  }

  @Test
  void severalPartsHaveNoContentRange() {
    GotParts two = client.parts("digits.txt", Range.parse("bytes=0-9,5000-5009"), null);
    assertThat(two)
        .isInstanceOfSatisfying(
            GotParts.PartialContent.class,
            parts -> {
              assertThat(parts.contentRange()).isNull();
              assertThat(parts.body().type().subtype()).isEqualTo("byteranges");
              assertThat(text(parts.body()))
                  .contains("Content-Range: bytes 0-9/10000", "bytes 5000-5009/10000");
            });
    GotParts one = client.parts("digits.txt", Range.parse("bytes=0-9"), null);
    assertThat(((GotParts.PartialContent) one).contentRange())
        .isEqualTo(ContentRange.bytes(0, 9, 10000));
  }

  @Test
  void curlResumesADownload(@TempDir Path target) throws Exception {
    assumeThat(CURL).exists();
    Path file = Files.writeString(target.resolve("part"), TEXT.substring(0, 4321));
    String uri = base.resolve("/downloads/digits.txt").toString();
    List<String> command = List.of(CURL.toString(), "-sf", "-C", "-", "-o", file.toString(), uri);
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    assertThat(Files.readString(file)).isEqualTo(TEXT);
  }
}
