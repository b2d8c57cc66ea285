package shop;

/**
 * A square.
 *
 * @param side how long a side is
 */
public record Square(double side) implements Shape {
  /**
   * @deprecated take another one
   */
  @Deprecated
  @Override
  public double side() {
    return side;
  }
}
