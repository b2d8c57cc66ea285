package dev.statute.field;

import static dev.statute.field.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.statute.http.Header;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forwarding by RFC 7239. */
class ForwardedTest {

  /** RFC 7239, 4, 6 and 7.1. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "for=_gazonk",
        "for=\"[2001:db8:cafe::17]:4711\"",
        "for=192.0.2.60;proto=http;by=203.0.113.43",
        "for=192.0.2.43, for=198.51.100.17",
        "for=_hidden, for=_SEVKISEK",
        "for=\"192.0.2.43:47011\"",
        "for=\"[2001:db8:cafe::17]:47011\"",
        "for=192.0.2.43, for=\"[2001:db8:cafe::17]\", for=unknown",
        "for=unknown;by=_secret;proto=https;host=example.com",
        "for=\"_a.b-c:_port\";host=\"example.com:8080\";ext=\"a b\""
      })
  void readsAndWritesTheExamples(String value) {
    assertThat(Forwarded.parse(value)).hasToString(value);
  }

  @Test
  void findsWhatAnElementSays() throws Exception {
    ForwardedElement element =
        Forwarded.parse("FOR=\"[2001:DB8::1]:4711\";By=_a;HOST=\"a:80\";Proto=https;x=\"\"")
            .elements()
            .get(0);
    ForwardedNode source = element.source().orElseThrow();
    assertThat(source.address()).contains(InetAddress.getByName("2001:db8::1"));
    assertThat(source.portNumber()).hasValue(4711);
    assertThat(element.by()).contains(new ForwardedNode("_a", null));
    assertThat(element.by().orElseThrow().address()).isEmpty();
    assertThat(element.by().orElseThrow().portNumber()).isEmpty();
    assertThat(element.host()).contains("a:80");
    assertThat(element.proto()).contains("https");
    assertThat(element.parameter("X")).contains("");
    assertThat(ForwardedNode.parse("Unknown").address()).isEmpty();
    assertThat(ForwardedNode.parse("192.0.2.1:99999").portNumber()).isEmpty();
  }

  @Test
  void allLinesAreOneListWithoutWhatIsEmpty() {
    assertThat(Forwarded.parse(List.of("for=_a, ,;", "for=_b ; proto=http;")))
        .hasToString("for=_a, for=_b;proto=http");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ",;",
        "for",
        "for=",
        "for =_a",
        "for= _a",
        "for=_a;for=_b",
        "for=_a;FOR=_b",
        "for=[2001:db8::1]",
        "for=\"2001:db8::1\"",
        "for=192.0.2.43:80",
        "for=\"192.0.2.43:\"",
        "for=\"192.0.2.43:800000\"",
        "for=\"192.0.2.43:a\"",
        "for=192.0.2.256",
        "for=192.0.2",
        "for=example.com",
        "for=_",
        "for=\"_a b\"",
        "for=\"[v1.a]\"",
        "for=\"_a:_\"",
        "proto=\"\"",
        "proto=1a",
        "host=\"\"",
        "host=\"a b\"",
        "host=\"a/b\"",
        "host=\"user@a\"",
        "host=\"a:b\"",
        "for=_a by=_b",
        "for=\"_a"
      })
  void theMistakesAreRefusedAndIgnored(String value) {
    assertRefused(() -> Forwarded.parse(value));
    Fields fields = Fields.builder().add("Forwarded", value).build();
    assertThat(fields.get(Header.FORWARDED, Forwarded.CODEC)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "192.0.2.1, 80, 192.0.2.1:80",
    "192.0.2.1, 0, 192.0.2.1",
    "2001:db8::1, 443, '[2001:db8:0:0:0:0:0:1]:443'"
  })
  void addressesAreNodes(String address, int port, String expected) throws Exception {
    ForwardedNode node =
        ForwardedNode.of(new InetSocketAddress(InetAddress.getByName(address), port));
    assertThat(node).hasToString(expected);
    assertThat(node.address()).contains(InetAddress.getByName(address));
    assertThat(Forwarded.of(ForwardedElement.forNode(node)).elements().get(0).source())
        .contains(node);
  }

  @Test
  void whatCannotBeSentIsRefused() {
    assertRefused(() -> new ForwardedNode("example.com", null));
    assertRefused(() -> new ForwardedNode("unknown", "a"));
    assertRefused(() -> ForwardedElement.forNode(ForwardedNode.parse("_a")).with("proto", ""));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ForwardedNode.of(InetSocketAddress.createUnresolved("a", 80)));
    assertThatIllegalArgumentException().isThrownBy(() -> new Forwarded(List.of()));
  }
}
