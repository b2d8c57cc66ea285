package dev.statute.spring.webflux;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.BridgeMethodResolver;
import org.springframework.web.method.HandlerMethod;

/** The methods that are registered as operations. */
final class Operations {

  /** How an operation is called. */
  enum Execution {
    /** In a thread that may wait. */
    BLOCKING,
    /** In the thread that the request came in, since the operation says that it does not wait. */
    ASYNC
  }

  private final Map<Method, Execution> all = new ConcurrentHashMap<>();

  /** Adds a method that answers in its own time if it gives a stage. */
  void add(Method method) {
    add(
        method,
        CompletionStage.class.isAssignableFrom(method.getReturnType())
            ? Execution.ASYNC
            : Execution.BLOCKING);
  }

  /** Adds a method. */
  void add(Method method, Execution execution) {
    all.put(method, execution);
    all.put(BridgeMethodResolver.findBridgedMethod(method), execution);
  }

  boolean contains(Method method) {
    return all.containsKey(method);
  }

  /** Tells how a handler is called, if it is an operation. */
  Optional<Execution> execution(Object handler) {
    return handler instanceof HandlerMethod method
        ? Optional.ofNullable(all.get(method.getMethod()))
        : Optional.empty();
  }
}
