package dev.statute.capture.redact;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows by their names which fields and which parameters of queries have secrets. */
public final class SecretNames {

  private static final Set<String> FIELDS =
      Set.of(
          "authorization",
          "proxy-authorization",
          "cookie",
          "cookie2",
          "set-cookie",
          "set-cookie2",
          "authentication-info",
          "proxy-authentication-info",
          "dpop",
          "token",
          "apikey",
          "api-key",
          "access-token",
          "refresh-token",
          "private-token",
          "auth-token",
          "authentication",
          "client-secret",
          "password");

  /** What the name of a field of somebody's own has when it has a secret. */
  private static final Set<String> OWN_FIELDS =
      Set.of(
          "token",
          "secret",
          "key",
          "auth",
          "password",
          "session",
          "signature",
          "credential",
          "cookie",
          "jwt",
          "csrf",
          "xsrf");

  /** What the name of a parameter has when it has a secret. */
  private static final Set<String> PARAMETER_PARTS =
      Set.of(
          "token",
          "secret",
          "passw",
          "passphrase",
          "apikey",
          "api_key",
          "api-key",
          "accesskey",
          "access_key",
          "signature",
          "credential",
          "session",
          "sessid",
          "auth",
          "jwt",
          "assertion",
          "csrf",
          "xsrf");

  /** The names of parameters that have a secret, where longer names have none. */
  private static final Set<String> PARAMETERS =
      Set.of(
          "key",
          "sig",
          "code",
          "pwd",
          "pass",
          "pin",
          "otp",
          "sid",
          "nonce",
          "state",
          "ticket",
          "hmac",
          "samlresponse",
          "samlrequest");

  /** Three parts of base64, of which the first is a JSON object; or as many as keys have. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "eyJ[A-Za-z0-9_-]+\\.[A-Za-z0-9_.-]+"
              + "|(?=[^0-9]*+[0-9])(?=[^A-Za-z]*+[A-Za-z])[A-Za-z0-9_~+/=.-]{32,}+");

  private SecretNames() {}

  /** Tells whether the values of a field are secret. */
  public static boolean isField(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return FIELDS.contains(lower)
        || (lower.startsWith("x-") && OWN_FIELDS.stream().anyMatch(lower::contains));
  }

  /**
   * Tells whether a parameter of a query is secret: by its name, or since its value looks like a
   * token.
   *
   * @param name its name, as it is in the URI
   * @param value its value, as it is in the URI
   */
  static boolean isParameter(String name, String value) {
    String lower = name.toLowerCase(Locale.ROOT);
    return PARAMETERS.contains(lower)
        || PARAMETER_PARTS.stream().anyMatch(lower::contains)
        || looksLikeToken(value);
  }

  /** Tells whether a text looks like a key or a token, rather than like words. */
  static boolean looksLikeToken(String text) {
    return TOKEN.matcher(text).matches();
  }
}
