package dev.statute.contract;

import java.util.Optional;

/**
 * How long an operation will be there.
 *
 * @param isDeprecated whether clients should use it no more, now or from some time on
 * @param deprecation since when, or from when on, it is deprecated (RFC 9745)
 * @param sunset when it is likely to become unavailable (RFC 8594)
 * @param documentation a URI reference of what tells clients about it; empty for none
 * @param stability whether clients can rely on it to stay as it is; empty if nothing says so
 * @param site where the source declares it
 * @param documentationSite where the source names the documentation
 */
public record Lifecycle(
    boolean isDeprecated,
    Optional<Moment> deprecation,
    Optional<Moment> sunset,
    String documentation,
    Optional<Stability> stability,
    Site site,
    Site documentationSite) {

  /** Tells whether it may change, or end, at any time. */
  public boolean isPreview() {
    return stability.filter(one -> one == Stability.PREVIEW).isPresent();
  }

  /** Tells whether responses tell clients of it. */
  public boolean isTold() {
    return deprecation.isPresent() || sunset.isPresent();
  }
}
