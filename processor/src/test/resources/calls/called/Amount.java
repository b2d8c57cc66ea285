package called;

/** A record that is read from any sequence of characters. */
public record Amount(long cents) {

  public static Amount parse(CharSequence text) {
    return new Amount(Long.parseLong(text.toString().substring(1)));
  }

  @Override
  public String toString() {
    return "c" + cents;
  }
}
