package dev.statute.server;

import dev.statute.Operation;
import dev.statute.server.log.Log;
import dev.statute.server.sending.RequestedContent;
import dev.statute.server.sink.ConnectionHandler;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;

/** Tells observers of requests and of how they ended. */
final class Observers {

  private final List<Observer> observers;

  Observers(List<Observer> observers) {
    this.observers = List.copyOf(observers);
  }

  /** Has a request answered while it is observed. */
  CompletionStage<Answer> observe(Request request, Filter.Next next) {
    if (observers.isEmpty()) {
      return next.answer(request);
    }
    Watch watch = new Watch(begin(request));
    CompletableFuture<Answer> answer = next.answer(request).toCompletableFuture();
    return answer.thenApply(watch::bind);
  }

  private List<Observation> begin(Request request) {
    List<Observation> begun = new ArrayList<>();
    for (Observer observer : observers) {
      attempt(() -> begun.add(Objects.requireNonNull(observer.begin(request), "observation")));
    }
    return begun;
  }

  private static void attempt(Runnable telling) {
    try {
      telling.run();
    } catch (RuntimeException | Error e) {
      Log.log(Level.ERROR, () -> "An observer failed", e);
    }
  }

  /** The observations of one request. */
  private static final class Watch {

    private final List<Observation> observations;
    private final AtomicBoolean isOver = new AtomicBoolean();
    private final long start = System.nanoTime();

    Watch(List<Observation> observations) {
      this.observations = observations;
    }

    Answer bind(Answer answer) {
      return answer.with(new Watched(answer.origin(), this));
    }

    void end(Origin origin, int code, long octets, Optional<Throwable> failure) {
      if (isOver.getAndSet(true)) {
        return;
      }
      Duration duration = Duration.ofNanos(System.nanoTime() - start);
      Observation.Result result =
          new Observation.Result(
              origin.operation(), code, duration, octets, failure.or(origin::failure));
      for (Observation observation : observations) {
        attempt(() -> observation.end(result));
      }
    }
  }

  /** The origin of an answer whose end is awaited. */
  private record Watched(Origin origin, Watch watch) implements Origin {

    @Override
    public Optional<Operation> operation() {
      return origin.operation();
    }

    @Override
    public RequestedContent requested() {
      return origin.requested();
    }

    @Override
    public Optional<ConnectionHandler> successor() {
      return origin.successor();
    }

    @Override
    public void await() {
      origin.await();
    }

    @Override
    public int buffer() {
      return origin.buffer();
    }

    @Override
    public boolean isReusable() {
      return origin.isReusable();
    }

    @Override
    public void gaveUp(Throwable failure, boolean isClientGone) {
      origin.gaveUp(failure, isClientGone);
    }

    @Override
    public Optional<Throwable> failure() {
      return origin.failure();
    }

    @Override
    public Answer failed(Throwable failure) {
      return watch.bind(origin.failed(failure));
    }

    @Override
    public Answer adopt(Answer answer, boolean isOfOperation) {
      return watch.bind(origin.adopt(answer, isOfOperation));
    }

    @Override
    public void ended(int code, long octets, Optional<Throwable> failure) {
      watch.end(origin, code, octets, failure);
      origin.ended(code, octets, failure);
    }
  }
}
