package dev.statute.spring.client;

import io.micrometer.context.ContextSnapshotFactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.util.ClassUtils;

/** The threads in which a {@code RestClient} waits. */
final class ExchangeThreads {

  /** The first JDK with virtual threads; this code is compiled for JDK 17. */
  private static final int FIRST_VIRTUAL = 21;

  private static final boolean HAS_CONTEXTS =
      ClassUtils.isPresent(
          "io.micrometer.context.ContextSnapshotFactory", ExchangeThreads.class.getClassLoader());

  private ExchangeThreads() {}

  /** Makes an executor with a thread for each exchange, a virtual one where there are such. */
  static Executor executor() {
    if (Runtime.version().feature() < FIRST_VIRTUAL) {
      return Executors.newCachedThreadPool(ExchangeThreads::daemon);
    }
    try {
      MethodHandle make =
          MethodHandles.publicLookup()
              .findStatic(
                  Executors.class,
                  "newVirtualThreadPerTaskExecutor",
                  MethodType.methodType(ExecutorService.class));
      return (ExecutorService) make.invokeExact();
    } catch (Throwable e) {
      throw new IllegalStateException("Executors.newVirtualThreadPerTaskExecutor failed", e);
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "statute-rest-client");
    thread.setDaemon(true);
    return thread;
  }

  /** Lets a task see what the current thread sees: its observation, who is logged in. */
  static Runnable inContext(Runnable task) {
    return HAS_CONTEXTS ? Contexts.carry(task) : task;
  }

  /** Loaded only where the library is. */
  private static final class Contexts {

    static Runnable carry(Runnable task) {
      return ContextSnapshotFactory.builder().build().captureAll().wrap(task);
    }
  }
}
