package called;

/** A class whose factory declares an exception. */
public class Checked {

  public static Checked parse(String text) throws java.io.IOException {
    return new Checked();
  }
}
