package dev.statute.spring.webflux;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.ReactiveAdapterRegistry;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.config.BlockingExecutionConfigurer;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Runs what waits in a thread that may: of the executor that the application has configured for
 * blocking handler methods ({@link WebFluxConfigurer#configureBlockingExecution}), else of a pool
 * of its own. Without configuration Spring would run them on the event loop.
 */
final class BlockingExecution implements DisposableBean {

  /** A client that is slow holds one, so that there are more of them than of cores. */
  private static final int MOST_THREADS = 256;

  private static final int MOST_WAITING = 10_000;
  private static final int IDLE_SECONDS = 60;

  private record Configured(Optional<Scheduler> executor, Predicate<HandlerMethod> methods) {}

  private final Supplier<List<WebFluxConfigurer>> configurers;
  private final ThreadState threads;
  private volatile @Nullable Configured configured;

  private final ThreadPoolExecutor pool = pool();

  /**
   * Does not see that the pool could interrupt tasks when a client leaves: an operation may be in a
   * transaction.
   */
  private final Scheduler own = Schedulers.fromExecutor(task -> pool.execute(task));

  BlockingExecution(Supplier<List<WebFluxConfigurer>> configurers, ThreadState threads) {
    this.configurers = configurers;
    this.threads = threads;
  }

  private static ThreadPoolExecutor pool() {
    AtomicInteger count = new AtomicInteger();
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            MOST_THREADS,
            MOST_THREADS,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(MOST_WAITING),
            task -> {
              Thread thread = new Thread(task, "statute-blocking-" + count.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }

  @Override
  public void destroy() {
    pool.shutdown();
  }

  /** Runs the call of a method. */
  <T> Mono<T> run(HandlerMethod method, Mono<T> call) {
    Configured known = configured();
    Scheduler scheduler = known.executor().filter(some -> known.methods().test(method)).orElse(own);
    return threads.run(call, scheduler);
  }

  /** Runs what sends a response, which waits for the client. */
  void run(Runnable task) {
    configured().executor().orElse(own).schedule(task);
  }

  /** Tells whether the application wants Spring to call a method in another thread. */
  boolean isConfiguredFor(HandlerMethod method) {
    return configured().methods().test(method);
  }

  private Configured configured() {
    Configured known = configured;
    if (known == null) {
      known = new Reader(configurers.get()).read();
      configured = known;
    }
    return known;
  }

  /** Asks the configurers, as Spring does. */
  private static final class Reader extends BlockingExecutionConfigurer {

    Reader(List<WebFluxConfigurer> configurers) {
      configurers.forEach(configurer -> configurer.configureBlockingExecution(this));
    }

    Configured read() {
      AsyncTaskExecutor executor = getExecutor();
      Predicate<HandlerMethod> methods = getBlockingControllerMethodPredicate();
      return new Configured(
          Optional.ofNullable((Executor) executor).map(Schedulers::fromExecutor),
          methods == null ? Reader::isBlocking : methods);
    }

    private static boolean isBlocking(HandlerMethod method) {
      Class<?> type = method.getReturnType().getParameterType();
      return ReactiveAdapterRegistry.getSharedInstance().getAdapter(type) == null;
    }
  }
}
