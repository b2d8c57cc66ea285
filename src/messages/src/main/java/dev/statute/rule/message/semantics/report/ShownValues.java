package dev.statute.rule.message.semantics.report;

import dev.statute.field.FieldSyntaxException;
import dev.statute.http.Header;
import java.util.EnumSet;
import java.util.Set;

/** Shows values of fields in findings, but no secrets. */
public final class ShownValues {

  private static final Set<Header> SECRET =
      EnumSet.of(
          Header.AUTHORIZATION,
          Header.PROXY_AUTHORIZATION,
          Header.COOKIE,
          Header.SET_COOKIE,
          Header.AUTHENTICATION_INFO,
          Header.PROXY_AUTHENTICATION_INFO);

  private ShownValues() {}

  /** Returns where a value is malformed, and what was expected there. */
  public static String fault(Header field, FieldSyntaxException fault) {
    return isSecret(field, fault.input())
        ? "expected " + fault.expected() + " at index " + fault.index()
        : String.valueOf(fault.getMessage());
  }

  /** Tells whether a value may hold a secret: credentials, cookies, or the query of a URI. */
  private static boolean isSecret(Header field, String value) {
    return SECRET.contains(field) || value.indexOf('?') >= 0 || value.indexOf('@') >= 0;
  }
}
