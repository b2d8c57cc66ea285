package dev.statute.declaration;

/**
 * The interface and operation that a type is generated for.
 *
 * @param api the name of the interface
 * @param operation the operation that returns the type; empty for a type that belongs to the
 *     interface as a whole, such as its client
 */
public record ReplyOwner(String api, String operation) {}
