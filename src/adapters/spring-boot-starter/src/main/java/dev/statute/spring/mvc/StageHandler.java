package dev.statute.spring.mvc;

import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.async.DeferredResult;
import org.springframework.web.context.request.async.WebAsyncUtils;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Waits for the stages of operations as Spring does for those of controllers, but no longer than
 * the limits of the application say.
 */
final class StageHandler implements HandlerMethodReturnValueHandler {

  private final StatutePaths paths;
  private final long millis;

  StageHandler(StatutePaths paths, long millis) {
    this.paths = paths;
    this.millis = millis;
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
    DeferredResult<Object> result = new DeferredResult<>(millis);
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
