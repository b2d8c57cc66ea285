package dev.statute.spring.mvc;

import dev.statute.server.Limits;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.async.DeferredResult;
import org.springframework.web.context.request.async.WebAsyncUtils;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Waits for the stages of operations as Spring does for those of controllers, but no longer than
 * the limits of the application say. No stage at all is a fault, while Spring would send a 200
 * without content.
 */
final class StageHandler implements HandlerMethodReturnValueHandler {

  private final StatutePaths paths;
  private final Supplier<DeferredResult<Object>> results;

  private StageHandler(StatutePaths paths, Supplier<DeferredResult<Object>> results) {
    this.paths = paths;
    this.results = results;
  }

  /**
   * Waits no longer than the limits say; without them, as long as for all asynchronous requests.
   */
  static StageHandler of(StatutePaths paths, Optional<Limits> limits) {
    return new StageHandler(
        paths,
        limits
            .<Supplier<DeferredResult<Object>>>map(
                own -> () -> new DeferredResult<>(own.answerTime().toMillis()))
            .orElse(DeferredResult::new));
  }

  @Override
  public boolean supportsReturnType(MethodParameter type) {
    return CompletionStage.class.isAssignableFrom(type.getParameterType())
        && paths.have(type.getMethod());
  }

  @Override
  public void handleReturnValue(
      @Nullable Object value,
      MethodParameter type,
      ModelAndViewContainer container,
      NativeWebRequest request)
      throws Exception {
    if (!(value instanceof CompletionStage<?> stage)) {
      throw new IllegalStateException(type.getMethod() + " gave no stage");
    }
    DeferredResult<Object> result = results.get();
    stage.whenComplete(
        (reply, failure) -> {
          if (failure != null) {
            result.setErrorResult(cause(failure));
          } else {
            result.setResult(reply);
          }
        });
    WebAsyncUtils.getAsyncManager(request).startDeferredResultProcessing(result, container);
  }

  private static Throwable cause(Throwable failure) {
    return failure instanceof CompletionException && failure.getCause() != null
        ? failure.getCause()
        : failure;
  }
}
