package called;

/** A class around another. */
public class Outer {

  /** An inner class. */
  public class Inner {}
}
