package dev.statute.spring.webflux;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** What a thread has to know while it calls an operation. */
interface ThreadState {

  /** Has a call made in a thread of a scheduler. */
  <T> Mono<T> run(Mono<T> call, Scheduler scheduler);

  /** Nothing. */
  static ThreadState none() {
    return new ThreadState() {
      @Override
      public <T> Mono<T> run(Mono<T> call, Scheduler scheduler) {
        return call.subscribeOn(scheduler);
      }
    };
  }
}
