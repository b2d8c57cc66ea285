package dev.statute.bench.compile;

/** Shows on the side that something goes on. */
final class Progress {

  Progress(String what) {
    System.err.print(what + " ");
    System.err.flush();
  }

  /** Shows that a step is done. */
  void step() {
    System.err.print('.');
    System.err.flush();
  }

  /** Shows that all is done. */
  void end() {
    System.err.println();
  }
}
