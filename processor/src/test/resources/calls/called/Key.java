package called;

/** An interface with a factory of its own. */
public interface Key {

  static Key of(String text) {
    return new Of(text);
  }

  static Key random(String text) {
    return of(text);
  }

  /** What it is made as. */
  record Of(String text) implements Key {

    @Override
    public String toString() {
      return text;
    }
  }
}
