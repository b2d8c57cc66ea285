package dev.statute.rule;

import dev.statute.contract.Site;
import java.util.List;

/**
 * A breach of a rule, before it is known what becomes of it.
 *
 * @param site where it is
 * @param subject the operation that it is about, or its site again
 * @param what what is wrong with this contract
 * @param why the reason, with its clause
 * @param fixes what mends it; alternatives, the best first
 * @param together what is wrong with several operations, after their number, where it is to be said
 *     of them once; empty where each is reported by itself
 * @param related other places that it speaks of
 */
public record Violation(
    Site site,
    Site subject,
    String what,
    String why,
    List<Fix> fixes,
    String together,
    List<Related> related) {

  /** Copies the fixes and the places. */
  public Violation {
    fixes = List.copyOf(fixes);
    related = List.copyOf(related);
  }

  /** Makes a violation that speaks of no other place. */
  public Violation(
      Site site, Site subject, String what, String why, List<Fix> fixes, String together) {
    this(site, subject, what, why, fixes, together, List.of());
  }

  /** Returns the same violation, speaking of other places. */
  public Violation with(Related... places) {
    return new Violation(site, subject, what, why, fixes, together, List.of(places));
  }

  /** Makes a violation that is reported by itself. */
  public static Violation of(Site site, Site subject, String what, String why, Fix... fixes) {
    return new Violation(site, subject, what, why, List.of(fixes), "");
  }

  /** Makes a violation that is about the site where it is. */
  public static Violation at(Site site, String what, String why, Fix... fixes) {
    return of(site, site, what, why, fixes);
  }
}
