package shop.contract;

/** An order. */
public record Order(long id, String article) {}
