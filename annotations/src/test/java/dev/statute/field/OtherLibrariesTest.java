package dev.statute.field;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.fixture.RandomValues;
import io.netty.handler.codec.http.cookie.ClientCookieDecoder;
import io.netty.handler.codec.http.cookie.CookieHeaderNames;
import io.netty.handler.codec.http.cookie.DefaultCookie;
import io.netty.handler.codec.http.cookie.ServerCookieDecoder;
import java.net.HttpCookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.ForwardedHeaderUtils;
import org.springframework.web.util.UriComponents;

/**
 * Compares cookies, credentials, dispositions and forwarding with libraries that know them. Where
 * they differ, the clause stands beside.
 */
class OtherLibrariesTest {

  private static final int RUNS = 2000;
  private static final long SEED = 20261130;

  private static SplittableRandom random(int run) {
    return new SplittableRandom(SEED + run);
  }

  @Test
  void springWritesBasicCredentialsAlike() {
    for (int i = 0; i < RUNS; i++) {
      SplittableRandom random = random(i);
      String user = RandomValues.from(random, "aZ09 \u00e9\u20ac\"", 0, 9);
      String password = RandomValues.from(random, "aZ09: \u00e9\u20ac\"", 0, 9);
      String other = HttpHeaders.encodeBasicAuth(user, password, StandardCharsets.UTF_8);
      assertThat(Credentials.basic(user, password).wireForm())
          .as("run %d", i)
          .isEqualTo("Basic " + other);
      assertThat(Credentials.parse("Basic " + other)).isEqualTo(Credentials.basic(user, password));
    }
  }

  @Test
  void springReadsNamesOfFilesAlike() {
    for (int i = 0; i < RUNS; i++) {
      SplittableRandom random = random(i);
      String name = 'a' + RandomValues.from(random, "az09 .-_'=,;\u00e4\u20ac", 0, 9) + 'z';
      String ours = ContentDisposition.attachment(name).toString();
      assertThat(org.springframework.http.ContentDisposition.parse(ours).getFilename())
          .as(ours)
          .isEqualTo(name);
      String other =
          org.springframework.http.ContentDisposition.attachment()
              .filename(name, StandardCharsets.UTF_8)
              .build()
              .toString();
      assertThat(ContentDisposition.parseReceived(other).filename()).as(other).contains(name);
    }
  }

  /** RFC 6266, 4.3: directories are not to be trusted. */
  @Test
  void springLeavesDirectoriesToItsUsers() {
    String value = "attachment; filename=\"../a.txt\"";
    assertThat(org.springframework.http.ContentDisposition.parse(value).getFilename())
        .isEqualTo("../a.txt");
    assertThat(ContentDisposition.parse(value).filename()).contains("a.txt");
  }

  @Test
  void nettyReadsCookiesAlike() {
    for (int i = 0; i < RUNS; i++) {
      // Netty takes names that begin with a dollar sign for attributes of RFC 2965.
      List<Cookie> cookies =
          RandomValues.some(random(i), 1, r -> Cookie.of('a' + RandomValues.token(r), unquoted(r)));
      String value = new Cookies(cookies).toString();
      assertThat(ServerCookieDecoder.LAX.decodeAll(value))
          .as(value)
          .extracting(other -> new Cookie(other.name(), other.value()))
          .containsExactlyElementsOf(cookies);
      assertThat(Cookies.parseReceived(value).cookies()).isEqualTo(cookies);
    }
  }

  private static String unquoted(SplittableRandom random) {
    return RandomValues.from(random, "az09!#=-./:<[]~", 0, 6);
  }

  @Test
  void nettyReadsCookiesOfServersAlike() {
    for (int i = 0; i < RUNS; i++) {
      SplittableRandom random = random(i);
      SetCookie cookie = setCookie(random);
      var other = (DefaultCookie) ClientCookieDecoder.LAX.decode(cookie.toString());
      assertThat(other.name()).as("%s", cookie).isEqualTo(cookie.name());
      assertThat(other.value()).isEqualTo(cookie.value());
      assertThat(other.isSecure()).isEqualTo(cookie.isSecure());
      assertThat(other.isHttpOnly()).isEqualTo(cookie.isHttpOnly());
      assertThat(other.path()).isEqualTo(cookie.path().orElse(null));
      assertThat(other.domain()).isEqualTo(cookie.domain().orElse(null));
      assertThat(other.maxAge())
          .isEqualTo(
              cookie
                  .maxAge()
                  .map(Duration::toSeconds)
                  .orElse(io.netty.handler.codec.http.cookie.Cookie.UNDEFINED_MAX_AGE));
      CookieHeaderNames.SameSite sameSite = other.sameSite();
      assertThat(sameSite == null ? null : sameSite.name())
          .isEqualTo(cookie.sameSite().map(SameSite::toString).orElse(null));
    }
  }

  private static SetCookie setCookie(SplittableRandom random) {
    SetCookie cookie = SetCookie.of('a' + RandomValues.token(random), unquoted(random));
    cookie = random.nextBoolean() ? cookie : cookie.withMaxAge(Duration.ofSeconds(9));
    cookie = random.nextBoolean() ? cookie : cookie.withDomain("example.org");
    cookie = random.nextBoolean() ? cookie : cookie.withPath("/a/" + unquoted(random));
    cookie = random.nextBoolean() ? cookie : cookie.secure().withSameSite(SameSite.NONE);
    return random.nextBoolean() ? cookie : cookie.httpOnly();
  }

  @Test
  void theJdkReadsCookiesOfServersAlike() {
    for (int i = 0; i < RUNS; i++) {
      // The JDK takes the quotes away, and commas for the end of a cookie.
      SetCookie cookie = setCookie(random(i));
      HttpCookie other = HttpCookie.parse(cookie.toString()).get(0);
      assertThat(other.getName()).as("%s", cookie).isEqualTo(cookie.name());
      assertThat(other.getValue()).isEqualTo(cookie.value());
      assertThat(other.getSecure()).isEqualTo(cookie.isSecure());
      assertThat(other.isHttpOnly()).isEqualTo(cookie.isHttpOnly());
      assertThat(other.getPath()).isEqualTo(cookie.path().orElse(null));
      assertThat(other.getMaxAge()).isEqualTo(cookie.maxAge().map(Duration::toSeconds).orElse(-1L));
    }
  }

  @Test
  void springWritesCookiesThatAreReadAlike() {
    ResponseCookie other =
        ResponseCookie.from("__Host-a", "b")
            .maxAge(Duration.ofHours(1))
            .path("/")
            .secure(true)
            .httpOnly(true)
            .partitioned(true)
            .sameSite("Strict")
            .build();
    SetCookie cookie = SetCookie.parse(other.toString());
    assertThat(cookie.maxAge()).contains(Duration.ofHours(1));
    assertThat(cookie.isPartitioned()).isTrue();
    assertThat(cookie.sameSite()).contains(SameSite.STRICT);
    assertThat(cookie.wireForm()).isEqualTo(other.toString());
  }

  @Test
  void springReadsForwardingAlike() {
    for (int i = 0; i < RUNS; i++) {
      SplittableRandom random = random(i);
      ForwardedElement first =
          ForwardedElement.forNode(RandomValues.node(random))
              .with("proto", random.nextBoolean() ? "https" : "http")
              .with("host", random.nextBoolean() ? "example.org:8443" : "example.com");
      Forwarded value = Forwarded.of(first, ForwardedElement.forNode(RandomValues.node(random)));
      HttpHeaders headers = new HttpHeaders();
      headers.add("Forwarded", value.toString());
      UriComponents seen =
          ForwardedHeaderUtils.adaptFromForwardedHeaders(URI.create("http://a/b"), headers).build();
      ForwardedElement ours = Forwarded.parse(value.toString()).elements().get(0);
      assertThat(ours.proto()).as("%s", value).contains(String.valueOf(seen.getScheme()));
      String port = seen.getPort() < 0 ? "" : ":" + seen.getPort();
      assertThat(ours.host()).as("%s", value).contains(seen.getHost() + port);
    }
  }
}
