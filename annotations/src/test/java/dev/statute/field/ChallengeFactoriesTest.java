package dev.statute.field;

import static dev.statute.field.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers ask by the challenges of Basic, Bearer and Digest as their RFCs have them. */
class ChallengeFactoriesTest {

  private static final String NONCE = "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v";

  private static void assertWrites(String expected, Challenge challenge) {
    assertThat(challenge).hasToString(expected);
    assertThat(Challenge.parse(expected)).isEqualTo(challenge);
    assertThat(Challenges.parseReceived(List.of(expected))).isEqualTo(Challenges.of(challenge));
  }

  /** RFC 7617, 2 and 2.1. */
  @Test
  void basicAsksForUserAndPassword() {
    assertWrites("Basic realm=\"WallyWorld\"", Challenge.basic("WallyWorld"));
    assertWrites("Basic realm=\"foo\", charset=\"UTF-8\"", Challenge.basicUtf8("foo"));
  }

  /** RFC 6750, 3. */
  @Test
  void bearerSaysWhyATokenIsRefused() {
    assertWrites("Bearer realm=\"example\"", Challenge.bearer("example"));
    assertWrites(
        "Bearer realm=\"example\", error=\"invalid_token\","
            + " error_description=\"The access token expired\"",
        Challenge.bearer("example", BearerError.INVALID_TOKEN)
            .with("error_description", "The access token expired"));
  }

  /** RFC 6750, 3.1. */
  @ParameterizedTest
  @CsvSource({
    "INVALID_REQUEST, invalid_request",
    "INVALID_TOKEN, invalid_token",
    "INSUFFICIENT_SCOPE, insufficient_scope"
  })
  void theErrorIsOneOfThree(BearerError error, String code) {
    assertThat(Challenge.bearer("a", error).parameter("error")).hasValue(code);
  }

  /** RFC 6750, 3, has these scopes as examples. */
  @Test
  void bearerNamesTheScopesThatAreNeeded() {
    Challenge several =
        Challenge.bearer("example", BearerError.INSUFFICIENT_SCOPE, "openid", "profile", "email");
    assertWrites(
        "Bearer realm=\"example\", error=\"insufficient_scope\", scope=\"openid profile email\"",
        several);
    assertThat(several.scopes()).containsExactly("openid", "profile", "email");
    String text = "urn:example:channel=HBO&urn:example:rating=G,PG-13";
    Challenge one = Challenge.bearer("example", BearerError.INSUFFICIENT_SCOPE, text);
    assertThat(one.toString()).endsWith("scope=\"" + text + '"');
    assertThat(one.scopes()).containsExactly(text);
    assertThat(Challenge.bearer("example").scopes()).isEmpty();
    assertThat(Challenge.of("Bearer").with("scope", " a  b ").scopes()).containsExactly("a", "b");
  }

  /** RFC 6749, 3.3: a scope has no spaces, quotes or backslashes, and is not empty. */
  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "a\"", "a\\", "ä", "a\r\nb", "\u007f"})
  void whatIsNoScopeIsRefused(String scope) {
    assertRefused(() -> Challenge.bearer("a", BearerError.INSUFFICIENT_SCOPE, "good", scope));
  }

  /** RFC 7616, 3.3: realm, nonce, opaque and qop are quoted, algorithm and stale are not. */
  @Test
  void digestAsksByANonce() {
    assertWrites(
        "Digest realm=\"http-auth@example.org\", qop=\"auth\", algorithm=SHA-256, nonce=\""
            + NONCE
            + "\", charset=\"UTF-8\"",
        Challenge.digest("http-auth@example.org", NONCE));
    Challenge more =
        Challenge.digest("r", "n")
            .with("qop", "auth, auth-int")
            .with("Algorithm", "MD5")
            .with("opaque", "o")
            .with("domain", "/a /b")
            .with("stale", "true")
            .with("userhash", "true");
    assertWrites(
        "Digest realm=\"r\", qop=\"auth, auth-int\", algorithm=MD5, nonce=\"n\","
            + " charset=\"UTF-8\", opaque=\"o\", domain=\"/a /b\", stale=true, userhash=true",
        more);
  }

  /** RFC 7616, 3.9.1. */
  @Test
  void theExampleOfDigestIsTheSameInAnyQuoting() {
    Challenge example =
        Challenge.of("Digest")
            .with("realm", "http-auth@example.org")
            .with("qop", "auth, auth-int")
            .with("algorithm", "SHA-256")
            .with("nonce", NONCE)
            .with("opaque", "FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS");
    String written = example.toString();
    assertThat(Challenge.parse(written)).isEqualTo(example);
    assertThat(Challenge.parse(written.replace("SHA-256", "\"SHA-256\""))).isEqualTo(example);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\r\nSet-Cookie: b=c", "a\0", "\u007f", "\u0100", "\uD83D\uDE00"})
  void aRealmThatNoFieldCanHoldIsRefused(String realm) {
    assertRefused(() -> Challenge.basic(realm));
    assertRefused(() -> Challenge.basicUtf8(realm));
    assertRefused(() -> Challenge.bearer(realm));
    assertRefused(() -> Challenge.bearer(realm, BearerError.INVALID_TOKEN));
    assertRefused(() -> Challenge.digest(realm, "n"));
    assertRefused(() -> Challenge.digest("r", realm));
  }

  @Test
  void aQuoteInARealmEndsNothing() {
    assertWrites("Bearer realm=\"a\\\", error=\\\"b\"", Challenge.bearer("a\", error=\"b"));
    assertWrites("Basic realm=\"\"", Challenge.basic(""));
  }

  @Test
  void aToken68HasNoParametersBesideIt() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Challenge.token68("Negotiate", "YII=").with("realm", "a"));
    assertThatNullPointerException().isThrownBy(() -> Challenge.bearer("a", null));
  }

  @Test
  void severalSchemesStandInOneField() {
    assertThat(
            Challenges.of(Challenge.bearer("a"), Challenge.digest("b", "n"), Challenge.basic("c")))
        .hasToString(
            "Bearer realm=\"a\", Digest realm=\"b\", qop=\"auth\", algorithm=SHA-256, nonce=\"n\","
                + " charset=\"UTF-8\", Basic realm=\"c\"");
  }
}
