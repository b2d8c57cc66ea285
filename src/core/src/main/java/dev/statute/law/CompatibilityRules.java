package dev.statute.law;

/**
 * What clients rely on beyond the contract of an API, so that a change of it breaks them.
 *
 * @param safe why clients send requests with a safe method without being asked to
 * @param idempotent why clients send requests with an idempotent method again
 * @param heuristics why caches reuse the responses with some statuses without being told to
 * @param realm why credentials are good for one realm
 * @param extension why clients ignore members of a problem document that they do not know
 * @param unacceptable the status that refuses what a request wants to get
 * @param unsupported the status that refuses the media type of what a request sends
 * @param unconditional the status that refuses a request without a precondition
 */
public record CompatibilityRules(
    Ground safe,
    Ground idempotent,
    Ground heuristics,
    Ground realm,
    Ground extension,
    int unacceptable,
    int unsupported,
    int unconditional) {}
