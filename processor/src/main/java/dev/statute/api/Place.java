package dev.statute.api;

/**
 * Something in the user's code that a message can point at; {@link Places} knows what it is.
 *
 * @param number tells it from the others of its interface; later in the code is greater
 */
public record Place(int number) {}
