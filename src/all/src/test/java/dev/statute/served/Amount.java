package dev.statute.served;

/** A type whose text is its own affair. */
record Amount(long cents) {

  static Amount parse(String text) {
    if (!text.startsWith("c")) {
      throw new IllegalArgumentException("an amount starts with c");
    }
    return new Amount(Long.parseLong(text.substring(1)));
  }

  @Override
  public String toString() {
    return "c" + cents;
  }
}
