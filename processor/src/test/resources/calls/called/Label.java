package called;

/** A class with constructors of more than one kind. */
public final class Label {

  private final String text;

  public Label(String text) {
    this.text = text;
  }

  public Label(int number) {
    this("" + number);
  }

  public static Label valueOf(String text) {
    return new Label(text);
  }

  public static Label valueOf(Object text) {
    throw new IllegalStateException();
  }

  static Label random(String text) {
    return new Label(text);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Label label && label.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
