package dev.statute.change.terms;

import dev.statute.change.ChangeCheck;
import java.util.List;

/** The checks of changes of the terms on which clients may use operations. */
public final class TermsChangeChecks {

  private TermsChangeChecks() {}

  /** Returns all of them. */
  public static List<ChangeCheck> all() {
    return List.of(
        new SunsetChangeCheck(),
        new DeprecationChangeCheck(),
        new StabilityChangeCheck(),
        new AuthenticationChangeCheck(),
        new SchemeChangeCheck(),
        new RealmChangeCheck(),
        new ScopeChangeCheck(),
        new LawDemandChangeCheck(),
        new LawTermChangeCheck(),
        new RoleChangeCheck(),
        new DeviationChangeCheck());
  }
}
