package dev.statute.field;

import java.util.Optional;

/** With which requests a cookie is sent (draft-ietf-httpbis-rfc6265bis, 5.6.7). */
public enum SameSite {
  /** With requests of the same site only. */
  STRICT("Strict"),
  /** Also when the user follows a link from another site. */
  LAX("Lax"),
  /** With requests of all sites; only for cookies that are {@linkplain SetCookie#secure secure}. */
  NONE("None");

  private final String text;

  SameSite(String text) {
    this.text = text;
  }

  /** Reads the value of the attribute, in any letter case. */
  static Optional<SameSite> read(String text) {
    for (SameSite value : values()) {
      if (value.text.equalsIgnoreCase(text)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  /** Gives the value of the attribute, such as {@code Lax}. */
  @Override
  public String toString() {
    return text;
  }
}
