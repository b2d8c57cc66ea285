package called;

/** An abstract class with a factory. */
public abstract class Ref {

  public static Ref fromString(String text) {
    return new Impl(text);
  }

  static Ref random(String text) {
    return fromString(text);
  }

  @Override
  public abstract String toString();

  private static final class Impl extends Ref {

    private final String text;

    Impl(String text) {
      this.text = text;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Impl that && that.text.equals(text);
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
}
