package dev.statute.testing;

/** Starts the threads of exchanges, each of which ends with what it runs. */
final class Threads {

  private Threads() {}

  static void run(Runnable task) {
    Thread thread = new Thread(task, "statute-in-memory");
    thread.setDaemon(true);
    thread.start();
  }
}
