package shop;

public record Circle(double radius) implements Shape {}
