package dev.statute.change.terms;

import static dev.statute.change.terms.TermsSketch.changes;
import static dev.statute.change.terms.TermsSketch.shown;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.change.Change;
import dev.statute.change.Differences;
import dev.statute.contract.SecurityScheme.Kind;
import dev.statute.contract.SecurityScheme.Location;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows 58 to 63 of the catalogue. */
class AuthenticationChangesTest {

  private static TermsSketch open() {
    return new TermsSketch()
        .scheme("oauth", Kind.OAUTH2, "", false)
        .scheme("token", Kind.BEARER, "", false)
        .scheme("staff", Kind.BASIC, "staff", false)
        .scheme("relay", Kind.BASIC, "relay", true)
        .key("key", Location.HEADER, "X-Key");
  }

  private static TermsSketch secured(String... ways) {
    return open().secured(ways);
  }

  @Test
  void row58_authenticationIsNewlyRequired() {
    List<Change> changes = changes(open(), secured("oauth", "staff"));

    assertThat(Differences.shown(changes)).containsExactly("required-authentication E E E E");
    assertThat(changes.get(0).after()).hasToString("/operations/get/security");
    assertThat(changes.get(0).what())
        .isEqualTo("get newly requires credentials of the scheme 'oauth' or 'staff'");
    assertThat(changes.get(0).why())
        .isEqualTo(
            "Clients that send none are answered with 401 Unauthorized (RFC 9110, 15.5.2), and"
                + " those that handle each response have to handle that.");
    assertThat(shown(secured("", "oauth"), secured("oauth")))
        .containsExactly("required-authentication E E E E");
    assertThat(shown(open(), secured("", "oauth"))).isEmpty();
  }

  @Test
  void row59_aSchemeIsNoLongerAccepted() {
    List<Change> changes = changes(secured("staff", "oauth"), secured("oauth"));

    assertThat(Differences.shown(changes)).containsExactly("removed-security-scheme - - E E");
    assertThat(changes.get(0).before()).hasToString("/operations/get/security/staff");
    assertThat(changes.get(0).what())
        .isEqualTo("get no longer accepts credentials of the scheme 'staff'");
    assertThat(changes.get(0).why()).contains("(RFC 9110, 15.5.2)").contains("(RFC 9110, 11.6.1)");
  }

  @Test
  void row59_aSchemeIsAdded() {
    assertThat(shown(secured("staff"), secured("staff", "oauth")))
        .containsExactly("added-security-scheme - - - -");
    assertThat(shown(secured("staff"), secured("oauth")))
        .containsExactlyInAnyOrder(
            "removed-security-scheme - - E E", "added-security-scheme - - - -");
  }

  /** All of them are bearer tokens (RFC 6750), whatever the contract calls the scheme. */
  @Test
  void schemesAreTheSameIfTheirCredentialsAreOnTheWire() {
    assertThat(shown(secured("oauth"), secured("token"))).isEmpty();
    assertThat(
            shown(
                secured("key"),
                new TermsSketch().key("other", Location.HEADER, "x-key").secured("other")))
        .isEmpty();
    assertThat(
            shown(
                secured("key"),
                new TermsSketch().key("key", Location.QUERY, "X-Key").secured("key")))
        .contains("removed-security-scheme - - E E");
  }

  @Test
  void row60_theRealmChanges() {
    TermsSketch after =
        new TermsSketch().scheme("staff", Kind.BASIC, "people", false).secured("staff");
    List<Change> changes = changes(secured("staff"), after);

    assertThat(Differences.shown(changes)).containsExactly("changed-realm - - - W");
    assertThat(changes.get(0).after()).hasToString("/schemes/staff");
    assertThat(changes.get(0).what())
        .isEqualTo("the realm of the scheme 'staff' was \"staff\" and is \"people\"");
    assertThat(changes.get(0).why()).contains("(RFC 9110, 11.5)");
  }

  @Test
  void row61_scopesAreAddedAndRemoved() {
    List<Change> changes = changes(secured("oauth read"), secured("oauth read write"));

    assertThat(Differences.shown(changes)).containsExactly("added-scope - - E E");
    assertThat(changes.get(0).after()).hasToString("/operations/get/security/oauth");
    assertThat(changes.get(0).what())
        .isEqualTo("get newly needs the scope 'write' of the scheme 'oauth'");
    assertThat(changes.get(0).why()).contains("403 Forbidden (RFC 9110, 15.5.4)");
    assertThat(shown(secured("oauth read write"), secured("oauth read")))
        .containsExactly("removed-scope - - - -");
    assertThat(shown(secured("oauth read"), secured("oauth write")))
        .containsExactly("added-scope - - E E");
  }

  @Test
  void scopesOfAlternativesAreComparedWithTheNearest() {
    assertThat(shown(secured("oauth read"), secured("oauth admin", "oauth read"))).isEmpty();
    assertThat(shown(secured("oauth admin", "oauth read"), secured("oauth read")))
        .containsExactly("added-scope - - E E");
  }

  @Test
  void row62_authenticationIsNoLongerRequired() {
    List<Change> changes = changes(secured("oauth"), open());

    assertThat(Differences.shown(changes)).containsExactly("dropped-authentication W - - n");
    assertThat(changes.get(0).what()).isEqualTo("get no longer requires credentials");
    assertThat(shown(secured("oauth"), secured("oauth", "")))
        .containsExactly("dropped-authentication W - - n");
  }

  @Test
  void row63_credentialsForAProxyAreNewlyRequired() {
    List<Change> changes = changes(open(), secured("relay"));

    assertThat(Differences.shown(changes)).containsExactly("required-proxy-authentication E E E E");
    assertThat(changes.get(0).why())
        .contains("407 Proxy Authentication Required (RFC 9110, 15.5.8)");
    assertThat(shown(open(), open().responses("200 body=Order; 404; 407")))
        .containsExactly("required-proxy-authentication E E E E");
    assertThat(shown(open().responses("200; 407"), secured("oauth").responses("200; 407")))
        .containsExactly("required-authentication E E E E");
  }

  /** A file may name a scheme that it does not declare. */
  @Test
  void schemesThatNobodyDeclaresAreToldApartByTheirNames() {
    TermsSketch one = new TermsSketch().secured("a");

    assertThat(shown(one, new TermsSketch().secured("a"))).isEmpty();
    assertThat(shown(one, new TermsSketch().secured("b"))).hasSize(2);
  }
}
