package dev.statute.spring.webflux;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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
 * blocking handler methods ({@link WebFluxConfigurer#configureBlockingExecution}), else of {@link
 * Schedulers#boundedElastic()}. Without configuration Spring would run them on the event loop.
 */
final class BlockingExecution {

  private record Configured(Optional<Scheduler> executor, Predicate<HandlerMethod> methods) {}

  private final Supplier<List<WebFluxConfigurer>> configurers;
  private final ThreadState threads;
  private volatile @Nullable Configured configured;

  /** Tasks are not interrupted when a client leaves: an operation may be in a transaction. */
  private final Scheduler elastic =
      Schedulers.fromExecutor(task -> Schedulers.boundedElastic().schedule(task));

  BlockingExecution(Supplier<List<WebFluxConfigurer>> configurers, ThreadState threads) {
    this.configurers = configurers;
    this.threads = threads;
  }

  /** Runs the call of a method. */
  <T> Mono<T> run(HandlerMethod method, Mono<T> call) {
    Configured known = configured();
    Scheduler scheduler =
        known.executor().filter(some -> known.methods().test(method)).orElse(elastic);
    return threads.run(call, scheduler);
  }

  /** Runs what sends a response, which waits for the client. */
  void run(Runnable task) {
    configured().executor().orElse(elastic).schedule(task);
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
