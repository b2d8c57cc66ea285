package dev.statute.pages.fact.sample;

import java.util.Locale;
import java.util.Map;

/** Lawful values of fields whose kind does not tell how their values look. */
final class TextFieldSamples {

  private static final String STAR = "*";
  private static final String SECONDS = "60";

  private static final Map<String, String> BY_NAME =
      Map.ofEntries(
          Map.entry("accept-ch", "Sec-CH-UA-Model"),
          Map.entry("accept-charset", "utf-8"),
          Map.entry("accept-signature", "sig1=(\"@status\");keyid=\"example\""),
          Map.entry("activate-storage-access", "load"),
          Map.entry("a-im", "feed"),
          Map.entry("alt-svc", "h3=\":443\""),
          Map.entry("authentication-info", "nextnonce=\"9a1c3b7e\""),
          Map.entry("cache-group-invalidation", "\"example\""),
          Map.entry("cache-groups", "\"example\""),
          Map.entry("cache-status", "ExampleCache; hit"),
          Map.entry("capsule-protocol", "?1"),
          Map.entry("cdn-cache-control", "max-age=60"),
          Map.entry("clear-site-data", "\"cache\""),
          Map.entry("content-security-policy", "default-src 'self'"),
          Map.entry("content-security-policy-report-only", "default-src 'self'"),
          Map.entry("dav", "1"),
          Map.entry("depth", "0"),
          Map.entry("early-data", "1"),
          Map.entry("from", "client@example.com"),
          Map.entry("if", "(<urn:uuid:181d4fae-7d8c-11d0-a765-00a0c91e6bf2>)"),
          Map.entry("im", "feed"),
          Map.entry("keep-alive", "timeout=5"),
          Map.entry("last-event-id", "17"),
          Map.entry("lock-token", "<urn:uuid:181d4fae-7d8c-11d0-a765-00a0c91e6bf2>"),
          Map.entry("max-forwards", "10"),
          Map.entry("memento-datetime", "Sun, 06 Nov 1994 08:49:37 GMT"),
          Map.entry("mime-version", "1.0"),
          Map.entry("odata-version", "4.0"),
          Map.entry("origin-agent-cluster", "?1"),
          Map.entry("overwrite", "F"),
          Map.entry("permissions-policy", "geolocation=()"),
          Map.entry("pragma", "no-cache"),
          Map.entry("proxy-authentication-info", "nextnonce=\"9a1c3b7e\""),
          Map.entry("proxy-status", "proxy.example"),
          Map.entry("ratelimit", "\"default\";r=50;t=30"),
          Map.entry("ratelimit-policy", "\"default\";q=100;w=60"),
          Map.entry("refresh", SECONDS),
          Map.entry("sec-websocket-accept", "s3pPLMBiTxaQ9kYGzzhZRbK+xOo="),
          Map.entry("sec-websocket-key", "dGhlIHNhbXBsZSBub25jZQ=="),
          Map.entry("sec-websocket-protocol", "chat"),
          Map.entry("sec-websocket-version", "13"),
          Map.entry("server", "example"),
          Map.entry("server-timing", "db;dur=53"),
          Map.entry("signature", "sig1=:c2lnbmF0dXJl:"),
          Map.entry("signature-input", "sig1=(\"@authority\");keyid=\"example\""),
          Map.entry("te", "trailers"),
          Map.entry("timeout", "Second-60"),
          Map.entry("timing-allow-origin", STAR),
          Map.entry("ttl", SECONDS),
          Map.entry("upload-limit", "max-size=1000000"),
          Map.entry("use-as-dictionary", "match=\"/example/*\""),
          Map.entry("user-agent", "example/1.0"),
          Map.entry("via", "1.1 proxy.example"));

  private TextFieldSamples() {}

  /** Returns a value of a field; a word where nothing is known of it. */
  static String of(String name) {
    return BY_NAME.getOrDefault(name.toLowerCase(Locale.ROOT), "value");
  }

  /** Tells whether a value of a field is known. */
  static boolean isKnown(String name) {
    return BY_NAME.containsKey(name.toLowerCase(Locale.ROOT));
  }
}
