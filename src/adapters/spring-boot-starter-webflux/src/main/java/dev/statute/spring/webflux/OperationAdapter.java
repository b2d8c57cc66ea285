package dev.statute.spring.webflux;

import dev.statute.server.Call;
import dev.statute.server.Limits;
import java.security.Principal;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.core.Ordered;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.HandlerAdapter;
import org.springframework.web.reactive.HandlerResult;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Has Spring call operations as it calls any handler method, in a thread that may wait if the
 * operation does.
 */
final class OperationAdapter implements HandlerAdapter, Ordered {

  private final Mounts mounts;
  private final Operations operations;
  private final BlockingExecution blocking;
  private final Limits limits;
  private final Supplier<HandlerAdapter> spring;

  OperationAdapter(
      Mounts mounts,
      Operations operations,
      BlockingExecution blocking,
      Limits limits,
      Supplier<HandlerAdapter> spring) {
    this.mounts = mounts;
    this.operations = operations;
    this.blocking = blocking;
    this.limits = limits;
    this.spring = spring;
  }

  /** Before that of Spring for all handler methods. */
  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE + 100;
  }

  @Override
  public boolean supports(Object handler) {
    return operations.execution(handler).isPresent();
  }

  @Override
  public Mono<HandlerResult> handle(ServerWebExchange exchange, Object handler) {
    Optional<Aim> aim = mounts.find(exchange);
    Optional<Call> call = aim.flatMap(Aim::call);
    if (call.isEmpty()) {
      return spring.get().handle(exchange, handler);
    }
    ServedCall served = ServedCall.begin(aim.get(), call.get(), exchange);
    return principal(exchange)
        .flatMap(
            principal -> {
              aim.get().request().authenticated(principal);
              return handle(exchange, (HandlerMethod) handler, served);
            });
  }

  private static Mono<Optional<Principal>> principal(ServerWebExchange exchange) {
    return exchange
        .getPrincipal()
        .map(principal -> Optional.<Principal>of(principal))
        .defaultIfEmpty(Optional.empty());
  }

  private Mono<HandlerResult> handle(
      ServerWebExchange exchange, HandlerMethod method, ServedCall served) {
    if (operations.execution(method).orElseThrow() == Operations.Execution.ASYNC) {
      return served.prepare(limits).flatMap(ready -> call(exchange, method, ready));
    }
    return blocking.run(method, Mono.defer(() -> call(exchange, method, served)));
  }

  /**
   * Of an operation without parameters nobody else asks for the arguments, but requests are
   * refused.
   */
  private Mono<HandlerResult> call(
      ServerWebExchange exchange, HandlerMethod method, ServedCall served) {
    if (method.getMethodParameters().length == 0) {
      try {
        served.arguments();
      } catch (Exception e) {
        return Mono.error(e);
      }
    }
    return spring.get().handle(exchange, method);
  }
}
