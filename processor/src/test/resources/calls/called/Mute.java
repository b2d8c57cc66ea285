package called;

/** A class that does not say its text. */
public class Mute {

  public static Mute parse(String text) {
    return new Mute();
  }
}
