package dev.statute.testing;

/** Something to drink. */
record Drink(String name, int price) {}
