package dev.statute.server.filter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.codec.Content;
import dev.statute.field.UriReference;
import dev.statute.server.Call;
import dev.statute.server.PlainReply;
import dev.statute.server.PublicLinks;
import dev.statute.server.PublicOrigin;
import dev.statute.server.Request;
import dev.statute.server.Route;
import dev.statute.server.Routes;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that came by a proxy. */
class ForwardedFilterTest {

  private static final Predicate<InetAddress> INTERNAL =
      address -> address.getHostAddress().startsWith("10.") || address.isLoopbackAddress();
  private static final Routes ROUTES =
      Routes.of(Route.of("GET", "/x", call -> PlainReply.of(200, Content.text(seen(call)))));

  private static String seen(Call call) {
    Request request = call.context(Request.class);
    PublicLinks links = call.context(PublicLinks.class);
    UriReference path = UriReference.parse("/a");
    boolean isKnown = call.attributes().get(PublicOrigin.class).isPresent();
    return (isKnown ? links.absolute(path) : links.to(path))
        + " "
        + request.scheme().orElse("-")
        + " "
        + request.fields().lines().size();
  }

  private static Sent sent(ForwardedFilter filter, String peer, String... fields) {
    try {
      InetSocketAddress address = new InetSocketAddress(InetAddress.getByName(peer), 1);
      Request request =
          Request.builder(Sent.get("/x", fields)).scheme("http").authority("inner").build();
      return Sent.by(ROUTES, filter, Request.builder(request).peer(address).build());
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String standard(String peer, String value) {
    return sent(ForwardedFilter.standard(INTERNAL), peer, "Forwarded", value).text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "for=1.2.3.4;host=shop.example;proto=https | https://shop.example/a https 1",
        "For=\"[2001:db8::1]:47\";Host=\"shop.example:8443\";Proto=HTTPS"
            + " | https://shop.example:8443/a https 1",
        "host=shop.example | http://shop.example/a http 1",
        "proto=https | /a https 1",
        "for=unknown | /a http 1",
        "host=evil;for=6.6.6.6, for=1.2.3.4;host=shop.example | http://shop.example/a http 1",
        "host=evil, for=_hidden;host=shop.example | http://shop.example/a http 1",
        "host=evil, for=unknown;host=shop.example | http://shop.example/a http 1",
        "host=evil, host=shop.example | http://shop.example/a http 1",
        "for=1.2.3.4;host=shop.example;proto=https, for=10.0.0.1;host=inner2"
            + " | https://shop.example/a https 1",
        "for=1.2.3.4;host=shop.example, for=\"10.0.0.1:_x\", for=\"[::1]\""
            + " | http://shop.example/a http 1",
        "host=evil, for=1.2.3.4;host=shop.example , , for=10.0.0.1 | http://shop.example/a http 1",
      })
  void theOutermostTrustedProxyCounts(String value, String expected) {
    assertThat(standard("10.0.0.9", value)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "host",
        "host=",
        "host=a b",
        "host=\"a",
        "host=a;host=b",
        "host=u@h",
        "host=\"u@h\"",
        "host=\"<script>\"",
        "host=\"a,b\"",
        "host=\"a/b\"",
        "host=\"\"",
        "proto=ftp",
        "proto=\"ht tp\"",
        "for=1;;x=\"",
        "host = a",
        "=a",
        "host=a:b"
      })
  void whatIsMalformedIsRefused(String value) {
    Sent sent = sent(ForwardedFilter.standard(INTERNAL), "10.0.0.9", "Forwarded", value);
    assertThat(sent.code()).isEqualTo(400);
    assertThat(sent.text()).contains("\"refused\":true").doesNotContain("script");
  }

  @Test
  void tooManyElementsAreRefused() {
    String many = "for=10.0.0.1,".repeat(65);
    assertThat(sent(ForwardedFilter.standard(INTERNAL), "10.0.0.9", "Forwarded", many).code())
        .isEqualTo(400);
  }

  @Test
  void whoIsNotTrustedSaysNothing() {
    assertThat(standard("1.2.3.4", "host=evil")).isEqualTo("/a http 0");
    assertThat(standard("1.2.3.4", "host=\"")).isEqualTo("/a http 0");
    assertThat(
            sent(
                    ForwardedFilter.extended(INTERNAL),
                    "1.2.3.4",
                    "X-Forwarded-Host",
                    "evil",
                    "x-forwarded-for",
                    "10.0.0.1")
                .text())
        .isEqualTo("/a http 0");
    Request unknown = Sent.get("/x", "Forwarded", "host=evil");
    assertThat(Sent.by(ROUTES, ForwardedFilter.standard(INTERNAL), unknown).text())
        .isEqualTo("/a - 0");
  }

  /** The client wrote them, and a proxy that does not know them passes them on. */
  @Test
  void fieldsThatTheProxyDoesNotWriteAreRemoved() {
    assertThat(
            sent(ForwardedFilter.standard(INTERNAL), "10.0.0.9", "X-Forwarded-Host", "evil").text())
        .isEqualTo("/a http 0");
    assertThat(
            sent(ForwardedFilter.extended(INTERNAL), "10.0.0.9", "Forwarded", "host=evil").text())
        .isEqualTo("/a http 0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https | shop.example | 443 | /shop | https://shop.example/shop/a https 4",
        "https | shop.example | 8443 | /shop/ | https://shop.example:8443/shop/a https 4",
        "http | shop.example:81 | 80 | / | http://shop.example:81/a http 4",
        "http | [::1] | 8080 | /a%20b/c | http://[::1]:8080/a%20b/c/a http 4"
      })
  void fieldsWithoutAStandardAreRead(
      String proto, String host, String port, String prefix, String expected) {
    Sent sent =
        sent(
            ForwardedFilter.extended(INTERNAL),
            "10.0.0.9",
            "X-Forwarded-Proto",
            proto,
            "X-Forwarded-Host",
            host,
            "X-Forwarded-Port",
            port,
            "X-Forwarded-Prefix",
            prefix);
    assertThat(sent.text()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "X-Forwarded-Proto | https, http",
        "X-Forwarded-Proto | javascript",
        "X-Forwarded-Host | a, b",
        "X-Forwarded-Host | u@h",
        "X-Forwarded-Host | <script>",
        "X-Forwarded-Host | \"a\"",
        "X-Forwarded-Prefix | //evil.example",
        "X-Forwarded-Prefix | /a/../b",
        "X-Forwarded-Prefix | /%2e%2e",
        "X-Forwarded-Prefix | /a%2Fb",
        "X-Forwarded-Prefix | /a%0d%0ab",
        "X-Forwarded-Prefix | evil",
        "X-Forwarded-Prefix | /a?b",
        "X-Forwarded-Prefix | /a, /b"
      })
  void malformedFieldsWithoutAStandardAreRefused(String name, String value) {
    assertThat(sent(ForwardedFilter.extended(INTERNAL), "10.0.0.9", name, value).code())
        .isEqualTo(400);
  }

  @Test
  void aFieldThatComesTwiceIsRefused() {
    Sent sent =
        sent(
            ForwardedFilter.extended(INTERNAL),
            "10.0.0.9",
            "X-Forwarded-Host",
            "a",
            "X-Forwarded-Host",
            "b");
    assertThat(sent.code()).isEqualTo(400);
    Sent port =
        sent(
            ForwardedFilter.extended(INTERNAL),
            "10.0.0.9",
            "X-Forwarded-Host",
            "a",
            "X-Forwarded-Port",
            "x");
    assertThat(port.code()).isEqualTo(400);
  }
}
