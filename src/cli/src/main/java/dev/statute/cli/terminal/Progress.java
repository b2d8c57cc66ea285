package dev.statute.cli.terminal;

import java.util.Timer;
import java.util.TimerTask;
import java.util.function.Consumer;

/** Says what a command is about, in one line that goes away, once it has taken a second. */
public final class Progress implements AutoCloseable {

  private static final String CLEAR = "\r\u001b[K";
  private static final long FIRST = 1_000;
  private static final long NEXT = 200;

  private final Timer timer = new Timer("progress", true);
  private final Consumer<String> out;
  private final int width;
  private String work = "";
  private boolean isShown;
  private boolean isClosed;

  private Progress(int width, Consumer<String> out) {
    this.width = width;
    this.out = out;
  }

  /**
   * Begins to watch.
   *
   * @param terminal what the terminal can do; nothing is written if nobody watches
   * @param out writes to the terminal, without a line feed
   */
  public static Progress of(Terminal terminal, Consumer<String> out) {
    Progress progress = new Progress(terminal.width(), out);
    if (terminal.isWatched()) {
      progress.start();
    }
    return progress;
  }

  private void start() {
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            show();
          }
        },
        FIRST,
        NEXT);
  }

  /** Says what the command is about now. */
  public synchronized void on(String what) {
    work = what;
  }

  private synchronized void show() {
    if (!isClosed && !work.isEmpty()) {
      out.accept(CLEAR + (work.length() < width ? work : work.substring(0, width - 2) + "…"));
      isShown = true;
    }
  }

  /** Takes the line away. */
  @Override
  public synchronized void close() {
    timer.cancel();
    isClosed = true;
    if (isShown) {
      out.accept(CLEAR);
    }
  }
}
