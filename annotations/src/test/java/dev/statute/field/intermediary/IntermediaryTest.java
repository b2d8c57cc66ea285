package dev.statute.field.intermediary;

import static dev.statute.field.structured.StructuredRefusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.field.Fields;
import dev.statute.http.Header;
import java.time.Duration;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class IntermediaryTest {

  /** RFC 9211, 3. */
  @Test
  void readsTheExamplesOfCaches() {
    assertThat(one("ExampleCache; hit; ttl=376"))
        .isEqualTo(CacheHandling.hit("ExampleCache").withTtl(Duration.ofSeconds(376)));
    assertThat(one("ExampleCache; hit; ttl=-412").ttl()).contains(Duration.ofSeconds(-412));
    assertThat(one("ExampleCache; fwd=uri-miss").forwardReason()).contains(ForwardReason.URI_MISS);
    assertThat(one("ExampleCache; fwd=stale; fwd-status=304"))
        .isEqualTo(
            CacheHandling.forwarded("ExampleCache", ForwardReason.STALE).withForwardStatus(304));
    assertThat(one("ExampleCache; fwd=stale; fwd-status=304").forwardStatus()).hasValue(304);
    assertThat(one("ExampleCache; fwd=uri-miss; collapsed").isCollapsed()).isTrue();
    assertThat(one("ExampleCache; fwd=uri-miss; collapsed=?0").isCollapsed()).isFalse();
    assertThat(one("ExampleCache; hit; detail=MEMORY").detail()).contains("MEMORY");
    CacheStatus layers =
        CacheStatus.parse("OriginCache; hit; ttl=1100, \"CDN Company Here\"; hit; ttl=545");
    assertThat(layers.members())
        .extracting(CacheHandling::cache)
        .containsExactly("OriginCache", "CDN Company Here");
    assertThat(
            CacheStatus.parse(
                    List.of(
                        "ReverseProxyCache; hit",
                        "ForwardProxyCache; fwd=uri-miss; collapsed; stored",
                        "BrowserCache; fwd=uri-miss"))
                .members())
        .extracting(CacheHandling::isHit, CacheHandling::isForwarded, CacheHandling::isStored)
        .containsExactly(
            Tuple.tuple(true, false, false),
            Tuple.tuple(false, true, true),
            Tuple.tuple(false, true, false));
  }

  @Test
  void aCacheAppendsWhatItSays() {
    assertThat(
            CacheStatus.of(CacheHandling.hit("a").withKey("k"))
                .then(CacheHandling.forwarded("b c", ForwardReason.VARY_MISS).stored(true)))
        .hasToString("a;hit;key=\"k\", \"b c\";fwd=vary-miss;stored");
  }

  @Test
  void parametersOfCachesHaveTheirTypes() {
    assertRefused(() -> CacheStatus.parse("a;hit=1"), 6, "a Boolean");
    assertRefused(() -> CacheStatus.parse("a, b;ttl=1.5"), 9, "an Integer");
    assertRefused(() -> CacheStatus.parse("a;fwd=\"miss\""), 6, "a Token");
    assertRefused(() -> CacheStatus.parse("1;hit"), 0, "a String or a Token");
    assertRefused(() -> CacheStatus.parse("(a);hit"), 0, "an Item");
    assertThat(one("a;fwd=other;x=?1").forwardReason()).isEmpty();
    assertThat(one("a;fwd=other").isForwarded()).isTrue();
  }

  /** RFC 9209, 2. */
  @Test
  void readsTheExamplesOfProxies() {
    assertThat(ProxyStatus.parse("revproxy1.example.net, ExampleCDN").members())
        .containsExactly(ProxyHandling.by("revproxy1.example.net"), ProxyHandling.by("ExampleCDN"));
    assertThat(ProxyStatus.parse("ExampleCDN; error=connection_timeout"))
        .isEqualTo(ProxyStatus.of(ProxyHandling.by("ExampleCDN").withError("connection_timeout")));
    assertThat(proxy("cdn.example.org; next-hop=backend.example.org:8001").nextHop())
        .contains("backend.example.org:8001");
    assertThat(proxy("\"proxy.example.org\"; next-protocol=h2").nextProtocol()).contains("h2");
    assertThat(proxy("ExampleCDN; received-status=200").receivedStatus()).hasValue(200);
    assertThat(ProxyHandling.by("p").withNextProtocol("http/1.1").withDetails("x y"))
        .hasToString("p;next-protocol=http/1.1;details=\"x y\"");
    assertThat(ProxyHandling.by("p").withNextProtocol("\u00ff"))
        .hasToString("p;next-protocol=:/w==:");
    assertThat(ProxyHandling.by("p").withNextProtocol("\u00ff").nextProtocol()).contains("\u00ff");
  }

  /** RFC 9209, 2.1.5. */
  @Test
  void aRecipientReadsAnErrorThatIsAString() {
    String value =
        "proxy.example.net; error=\"http_protocol_error\";"
            + " details=\"Malformed response header: space before colon\"";
    Fields fields = Fields.builder().add("Proxy-Status", value).build();
    ProxyHandling read =
        fields.get(Header.PROXY_STATUS, ProxyStatus.CODEC).orElseThrow().members().get(0);
    assertThat(read.error()).contains("http_protocol_error");
    assertThat(read.details()).contains("Malformed response header: space before colon");
    assertRefused(() -> ProxyStatus.parse(value), 25, "a Token");
  }

  @Test
  void parametersOfProxiesHaveTheirTypes() {
    assertRefused(
        () -> ProxyStatus.parse("p;next-protocol=\"h2\""), 16, "a Token or a Byte Sequence");
    assertRefused(() -> ProxyStatus.parse("p;received-status=ok"), 18, "an Integer");
    assertRefused(() -> ProxyStatus.parse("p;next-hop=1"), 11, "a String or a Token");
    assertRefused(() -> ProxyStatus.parse("p;details=a"), 10, "a String");
    assertThat(proxy("p;extra=1").error()).isEmpty();
  }

  private static CacheHandling one(String value) {
    return CacheStatus.parse(value).members().get(0);
  }

  private static ProxyHandling proxy(String value) {
    return ProxyStatus.parse(value).members().get(0);
  }
}
