package dev.statute.server.jdk;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Virtual threads, on the JDKs that have them; this code is compiled for JDK 17. */
final class VirtualThreads {

  /**
   * From here on a virtual thread that waits within a monitor lets others run (JEP 491). The JDK's
   * server waits for clients within monitors, so that before a few stalled clients would stop all.
   */
  private static final int FIRST_FIT = 24;

  private static final Optional<MethodHandle> IS_VIRTUAL = isVirtual();

  private VirtualThreads() {}

  private static Optional<MethodHandle> isVirtual() {
    try {
      return Optional.of(
          MethodHandles.publicLookup()
              .findVirtual(Thread.class, "isVirtual", MethodType.methodType(boolean.class)));
    } catch (NoSuchMethodException | IllegalAccessException e) {
      return Optional.empty();
    }
  }

  /** Tells whether the current thread is a virtual one, which may wait at no cost. */
  static boolean isCurrent() {
    if (IS_VIRTUAL.isEmpty()) {
      return false;
    }
    try {
      return (boolean) IS_VIRTUAL.get().invokeExact(Thread.currentThread());
    } catch (Throwable e) {
      throw new IllegalStateException("Thread.isVirtual failed", e);
    }
  }

  /** Makes an executor with a virtual thread for each task; empty where they do not fit. */
  static Optional<ExecutorService> executor() {
    if (Runtime.version().feature() < FIRST_FIT) {
      return Optional.empty();
    }
    try {
      MethodHandle make =
          MethodHandles.publicLookup()
              .findStatic(
                  Executors.class,
                  "newVirtualThreadPerTaskExecutor",
                  MethodType.methodType(ExecutorService.class));
      return Optional.of((ExecutorService) make.invokeExact());
    } catch (Throwable e) {
      throw new IllegalStateException("Executors.newVirtualThreadPerTaskExecutor failed", e);
    }
  }
}
