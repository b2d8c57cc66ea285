package dev.statute.rule.message.contract;

import dev.statute.http.Header;
import java.util.stream.Stream;

/** The fields that are missing in captures which were cleaned. */
final class SecretFields {

  private SecretFields() {}

  /** Tells whether a field has credentials or cookies. */
  static boolean isOne(String name) {
    return Stream.of(
            Header.AUTHORIZATION, Header.PROXY_AUTHORIZATION, Header.COOKIE, Header.SET_COOKIE)
        .anyMatch(header -> header.fieldName().equalsIgnoreCase(name));
  }
}
