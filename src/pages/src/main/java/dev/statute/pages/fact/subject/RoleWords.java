package dev.statute.pages.fact.subject;

import dev.statute.law.Role;

/** Words for the roles of servers. */
public final class RoleWords {

  private RoleWords() {}

  /** Returns a role with its article: {@code an origin server}. */
  public static String of(Role role) {
    return switch (role) {
      case ORIGIN -> "an origin server";
      case GATEWAY -> "a gateway";
      case PROXY -> "a proxy";
      case TRANSFORMING_PROXY -> "a transforming proxy";
      case INTERCEPTING_PROXY -> "an intercepting proxy";
      case CACHE -> "a cache";
      case CLIENT -> "a server of others";
    };
  }
}
