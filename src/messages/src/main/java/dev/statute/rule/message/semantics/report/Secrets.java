package dev.statute.rule.message.semantics.report;

import dev.statute.field.FieldSyntaxException;
import dev.statute.http.Header;
import dev.statute.rule.message.MessageWords;
import java.util.EnumSet;
import java.util.Set;

/** Shows values of fields in findings, but no secrets. */
public final class Secrets {

  private static final Set<Header> SECRET =
      EnumSet.of(
          Header.AUTHORIZATION,
          Header.PROXY_AUTHORIZATION,
          Header.COOKIE,
          Header.SET_COOKIE,
          Header.AUTHENTICATION_INFO,
          Header.PROXY_AUTHENTICATION_INFO);

  private Secrets() {}

  /** Returns where a value is malformed, and what was expected there. */
  public static String fault(Header field, FieldSyntaxException fault) {
    return isSecret(field, fault.input())
        ? "expected " + fault.expected() + " at index " + fault.index()
        : String.valueOf(fault.getMessage());
  }

  /** Tells whether a value may hold a secret: credentials, cookies, or the query of a URI. */
  public static boolean isSecret(Header field, String value) {
    return SECRET.contains(field) || value.indexOf('?') >= 0 || value.indexOf('@') >= 0;
  }

  /** Returns a value for a sentence: in quotes, short; nothing but dots for a secret. */
  public static String quoted(Header field, String value) {
    return isSecret(field, value) ? "'…'" : MessageWords.quoted(value);
  }
}
