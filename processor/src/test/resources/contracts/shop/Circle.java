package shop;

public record Circle(double radius) implements Shape {
  @Override public double getArea() { return radius * radius * Math.PI; }
}
