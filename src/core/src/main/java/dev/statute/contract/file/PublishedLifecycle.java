package dev.statute.contract.file;

import java.time.Instant;
import java.util.Optional;

/**
 * How long something will be there.
 *
 * @param isDeprecated whether clients should no longer use it, now or from some moment on
 * @param deprecation since when or from when on that is so (RFC 9745)
 * @param sunset when it is likely to become unavailable (RFC 8594)
 * @param documentation the URI reference of a page about that; empty for none
 * @param stability the name of its stability; empty if nothing is said
 */
public record PublishedLifecycle(
    boolean isDeprecated,
    Optional<Instant> deprecation,
    Optional<Instant> sunset,
    String documentation,
    String stability) {}
