package dev.statute.spring.garden;

/**
 * A plant.
 *
 * @param id its number
 * @param latinName its name
 */
record Plant(long id, String latinName) {}
