package dev.statute.spring.showcase;

/** Tells threads of the platform from virtual ones, of which a JDK 17 knows nothing. */
final class Threads {

  private Threads() {}

  static String kindOfCurrent() {
    // A JDK 17 has no method to ask; a virtual thread is of another class than any other.
    return Thread.currentThread().getClass().getSimpleName();
  }
}
