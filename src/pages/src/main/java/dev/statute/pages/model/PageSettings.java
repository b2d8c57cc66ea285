package dev.statute.pages.model;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * What pages about APIs depend on besides contract and law.
 *
 * @param site the address of the site with the pages of statuses, methods, fields and rules,
 *     without a slash at its end; relative or absolute
 * @param host the host, with a port if it needs one, that sample requests are sent to
 * @param moment when sample messages are sent; all that they say of time fits
 */
public record PageSettings(String site, String host, Instant moment) {

  private static final String SITE = "https://statute.dev";
  private static final String HOST = "api.example.com";
  private static final Instant MOMENT = Instant.parse("2026-01-06T10:30:00Z");
  private static final Pattern HOST_FORM =
      Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::[0-9]{1,5})?");

  /**
   * Checks the host.
   *
   * @throws IllegalArgumentException if it is not a name or an IPv4 address, with a port or without
   */
  public PageSettings {
    if (!HOST_FORM.matcher(host).matches()) {
      throw new IllegalArgumentException("the host must be a name such as " + HOST + ": " + host);
    }
  }

  /** Returns the usual settings: the site of Statute, and {@code api.example.com}. */
  public static PageSettings standard() {
    return new PageSettings(SITE, HOST, MOMENT);
  }

  /** Returns the same settings with another site, with or without a slash at its end. */
  public PageSettings withSite(String other) {
    String base = other.endsWith("/") ? other.substring(0, other.length() - 1) : other;
    return new PageSettings(base, host, moment);
  }

  /**
   * Returns the same settings with another host.
   *
   * @throws IllegalArgumentException if it is not a name or an IPv4 address, with a port or without
   */
  public PageSettings withHost(String other) {
    return new PageSettings(site, other, moment);
  }
}
