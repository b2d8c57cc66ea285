package dev.statute.field;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code auth-scheme [ 1*SP ( token68 / #auth-param ) ]} (RFC 9110, 11.4). */
final class CredentialsReader {

  private static final String BASIC = "basic";
  private static final String BEARER = "bearer";
  private static final String DIGEST = "digest";

  private CredentialsReader() {}

  /** Tells whether credentials of a scheme have a type of their own. */
  static boolean isTyped(String scheme) {
    return switch (scheme.toLowerCase(Locale.ROOT)) {
      case BASIC, BEARER, DIGEST -> true;
      default -> false;
    };
  }

  static Credentials read(Scanner in) {
    String scheme = in.token("an authentication scheme");
    if (!in.atEnd()) {
      in.require(' ');
      in.skipWhiteSpace();
    }
    int start = in.position();
    String token68 = token68(in);
    Parameters.Builder parameters = new Parameters.Builder();
    if (token68 == null) {
      in.list(element -> parameter(element, parameters));
    }
    boolean isReceived = in.isReceived();
    return in.check(start, () -> make(scheme, token68, parameters.build(), isReceived));
  }

  /** Takes a token68 if it is all that is left; otherwise stays. */
  private static @Nullable String token68(Scanner in) {
    int start = in.position();
    in.skipRun(CharClass.TOKEN68);
    boolean hasData = in.position() > start;
    while (in.skip('=')) {
      // Padding belongs to it.
    }
    if (hasData && in.atEnd()) {
      return in.since(start);
    }
    in.reset(start);
    return null;
  }

  private static String parameter(Scanner in, Parameters.Builder parameters) {
    int start = in.position();
    String name = in.token("a parameter name").toLowerCase(Locale.ROOT);
    in.skipWhiteSpace();
    in.require('=');
    in.skipWhiteSpace();
    String value =
        in.isReceived() && in.peek(CharClass.CREDENTIAL)
            ? in.run(CharClass.CREDENTIAL)
            : in.tokenOrQuotedString("a token");
    if (!parameters.add(name, value)) {
      throw in.error(start, "each parameter at most once");
    }
    return name;
  }

  private static Credentials make(
      String scheme, @Nullable String token68, Map<String, String> parameters, boolean received) {
    return switch (scheme.toLowerCase(Locale.ROOT)) {
      case BASIC -> BasicCredentials.read(require(token68), received);
      case BEARER -> new Credentials.Bearer(require(token68));
      case DIGEST -> {
        if (token68 != null) {
          throw new UnfitValueException("the parameters of Digest", "***");
        }
        yield new Credentials.Digest(parameters);
      }
      default -> new Credentials.Other(scheme, token68, parameters);
    };
  }

  private static String require(@Nullable String token68) {
    if (token68 == null) {
      throw new UnfitValueException("a token68", "***");
    }
    return token68;
  }
}
