package dev.statute.capture.redact;

import dev.statute.rule.message.CapturedContent;
import dev.statute.rule.message.CapturedExchange;
import dev.statute.rule.message.CapturedField;
import dev.statute.rule.message.CapturedFields;
import dev.statute.rule.message.CapturedRequest;
import dev.statute.rule.message.CapturedResponse;
import java.util.List;
import java.util.Locale;

/**
 * Hides what is secret in the exchanges of one capture: credentials, cookies, user information and
 * parameters of URIs, and fields of others whose names say that they have keys or tokens.
 *
 * <p>The letters and digits of a value become {@code x}, so that its syntax can still be judged,
 * and nothing that is found can show it. Equal parameters of URIs get equal words, so that targets
 * stay apart.
 */
public final class Redaction {

  private final UriMask uris = new UriMask();

  /** Returns the same exchange without what is secret in its header sections and its target. */
  public CapturedExchange fields(CapturedExchange exchange) {
    CapturedRequest request = exchange.request();
    return new CapturedExchange(
        exchange.place(),
        exchange.started(),
        new CapturedRequest(
            request.version(),
            request.method(),
            uris.of(request.target()),
            fields(request.fields()),
            request.content()),
        exchange.interims().stream().map(this::response).toList(),
        response(exchange.response()),
        exchange.gaps());
  }

  /** Returns the same exchange without what is secret in it, contents included. */
  public CapturedExchange all(CapturedExchange exchange) {
    CapturedExchange hidden = fields(exchange);
    CapturedRequest request = hidden.request();
    CapturedResponse response = hidden.response();
    return new CapturedExchange(
        hidden.place(),
        hidden.started(),
        new CapturedRequest(
            request.version(),
            request.method(),
            request.target(),
            request.fields(),
            content(request.content())),
        hidden.interims(),
        new CapturedResponse(
            response.version(),
            response.status(),
            response.fields(),
            content(response.content()),
            response.trailers()),
        hidden.gaps());
  }

  private CapturedResponse response(CapturedResponse response) {
    return new CapturedResponse(
        response.version(),
        response.status(),
        fields(response.fields()),
        response.content(),
        fields(response.trailers()));
  }

  private CapturedFields fields(CapturedFields fields) {
    List<CapturedField> lines =
        fields.lines().stream()
            .map(line -> new CapturedField(line.name(), value(line.name(), line.value())))
            .toList();
    return new CapturedFields(lines);
  }

  /** Returns the value of a field without what is secret. */
  public String value(String name, String value) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "authorization", "proxy-authorization" -> CredentialMask.of(value);
      case "cookie" -> CookieMask.cookies(value);
      case "set-cookie" -> CookieMask.cookie(value);
      default -> SecretNames.isField(name) ? Mask.of(value) : uris.of(value);
    };
  }

  /** Returns how long a content is, instead of what it is. */
  private static CapturedContent content(CapturedContent content) {
    if (content instanceof CapturedContent.Whole whole) {
      return whole.isDecoded() && whole.octets().length > 0
          ? new CapturedContent.Present()
          : new CapturedContent.Sized(whole.octets().length);
    }
    return content;
  }
}
