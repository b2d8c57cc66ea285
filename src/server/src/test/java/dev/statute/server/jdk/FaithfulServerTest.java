package dev.statute.server.jdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.codec.Content;
import dev.statute.field.AcceptLanguage;
import dev.statute.field.CacheControl;
import dev.statute.field.EntityTagCondition;
import dev.statute.field.HttpDate;
import dev.statute.field.IfRange;
import dev.statute.field.Link;
import dev.statute.field.Range;
import dev.statute.field.SetCookie;
import dev.statute.testkit.server.RawConnection;
import dev.statute.testkit.server.RawResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a generated route reads is what the definition of a field tells a recipient to read. */
class FaithfulServerTest {

  private static final String DATE = "Sun, 06 Nov 1994 08:49:37 GMT";

  private static TestServer server;

  @BeforeAll
  static void start() throws IOException {
    server = new TestServer(ReadingRoutes.of(new Reader()));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static final class Reader implements Reading {

    @Override
    public GetReading get(
        @Nullable EntityTagCondition match,
        Optional<HttpDate> unmodified,
        @Nullable EntityTagCondition noneMatch,
        @Nullable HttpDate modified,
        @Nullable Range range,
        @Nullable IfRange ifRange) {
      return new GetReading.Ok(
          text(match, unmodified.orElse(null), noneMatch, modified, range, ifRange));
    }

    @Override
    public GetDemanded demanded(EntityTagCondition noneMatch, HttpDate modified, Range range) {
      return new GetDemanded.Ok(text(noneMatch, modified, range));
    }

    @Override
    public PutDemanded putDemanded(HttpDate modified, String content) {
      return new PutDemanded.Ok(text(modified));
    }

    @Override
    public PutReading put(
        @Nullable EntityTagCondition match,
        @Nullable HttpDate unmodified,
        @Nullable EntityTagCondition noneMatch,
        @Nullable HttpDate modified,
        @Nullable Range range,
        @Nullable IfRange ifRange,
        String content) {
      return new PutReading.Ok(text(match, unmodified, noneMatch, modified, range, ifRange));
    }

    @Override
    public QueryReading query(
        @Nullable EntityTagCondition noneMatch, @Nullable Range range, String query) {
      return new QueryReading.Ok(text(noneMatch, range));
    }

    @Override
    public PostReading wishes(
        @Nullable AcceptLanguage language,
        @Nullable CacheControl cache,
        @Nullable List<Link> links,
        @Nullable Integer forwards) {
      return new PostReading.Ok(text(language, cache, links, forwards));
    }

    @Override
    public GetJson json() {
      return new GetJson.Ok(
          "x", List.of(SetCookie.of("a", "1").withPath("/"), SetCookie.of("b", "2").secure()));
    }

    private static Content text(@Nullable Object... values) {
      return Content.text(
          Arrays.stream(values)
              .map(value -> value == null ? "-" : value.toString())
              .collect(Collectors.joining(" / ")));
    }
  }

  private static RawResponse send(String request) throws IOException {
    try (RawConnection connection = server.connect()) {
      return connection.send(request.replaceFirst("\\|", " HTTP/1.1|Host: h|") + "|").read();
    }
  }

  private static void assertReads(String request, String expected) throws IOException {
    RawResponse response = send(request);
    assertThat(response.code()).as(response.text()).isEqualTo(200);
    assertThat(response.text()).isEqualTo(expected);
  }

  /** RFC 9110, 13.1.3, 13.1.4, 13.1.5, 14.2. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      value = {
        "If-Modified-Since: 0| > - / - / - / - / - / -",
        "If-Modified-Since:| > - / - / - / - / - / -",
        "If-Modified-Since: garbage| > - / - / - / - / - / -",
        "If-Modified-Since: Wed, 31 Sep 1994 00:00:00 GMT| > - / - / - / - / - / -",
        "If-Modified-Since: D, D|  > - / - / - / - / - / -",
        "If-Modified-Since: D|If-Modified-Since: D| > - / - / - / - / - / -",
        "If-Modified-Since: D| > - / - / - / D / - / -",
        "If-Modified-Since: D|If-None-Match: \"a\"| > - / - / \"a\" / - / - / -",
        "If-Modified-Since: 0|If-None-Match: \"a\"| > - / - / \"a\" / - / - / -",
        "If-Unmodified-Since: garbage| > - / - / - / - / - / -",
        "If-Unmodified-Since: D| > - / D / - / - / - / -",
        "If-Unmodified-Since: D|If-Match: \"a\"| > \"a\" / - / - / - / - / -",
        "If-Unmodified-Since: garbage|If-Match: *| > * / - / - / - / - / -",
        "Range: bytes=0-1| > - / - / - / - / bytes=0-1 / -",
        "Range: bytes= 0-999| > - / - / - / - / bytes=0-999 / -",
        "Range: bytes= 0-999, 4500-5499, -1000| > - / - / - / - / bytes=0-999, 4500-5499, -1000 / -",
        "Range: x=1 2| > - / - / - / - / - / -",
        "Range: items=0-9| > - / - / - / - / - / -",
        "Range: bytes=5-2| > - / - / - / - / - / -",
        "Range: bytes| > - / - / - / - / - / -",
        "Range: bytes=0-1|Range: bytes=2-3| > - / - / - / - / - / -",
        "If-Range: \"a\"| > - / - / - / - / - / -",
        "Range: bytes=0-1|If-Range: \"a\"| > - / - / - / - / bytes=0-1 / \"a\"",
        "Range: bytes=0-1|If-Range: sun, 6 nov 1994 08:49:37 utc| > - / - / - / - / bytes=0-1 / D",
        "Range: bytes=0-1|If-Range: v1| > - / - / - / - / bytes=0-1 / W/\"\"",
      })
  void conditionsOfGet(String fields, String expected) throws IOException {
    assertReads(
        "GET /reading/conditions|" + fields.strip().replace(" D", " " + DATE),
        expected.replace("D", DATE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      value = {
        "If-Modified-Since: D| > - / - / - / - / - / -",
        "If-Modified-Since: 0| > - / - / - / - / - / -",
        "If-Unmodified-Since: D| > - / D / - / - / - / -",
        "If-Unmodified-Since: 0| > - / - / - / - / - / -",
        "Range: bytes=0-1|If-Range: \"a\"| > - / - / - / - / - / -",
        "Range: x=1 2| > - / - / - / - / - / -",
      })
  void conditionsOfOtherMethods(String fields, String expected) throws IOException {
    assertReads(
        "PUT /reading/conditions|Content-Type: application/json|Content-Length: 2|"
            + fields.strip().replace(" D", " " + DATE)
            + "|\"\"",
        expected.replace("D", DATE));
  }

  private static void assertReadsQuery(String field, String expected) throws IOException {
    assertReads(
        "QUERY /reading/conditions|Content-Type: application/json|Content-Length: 2|"
            + field
            + "||\"\"",
        expected);
  }

  @Test
  void rangeOfQueryIsThatOfGet() throws IOException {
    assertReadsQuery("Range: bytes=0-1", "- / bytes=0-1");
    assertReadsQuery("Range: x=1 2", "- / -");
  }

  /** RFC 9110, 13.1.2: a full answer is right to GET and HEAD; others might overwrite. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "If-None-Match: abc|",
        "If-None-Match: \"a\", b|",
        "If-None-Match:|",
        "If-None-Match: ,|",
        "If-None-Match: w/\"a\"|",
        "If-None-Match: 'a'|",
        "If-None-Match: \"a|",
        "If-None-Match: *, \"a\"|",
        "If-None-Match: \"a\"|If-None-Match: b|",
        "if-none-match: W/a|",
      })
  void malformedIfNoneMatchCostsOnlyTheMethodsThatMightOverwrite(String field) throws IOException {
    String nothing = "- / - / - / - / - / -";
    assertReads("GET /reading/conditions|" + field, nothing);
    assertReadsQuery(field.substring(0, field.length() - 1), "- / -");
    try (RawConnection connection = server.connect()) {
      String head = "HEAD /reading/conditions HTTP/1.1|Host: h|" + field + "|";
      RawResponse response = connection.send(head).readHead();
      assertThat(response.code()).isEqualTo(200);
      assertThat(response.field("Content-Length")).isEqualTo("" + nothing.length());
    }
    String content = "Content-Type: application/json|Content-Length: 2|";
    assertThat(send("PUT /reading/conditions|" + content + field + "|\"\"").code()).isEqualTo(400);
    assertThat(
            send("GET /reading/demanded|If-Modified-Since: " + DATE + "|Range: bytes=0-1|" + field)
                .code())
        .isEqualTo(400);
  }

  @Test
  void rangeOfHeadIsIgnored() throws IOException {
    try (RawConnection connection = server.connect()) {
      String head = "HEAD /reading/conditions HTTP/1.1|Host: h|";
      String without = connection.send(head + "|").readHead().field("Content-Length");
      RawResponse with = connection.send(head + "Range: bytes=0-1|If-Range: \"a\"||").readHead();

      assertThat(with.field("Content-Length")).isEqualTo(without);
    }
  }

  @Test
  void fieldsThatAnOperationDemandsAreReadWhereOthersWouldIgnoreThem() throws IOException {
    String fields = "If-None-Match: \"a\"|If-Modified-Since: " + DATE + "|Range: bytes= 0-1|";
    assertReads("GET /reading/demanded|" + fields, "\"a\" / " + DATE + " / bytes=0-1");
    assertReads(
        "PUT /reading/demanded|Content-Type: application/json|Content-Length: 2|"
            + fields
            + "|\"\"",
        DATE);
    assertThat(send("GET /reading/demanded|" + fields.replace(DATE, "0")).code()).isEqualTo(400);
    try (RawConnection connection = server.connect()) {
      String head = "HEAD /reading/demanded HTTP/1.1|Host: h|" + fields + "|";
      assertThat(connection.send(head).readHead().code()).isEqualTo(400);
    }
  }

  /** No clause lets a recipient ignore these. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /reading/conditions|If-Match: a|",
        "PUT /reading/conditions|Content-Length: 0|If-None-Match: a|",
        "POST /reading/wishes|Max-Forwards: x|",
        "POST /reading/wishes|Max-Forwards: 1|Max-Forwards: 2|",
      })
  void whatMayNotBeIgnoredIsRefused(String request) throws IOException {
    assertThat(send(request).code()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " ==> ",
      quoteCharacter = '`',
      value = {
        "Accept-Language: en_US| ==> en-US / - / - / -",
        "Accept-Language: en_US;q=.8, *;q=0.55555| ==> en-US;q=0.8, *;q=0.555 / - / - / -",
        "Accept-Language: de, 1 2, en;q=2| ==> de / - / - / -",
        "Accept-Language: (| ==> - / - / - / -",
        "Cache-Control: no-store, max-age=| ==> - / no-store / - / -",
        "Cache-Control: max-age = 60|Cache-Control: \"| ==> - / max-age=60 / - / -",
        "Cache-Control: =| ==> - / - / - / -",
        "Link: </a>; rel=next, </b>, </c>; rel=https://e.org/x| ==> "
            + "- / - / [</a>; rel=\"next\", </c>; rel=\"https://e.org/x\"] / -",
        "Link: </a,b>; rel=\"x\"; title=\"c, d\", <| ==> "
            + "- / - / [</a,b>; rel=\"x\"; title=\"c, d\"] / -",
        "Link: </a>| ==> - / - / - / -",
        "Max-Forwards: 7| ==> - / - / - / 7",
      })
  void malformedElementsAreSkipped(String fields, String expected) throws IOException {
    assertReads("POST /reading/wishes|" + fields, expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Accept: application/json;charset=utf-8|",
        "Accept: application/json; charset=UTF-8; q=0.9, text/html|",
        "Accept: application/json;version=1|",
        "Accept:|",
        "Accept: ,|",
        "Accept: text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2|",
        "Accept: text/html, *|",
        "Accept: (, application/json|",
        "Accept: (|",
        "Accept: application/json; q = 0.5|",
        "Accept: text/html|Accept: application/json|",
      })
  void contentIsServedToWhoDoesNotExcludeIt(String accept) throws IOException {
    assertReads("GET /reading/json|" + accept, "\"x\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Accept: text/html|",
        "Accept: application/json;q=0|",
        "Accept: application/json;charset=utf-8;q=0|",
        "Accept: application/json;v=1, application/json;q=0|",
        "Accept: (, text/html|"
      })
  void contentIsNotServedToWhoExcludesIt(String accept) throws IOException {
    assertThat(send("GET /reading/json|" + accept).code()).isEqualTo(406);
  }

  @Test
  void cookiesAreSentOneALine() throws IOException {
    assertThat(send("GET /reading/json|").lines())
        .filteredOn(line -> line.toLowerCase().startsWith("set-cookie"))
        .extracting(line -> line.substring("Set-Cookie: ".length()))
        .containsExactly("a=1; Path=/", "b=2; Secure");
  }
}
