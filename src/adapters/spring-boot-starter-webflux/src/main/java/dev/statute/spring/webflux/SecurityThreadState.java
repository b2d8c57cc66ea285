package dev.statute.spring.webflux;

import java.util.Optional;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Lets the security of methods see who sent the request: that of operations which do not answer
 * with a reactive type looks into the thread.
 */
final class SecurityThreadState implements ThreadState {

  @Override
  public <T> Mono<T> run(Mono<T> call, Scheduler scheduler) {
    return ReactiveSecurityContextHolder.getContext()
        .map(Optional::of)
        .defaultIfEmpty(Optional.empty())
        .flatMap(
            context -> context.map(some -> within(some, call)).orElse(call).subscribeOn(scheduler));
  }

  private static <T> Mono<T> within(SecurityContext context, Mono<T> call) {
    return Mono.fromDirect(
        subscriber -> {
          SecurityContextHolder.setContext(context);
          try {
            call.subscribe(subscriber);
          } finally {
            SecurityContextHolder.clearContext();
          }
        });
  }
}
