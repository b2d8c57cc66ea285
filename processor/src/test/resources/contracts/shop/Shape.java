package shop;

public sealed interface Shape permits Circle, Square {
  double getArea();
}
