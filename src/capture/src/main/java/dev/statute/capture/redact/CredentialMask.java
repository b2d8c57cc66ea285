package dev.statute.capture.redact;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hides credentials (RFC 9110, 11.4), and leaves the scheme and the names of parameters. */
final class CredentialMask {

  private static final String BASIC = "basic";

  private static final Set<String> SCHEMES =
      Set.of(
          "apikey",
          "aws4-hmac-sha256",
          BASIC,
          "bearer",
          "concealed",
          "digest",
          "dpop",
          "gnap",
          "hawk",
          "hoba",
          "mutual",
          "negotiate",
          "ntlm",
          "oauth",
          "privatetoken",
          "scram-sha-1",
          "scram-sha-256",
          "signature",
          "token",
          "vapid");

  /** The schemes that have parameters rather than one token. */
  private static final Set<String> WITH_PARAMETERS =
      Set.of("aws4-hmac-sha256", "digest", "hawk", "mutual", "oauth", "signature", "vapid");

  private static final Pattern NAME = Pattern.compile("(?<=^|[ ,])[A-Za-z_-]{1,30}=(?=[^=,]|$)");

  private CredentialMask() {}

  /** Returns credentials without what is secret. */
  static String of(String value) {
    int end = value.indexOf(' ');
    String scheme = (end < 0 ? value : value.substring(0, end)).toLowerCase(Locale.ROOT);
    if (!SCHEMES.contains(scheme)) {
      return Mask.of(value);
    }
    if (end < 0) {
      return value;
    }
    String rest = value.substring(end);
    if (scheme.equals(BASIC)) {
      return value.substring(0, end) + userAndPassword(rest);
    }
    return value.substring(0, end)
        + (WITH_PARAMETERS.contains(scheme) ? parameters(rest) : Mask.of(rest));
  }

  /** Masks what Base64 encodes, since other letters would encode no colon (RFC 7617, 2). */
  private static String userAndPassword(String text) {
    String token = text.strip();
    try {
      String pair = new String(Base64.getDecoder().decode(token), ISO_8859_1);
      String masked = Mask.of(pair).replace('\u00ff', 'x');
      return token.isEmpty()
          ? text
          : text.replace(token, Base64.getEncoder().encodeToString(masked.getBytes(ISO_8859_1)));
    } catch (IllegalArgumentException e) {
      return Mask.of(text);
    }
  }

  private static String parameters(String text) {
    StringBuilder masked = new StringBuilder();
    Matcher name = NAME.matcher(text);
    int last = 0;
    while (name.find()) {
      masked.append(Mask.of(text.substring(last, name.start()))).append(name.group());
      last = name.end();
    }
    return masked.append(Mask.of(text.substring(last))).toString();
  }
}
