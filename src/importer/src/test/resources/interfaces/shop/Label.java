package shop;

/** An empty thing. */
public record Label() {}
