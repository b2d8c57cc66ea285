package shop;

public abstract class Label {
  abstract String text();
}
