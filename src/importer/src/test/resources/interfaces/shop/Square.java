package shop;

/** @param side how long a side is */
public record Square(double side) implements Shape {}
