package dev.statute.served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.statute.client.Client;
import dev.statute.client.MalformedResponseException;
import dev.statute.field.Allow;
import dev.statute.field.Challenge;
import dev.statute.field.Link;
import dev.statute.field.SetCookie;
import dev.statute.fixture.ScriptedServer;
import dev.statute.jackson.JacksonCodec;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a generated client reads is what the definition of a field tells a recipient to read. */
class FaithfulClientTest {

  private static final String PROBLEM = "Content-Type: application/problem+json";
  private static final String DATE = "Sun, 06 Nov 1994 08:49:37 GMT";

  private static <R> R answer(Function<Reception, R> call, String head, String... fields)
      throws IOException {
    StringBuilder response = new StringBuilder("HTTP/1.1 " + head + " Some|");
    for (String field : fields) {
      response.append(field).append('|');
    }
    String type = response.indexOf("Content-Type") < 0 ? "Content-Type: application/json|" : "";
    String content = type.isEmpty() ? "{}" : "\"\"";
    try (ScriptedServer server =
        new ScriptedServer(response + type + "Content-Length: 2||" + content)) {
      return call.apply(
          ReceptionClient.of(Client.of(ScriptedServer.http(), server.uri(""), new JacksonCodec())));
    }
  }

  private static void assertMalformed(
      Function<Reception, ?> call, String field, String head, String... fields) {
    assertThatThrownBy(() -> answer(call, head, fields))
        .isInstanceOf(MalformedResponseException.class)
        .hasMessageEndingWith(field);
  }

  /** RFC 9111, 5.3 and 4.2.1. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Expires: 0 > 1970-01-01T00:00:00Z",
        "Expires: -1 > 1970-01-01T00:00:00Z",
        "Expires: > 1970-01-01T00:00:00Z",
        "Expires: soon > 1970-01-01T00:00:00Z",
        "Expires: Sun, 06 Nov 1994 08:49:37 PST > 1970-01-01T00:00:00Z",
        "Expires: Sun, 06 Nov 1994 08:49:37 GMT > 1994-11-06T08:49:37Z",
        "Expires: 0|Expires: Sun, 06 Nov 1994 08:49:37 GMT > 1970-01-01T00:00:00Z",
        "Expires: Sun, 06 Nov 1994 08:49:37 GMT|Expires: 0 > 1994-11-06T08:49:37Z"
      })
  void expiresThatIsNoDateIsInThePast(String lines, Instant expected) throws IOException {
    GetDates reply = answer(Reception::dates, "200", lines.strip(), "Last-Modified: " + DATE);

    assertThat(((GetDates.Ok) reply).expires().instant()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sunday, 06-Nov-94 08:49:37 GMT",
        "Sun Nov  6 08:49:37 1994",
        "Mon, 06 Nov 1994 08:49:37 GMT",
        "Sun, 6 Nov 1994 08:49:37 GMT",
        "sun, 06 nov 1994 08:49:37 gmt",
        "Sun, 06 Nov 1994 08:49:37 UTC",
        "Sun, 06-Nov-1994 08:49:37 GMT"
      })
  void datesAreReadAsTheyCome(String date) throws IOException {
    GetDates reply = answer(Reception::dates, "200", "Expires: " + date, "Last-Modified: " + date);

    assertThat(reply.fields().first("Expires")).contains(DATE);
    assertThat(reply.fields().first("Last-Modified")).contains(DATE);
  }

  @Test
  void demandedDateThatIsNoneIsMalformed() {
    assertMalformed(
        Reception::dates,
        "200 has a malformed Last-Modified",
        "200",
        "Expires: 0",
        "Last-Modified: 0");
  }

  private static GetLists.Ok lists(String... fields) throws IOException {
    return (GetLists.Ok) answer(Reception::lists, "200", fields);
  }

  /** RFC 9111, 5.1. */
  @ParameterizedTest
  @ValueSource(strings = {"Age: 1|Age: 2", "Age: 1, 2", "Age: 1", "Age: 1, abc", "Age: 1|Age: abc"})
  void firstMemberOfAgeCounts(String age) throws IOException {
    GetLists.Ok reply = lists(age, "Cache-Control: a", "Link: </>; rel=x", "Content-Language: en");

    assertThat(reply.age().duration()).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void malformedElementsAreSkipped() throws IOException {
    GetLists.Ok reply =
        lists(
            "Age: 1",
            "Cache-Control: no-store, max-age=",
            "Link: </a>; rel=x, </b>, <c",
            "Link: </d>; rel=y z; title=\"a, b\"",
            "Content-Language: en_GB, 1 2");

    assertThat(reply.cacheControl().isNoStore()).isTrue();
    assertThat(reply.cacheControl().maxAge()).isEmpty();
    assertThat(reply.link())
        .containsExactly(Link.to("/a", "x"), Link.to("/d", "y", "z").with("title", "a, b"));
    assertThat(reply.contentLanguage()).hasToString("en-GB");
  }

  @Test
  void cookiesAreReadALineEach() throws IOException {
    GetCookies.Ok reply =
        (GetCookies.Ok)
            answer(
                Reception::cookies,
                "200",
                "Set-Cookie: a=1; Expires=Wed, 09 Jun 2021 10:18:14 GMT",
                "Set-Cookie: none",
                "Set-Cookie: b = c d ; secure; HttpOnly",
                "Warning: 110 - \"stale\"",
                "Warning: 111 - \"failed\"");

    assertThat(reply.setCookie()).extracting(SetCookie::name).containsExactly("a", "b");
    assertThat(reply.setCookie()).extracting(SetCookie::value).containsExactly("1", "c d");
    assertThat(reply.setCookie().get(0).expires().orElseThrow().instant())
        .isEqualTo("2021-06-09T10:18:14Z");
    assertThat(reply.setCookie().get(1).isHttpOnly()).isTrue();
    assertThat(reply.warning()).containsExactly("110 - \"stale\"", "111 - \"failed\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Retry-After: 0.5", "Retry-After: -1", "Retry-After: 1|Retry-After: 2"})
  void malformedFieldThatNobodyDemandsIsNull(String field) throws IOException {
    GetTagged.ContentTooLarge reply =
        (GetTagged.ContentTooLarge) answer(Reception::tagged, "413", field, PROBLEM);

    assertThat(reply.retryAfter()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      nullValues = "none",
      value = {
        "http:///a > none",
        "https://:443/ > none",
        "http://user@example.org/ > none",
        "/a b|c > /a%20b%7Cc",
        "/caf\u00C3\u00A9?q=100% > /caf%C3%A9?q=100%25"
      })
  void locationIsReadOrNull(String location, String expected) throws IOException {
    GetTagged.Found reply =
        (GetTagged.Found)
            answer(Reception::tagged, "302", "Location: " + location.replace("|", "\\u007C"));

    assertThat(reply.location() == null ? null : reply.location().toString())
        .isEqualTo(expected == null ? null : expected.replace("%7C", "%5Cu007C"));
  }

  @Test
  void demandedTagWithoutQuotesIsMalformed() {
    assertMalformed(Reception::tagged, "200 has a malformed ETag", "200", "ETag: v1");
    assertMalformed(Reception::tagged, "200 lacks ETag", "200");
    assertMalformed(
        Reception::tagged, "200 has a malformed ETag", "200", "ETag: \"1\"", "ETag: \"2\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Basic realm=\"a\", realm=\"b\" > Basic realm=\"a\"",
        "Basic realm=Spring Security Application > Basic",
        "Basic realm=\"a|WWW-Authenticate: Bearer > Basic, Bearer",
        "Digest nonce=\"1\", qop=@, Basic realm=\"x\" > Digest nonce=\"1\", Basic realm=\"x\"",
        "Basic, realm=\"foo\" > Basic"
      })
  void challengesAreReadAsFarAsTheyGo(String challenges, String expected) throws IOException {
    GetTagged.Unauthorized reply =
        (GetTagged.Unauthorized)
            answer(Reception::tagged, "401", "WWW-Authenticate: " + challenges, PROBLEM);

    assertThat(reply.wwwAuthenticate())
        .extracting(Challenge::toString)
        .containsExactly(expected.split(", (?=[A-Z])"));
  }

  @Test
  void methodsAreReadAsFarAsTheyGo() throws IOException {
    GetTagged.MethodNotAllowed reply =
        (GetTagged.MethodNotAllowed)
            answer(Reception::tagged, "405", "Allow: GET, (, P UT, HEAD", PROBLEM);

    assertThat(reply.allow()).isEqualTo(Allow.parse("GET, HEAD"));
    assertMalformed(Reception::tagged, "405 has a malformed Allow", "405", "Allow: (", PROBLEM);
  }

  @Test
  void optionalListThatCannotBeReadIsNull() throws IOException {
    try (ScriptedServer server = new ScriptedServer("HTTP/1.1 204 Some|Allow: (||")) {
      OptionsOfAll.NoContent reply =
          (OptionsOfAll.NoContent)
              ReceptionClient.of(
                      Client.of(ScriptedServer.http(), server.uri(""), new JacksonCodec()))
                  .options();

      assertThat(reply.allow()).isNull();
    }
  }
}
