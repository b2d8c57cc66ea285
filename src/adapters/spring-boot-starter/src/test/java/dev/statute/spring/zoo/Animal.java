package dev.statute.spring.zoo;

/**
 * An animal.
 *
 * @param id its number
 * @param name its name
 */
record Animal(long id, String name) {}
