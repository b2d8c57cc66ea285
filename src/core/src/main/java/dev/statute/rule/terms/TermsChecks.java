package dev.statute.rule.terms;

import dev.statute.rule.Check;
import java.util.List;

/** The checks of the terms on which clients may use operations. */
public final class TermsChecks {

  private TermsChecks() {}

  /** Returns all of them. */
  public static List<Check> all() {
    return List.of(
        new LifecycleCheck(),
        new SunsetCheck(),
        new SecuritySchemeCheck(),
        new AuthenticationCheck());
  }
}
