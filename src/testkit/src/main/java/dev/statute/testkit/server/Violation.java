package dev.statute.testkit.server;

/** What a server does instead of what HTTP demands, as the table of deviations words it. */
final class Violation extends AssertionError {

  private static final long serialVersionUID = 1;

  Violation(String instead) {
    super(instead);
  }

  /** Throws a violation unless something holds. */
  static void unless(boolean holds, String instead) {
    if (!holds) {
      throw new Violation(instead);
    }
  }
}
