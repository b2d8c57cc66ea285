package dev.statute.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.statute.field.UriReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** References as clients need them. */
class PublicLinksTest {

  private static Request mounted() {
    return Request.builder("GET", "/x").authority("evil.example").basePath("/shop").build();
  }

  @ParameterizedTest
  @CsvSource({
    "/orders/1?a=b#c, /shop/orders/1?a=b#c",
    "/, /shop/",
    "orders/1, orders/1",
    "?a=b, ?a=b",
    "https://a.example/b, https://a.example/b",
    "//a.example/b, //a.example/b",
    "mailto:a@b.example, mailto:a@b.example"
  })
  void theBasePathStandsBeforePathsOfTheServer(String reference, String expected) {
    assertThat(PublicLinks.of(mounted()).to(UriReference.parse(reference))).hasToString(expected);
  }

  @Test
  void anAbsoluteLinkNeedsSomebodyWhoVouchesForTheHost() {
    Request request = mounted();
    PublicLinks links = PublicLinks.of(request);
    UriReference reference = UriReference.parse("/orders/1");
    assertThatIllegalStateException()
        .isThrownBy(() -> links.absolute(reference))
        .withMessageContaining("PublicOrigin");
    request.attributes().put(PublicOrigin.class, new PublicOrigin("HTTPS", "shop.example:8443"));
    assertThat(links.absolute(reference)).hasToString("https://shop.example:8443/shop/orders/1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a b",
        "u@h",
        "<script>",
        "a/b",
        "a?b",
        "a#b",
        "a,b",
        "a\r\nb",
        "\"a\"",
        "a:b",
        "a:",
        "a:123456",
        "a:65536",
        "[::1]:65536",
        "[1:2]",
        "[::1",
        "[<>]",
        "%41",
        ":80"
      })
  void whatIsNoHostIsRefused(String authority) {
    assertThatIllegalArgumentException().isThrownBy(() -> new PublicOrigin("https", authority));
  }

  @Test
  void hostsAndAddressesAreTaken() {
    assertThat(new PublicOrigin("http", "[::1]:80")).hasToString("http://[::1]:80");
    assertThat(new PublicOrigin("http", "10.0.0.1")).hasToString("http://10.0.0.1");
    assertThatIllegalArgumentException().isThrownBy(() -> new PublicOrigin("javascript", "a"));
  }
}
