package dev.statute.server.receiving;

import dev.statute.server.log.Log;
import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;

/** Closes what was opened for a request, once its exchange has ended. Thread-safe. */
public final class Cleanup {

  private final List<Closeable> opened = new ArrayList<>(0);
  private boolean isOver;

  /** Prepares for an exchange. */
  public Cleanup() {}

  /**
   * Has something closed at the end; at once if that has come.
   *
   * @param resource such as a form with temporary files
   */
  public void add(Closeable resource) {
    if (!keep(resource)) {
      close(resource);
    }
  }

  private synchronized boolean keep(Closeable resource) {
    return !isOver && opened.add(resource);
  }

  /** Closes all. Throws nothing. */
  public void run() {
    take().forEach(Cleanup::close);
  }

  private synchronized List<Closeable> take() {
    isOver = true;
    List<Closeable> all = List.copyOf(opened);
    opened.clear();
    return all;
  }

  private static void close(Closeable resource) {
    try {
      resource.close();
    } catch (IOException | RuntimeException e) {
      Log.log(Level.WARNING, () -> "What belongs to a request cannot be removed", e);
    }
  }
}
