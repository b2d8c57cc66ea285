package dev.statute.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.codec.Content;
import dev.statute.field.EntityTag;
import dev.statute.field.HttpDate;
import dev.statute.field.MediaType;
import dev.statute.server.file.FileContent;
import dev.statute.server.precondition.Validators;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conditions and ranges of RFC 9110, 13 and 14, as a client sees them. */
class FileServingTest {

  private static final String DATE = "Sun, 06 Nov 1994 08:49:37 GMT";
  private static final String LATER = "Sun, 06 Nov 1994 08:49:38 GMT";
  private static final MediaType TEXT = MediaType.of("text", "plain");

  /** A thousand octets, each of which tells its place by its line. */
  private static final String OCTETS = octets();

  private static String octets() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      text.append("%09d\n".formatted(i));
    }
    return text.toString();
  }

  private static FileContent file(boolean isDateStrong) {
    Validators validators = Validators.of(EntityTag.strong("v1"), HttpDate.parse(DATE));
    return new FileContent(
        Content.text(OCTETS, TEXT), isDateStrong ? validators.withStrongDate() : validators);
  }

  private static RecordingSink get(String method, FileContent file, String... fields) {
    Routes routes = Routes.of(Route.of("GET", "/", file::reply));
    return Requests.answer(routes, Requests.of(method, "/", "", fields));
  }

  private static RecordingSink get(String... fields) {
    return get("GET", file(false), fields);
  }

  @Test
  void theWholeHasValidatorsAndTellsOfRanges() {
    RecordingSink sink = get();
    assertThat(sink.code()).isEqualTo(200);
    assertThat(sink.text()).isEqualTo(OCTETS);
    assertThat(sink.field("ETag")).isEqualTo("\"v1\"");
    assertThat(sink.field("Last-Modified")).isEqualTo(DATE);
    assertThat(sink.field("Accept-Ranges")).isEqualTo("bytes");
    assertThat(sink.field("Content-Range")).isNull();
    assertThat(sink.contentLength()).isEqualTo(OptionalLong.of(1000));
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=0-499,0,500",
    "bytes=500-999,500,1000",
    "bytes=-500,500,1000",
    "bytes=500-,500,1000",
    "bytes=0-0,0,1",
    "bytes=990-5000,990,1000",
    "bytes=-5000,0,1000",
    "bytes=999-,999,1000",
    // One of several can be satisfied, and those that touch are one (RFC 9110, 15.3.7.2).
    "'bytes=0-9,5000-',0,10",
    "'bytes=500-600,601-999',500,1000",
    "'bytes=601-999,500-700',500,1000",
    "'bytes=0-9,20-29',0,30"
  })
  void aPartIsSentWithItsPlace(String range, int start, int end) {
    RecordingSink sink = get("Range", range);
    assertThat(sink.code()).isEqualTo(206);
    assertThat(sink.text()).isEqualTo(OCTETS.substring(start, end));
    assertThat(sink.field("Content-Range")).isEqualTo("bytes " + start + "-" + (end - 1) + "/1000");
    assertThat(sink.field("ETag")).isEqualTo("\"v1\"");
    assertThat(sink.field("Content-Type")).isEqualTo("text/plain");
    assertThat(sink.contentLength()).isEqualTo(OptionalLong.of(end - start));
  }

  @ParameterizedTest
  @CsvSource({"bytes=1000-", "'bytes=1000-,2000-'", "bytes=-0"})
  void whatIsBeyondTheEndIsNotSatisfiable(String range) {
    RecordingSink sink = get("Range", range);
    assertThat(sink.code()).isEqualTo(416);
    assertThat(sink.field("Content-Range")).isEqualTo("bytes */1000");
    assertThat(sink.text()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"lines=0-1", "bytes=a", "bytes=9-0", "bytes", "''"})
  void aRangeThatIsNotUnderstoodIsIgnored(String range) {
    assertThat(get("Range", range).code()).isEqualTo(200);
  }

  @Test
  void severalPartsEachHaveTheirPlace() {
    RecordingSink sink = get("Range", "bytes=900-908, 0-8, 998-998");
    assertThat(sink.code()).isEqualTo(206);
    assertThat(sink.field("Content-Range")).isNull();
    MediaType type = MediaType.parse(sink.field("Content-Type"));
    assertThat(type.type() + "/" + type.subtype()).isEqualTo("multipart/byteranges");
    String boundary = type.parameter("boundary").orElseThrow();
    assertThat(sink.text().replace(boundary, "B"))
        .isEqualTo(
            """
            --B
            Content-Type: text/plain
            Content-Range: bytes 900-908/1000

            000000090
            --B
            Content-Type: text/plain
            Content-Range: bytes 0-8/1000

            000000000
            --B
            Content-Type: text/plain
            Content-Range: bytes 998-998/1000

            9
            --B--
            """
                .replace("\n", "\r\n"));
    assertThat(sink.contentLength()).isEqualTo(OptionalLong.of(sink.content.size()));
  }

  @Test
  void manySmallRangesGetTheWhole() {
    List<String> ranges = new ArrayList<>();
    for (int i = 0; i < 900; i++) {
      ranges.add(i + "-" + i);
    }
    // In any order they are one, since they touch.
    Collections.reverse(ranges);
    assertThat(get("Range", "bytes=" + String.join(",", ranges)).field("Content-Range"))
        .isEqualTo("bytes 0-899/1000");
    List<String> apart = new ArrayList<>();
    for (int i = 0; i < 17; i++) {
      apart.add(i * 100 + "-" + (i * 100));
    }
    Content large = Content.text(OCTETS + OCTETS, TEXT);
    FileContent file = new FileContent(large, Validators.of(EntityTag.strong("v1")));
    RecordingSink whole = get("GET", file, "Range", "bytes=" + String.join(",", apart));
    assertThat(whole.code()).isEqualTo(200);
    assertThat(whole.content.size()).isEqualTo(2000);
    RecordingSink parts =
        get("GET", file, "Range", "bytes=" + String.join(",", apart.subList(0, 16)));
    assertThat(parts.code()).isEqualTo(206);
  }

  @Test
  void anEmptyFileHasNoParts() {
    FileContent empty =
        new FileContent(Content.text("", TEXT), Validators.of(EntityTag.strong("v1")));
    assertThat(get("GET", empty, "Range", "bytes=-5").code()).isEqualTo(200);
    assertThat(get("GET", empty, "Range", "bytes=0-").code()).isEqualTo(416);
  }

  @ParameterizedTest
  @CsvSource({
    "If-Match,'\"v1\"',206",
    "If-Match,'\"v2\"',412",
    "If-Match,*,206",
    "If-None-Match,'\"v1\"',304",
    "If-None-Match,'W/\"v1\"',304",
    "If-None-Match,'\"v2\"',206",
    "If-Modified-Since," + "'" + DATE + "',304",
    "If-Unmodified-Since," + "'Sun, 06 Nov 1994 08:49:36 GMT',412",
    "If-Unmodified-Since," + "'" + DATE + "',206"
  })
  void conditionsComeBeforeRanges(String field, String value, int code) {
    RecordingSink sink = get(field, value, "Range", "bytes=0-0");
    assertThat(sink.code()).isEqualTo(code);
    if (code != 206) {
      assertThat(sink.text()).isEmpty();
    }
    if (code == 304) {
      assertThat(sink.field("ETag")).isEqualTo("\"v1\"");
    }
    assertThat(get(field, value, "Range", "bytes=5000-").code())
        .isEqualTo(code == 206 ? 416 : code);
  }

  @ParameterizedTest
  @CsvSource({
    "'\"v1\"',false,206",
    "'\"v2\"',false,200",
    "'W/\"v1\"',false,200",
    "'" + DATE + "',false,200",
    "'" + DATE + "',true,206",
    "'" + LATER + "',true,200",
    "what,true,200"
  })
  void ifRangeComparesStrongly(String value, boolean isDateStrong, int code) {
    RecordingSink sink = get("GET", file(isDateStrong), "If-Range", value, "Range", "bytes=0-0");
    assertThat(sink.code()).isEqualTo(code);
    // The range is not looked at if the condition is false.
    RecordingSink beyond =
        get("GET", file(isDateStrong), "If-Range", value, "Range", "bytes=5000-");
    assertThat(beyond.code()).isEqualTo(code == 206 ? 416 : 200);
  }

  @Test
  void headIgnoresRanges() {
    RecordingSink sink = get("HEAD", file(false), "Range", "bytes=0-0");
    assertThat(sink.code()).isEqualTo(200);
    assertThat(sink.contentLength()).isEqualTo(OptionalLong.of(1000));
    assertThat(sink.text()).isEmpty();
    assertThat(get("HEAD", file(false), "If-None-Match", "\"v1\"").code()).isEqualTo(304);
  }

  @Test
  void aFileIsServedFromItsFolderOnly(@TempDir Path folder) throws IOException {
    Path root = Files.createDirectory(folder.resolve("root"));
    Files.createDirectory(root.resolve("sub"));
    Files.writeString(root.resolve("sub/a.txt"), "hello");
    Path secret = Files.writeString(folder.resolve("secret"), "secret");
    Files.createSymbolicLink(root.resolve("link"), secret);
    assertThat(FileContent.within(root, "sub/a.txt")).isPresent();
    assertThat(FileContent.within(root, "sub/../sub/a.txt")).isPresent();
    for (String name :
        List.of(
            "../secret",
            secret.toString(),
            "link",
            "sub",
            "",
            ".",
            "none",
            "a\0b",
            "sub/a.txt/x")) {
      assertThat(FileContent.within(root, name)).as(name).isEmpty();
    }
  }

  @Test
  void aFileHasATagThatIsWeakUntilItHasSettled(@TempDir Path folder) throws IOException {
    Path path = Files.writeString(folder.resolve("a.txt"), OCTETS);
    FileContent fresh = FileContent.of(path);
    assertThat(fresh.validators().etag().weak()).isTrue();
    assertThat(fresh.content().type()).isEqualTo(TEXT);
    Files.setLastModifiedTime(
        path, java.nio.file.attribute.FileTime.from(HttpDate.parse(DATE).instant()));
    FileContent settled = FileContent.of(path);
    EntityTag tag = settled.validators().etag();
    assertThat(tag.weak()).isFalse();
    assertThat(settled.validators().lastModified()).hasToString(DATE);
    RecordingSink part = get("GET", settled, "Range", "bytes=500-509", "If-Range", tag.toString());
    assertThat(part.code()).isEqualTo(206);
    assertThat(part.text()).isEqualTo(OCTETS.substring(500, 510));
  }
}
