package dev.statute.capture.redact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactionTest {

  private final Redaction redaction = new Redaction();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Authorization | Bearer canary.1-2 | Bearer xxxxxx.x-x",
        "Authorization | Basic Y2FuYXJ5Og== | Basic eHh4eHh4Og==",
        "Authorization | Basic cmVhZGVyOnJlYWRlcg== | Basic eHh4eHh4Onh4eHh4eA==",
        "Authorization | Basic canary! | Basic xxxxxx!",
        "authorization | canary | xxxxxx",
        "Authorization | canary1 canary2 | xxxxxxx xxxxxxx",
        "Authorization | Digest username=\"canary\", qop=auth | Digest username=\"xxxxxx\", qop=xxxx",
        "Proxy-Authorization | Bearer canary | Bearer xxxxxx",
        "Cookie | sid=canary; theme=canary | sid=xxxxxx; theme=xxxxxx",
        "Cookie | canary | xxxxxx",
        "Set-Cookie | sid=canary; Path=/; HttpOnly; Max-Age=60 | sid=xxxxxx; Path=/; HttpOnly; Max-Age=60",
        "Set-Cookie | sid=\"a;canary\"; Secure | sid=\"x;xxxxxx\"; Secure",
        "Set-Cookie | a=b; Path=/, c=canary; Secure | a=x; Path=/, x=xxxxxx; Secure",
        "Set-Cookie | a=b; Expires=Wed, 21 Oct 2015 07:28:00 GMT | a=x; Expires=Wed, 21 Oct 2015 07:28:00 GMT",
        "X-Api-Key | canary | xxxxxx",
        "X-Auth-Token | can%61ry | xxx%xxxx",
        "Location | https://u:canary@a/b | https://redacted@a/b",
        "Location | /cb?code=canary&page=2 | /cb?code=redacted1&page=2",
        "Location | /cb#access_token=canary | /cb#access_token=redacted1",
        "Referer | https://a/?X-Amz-Signature=canary | https://a/?X-Amz-Signature=redacted1",
        "Link | </a?token=canary>; rel=\"next\" | </a?token=redacted1>; rel=\"next\"",
        "Location | /r/eyJhbGciOiJub25lIn0.canary.x | /r/redacted1",
        "Location | /?q=abcdefghijklmnopqrstuvwxyz0123456789 | /?q=redacted1",
        "WWW-Authenticate | Basic realm=\"orders\" | Basic realm=\"orders\"",
        "ETag | \"0123456789abcdef0123456789abcdef\" | \"0123456789abcdef0123456789abcdef\"",
        "Sec-WebSocket-Key | dGhlIHNhbXBsZSBub25jZQ== | dGhlIHNhbXBsZSBub25jZQ==",
        "Location | /orders?page=2&sort=name | /orders?page=2&sort=name"
      })
  void secretsAreHiddenAndTheSyntaxStays(String name, String value, String hidden) {
    assertThat(redaction.value(name, value)).isEqualTo(hidden);
  }

  @Test
  void targetsWithOtherSecretsStayApart() {
    String first = redaction.value("Location", "/?token=one");
    String second = redaction.value("Location", "/?token=two");
    assertThat(first).isNotEqualTo(second).isEqualTo(redaction.value("Location", "/?token=one"));
  }
}
