package dev.statute.law;

/**
 * A status whose responses stand in for those of another.
 *
 * @param status the code of the other
 * @param ground why an operation that gives the one can also give the other
 */
public record StandIn(int status, Ground ground) {}
