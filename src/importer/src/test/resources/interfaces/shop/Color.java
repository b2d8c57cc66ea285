package shop;

/** A color. */
public enum Color {
  /** Like blood. */
  RED,
  @Deprecated
  GREEN
}
