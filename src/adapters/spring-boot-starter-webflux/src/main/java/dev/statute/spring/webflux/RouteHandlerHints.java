package dev.statute.spring.webflux;

import org.jspecify.annotations.Nullable;
import org.springframework.aot.hint.ExecutableMode;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;

/** Lets native images call what answers routes that were written by hand. */
final class RouteHandlerHints implements RuntimeHintsRegistrar {

  @Override
  public void registerHints(RuntimeHints hints, @Nullable ClassLoader loader) {
    hints.reflection().registerMethod(RouteHandler.CALL, ExecutableMode.INVOKE);
    hints.reflection().registerMethod(RouteHandler.OPTIONS, ExecutableMode.INVOKE);
  }
}
