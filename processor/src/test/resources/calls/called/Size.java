package called;

/** An enum whose texts are the names of its constants, whatever they print. */
public enum Size {
  SMALL {
    @Override
    public String toString() {
      return "s";
    }
  },
  LARGE
}
