package shop;

/** An order. */
public record Order(long id, String article) {}
