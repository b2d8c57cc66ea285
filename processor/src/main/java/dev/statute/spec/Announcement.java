package dev.statute.spec;

/**
 * A header field by which a response tells that requests may be answered with another status.
 *
 * @param field the name of the field
 * @param status the code of the response that carries it
 * @param ground why
 */
public record Announcement(String field, int status, Ground ground) {}
