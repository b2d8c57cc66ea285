package dev.statute.served;

/** An enum whose texts are the names of its constants, whatever it prints. */
enum Size {
  SMALL,
  LARGE;

  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
