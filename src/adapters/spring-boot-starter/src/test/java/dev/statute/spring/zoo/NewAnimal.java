package dev.statute.spring.zoo;

/**
 * An animal that is to come.
 *
 * @param name its name
 */
record NewAnimal(String name) {}
