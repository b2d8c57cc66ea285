package dev.statute.spring.mvc;

import dev.statute.Reply;
import dev.statute.server.Answer;
import dev.statute.server.Call;
import dev.statute.server.refusal.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/** Handles requests for routes that no bean stands for, and those that Statute answers itself. */
final class RouteHandler {

  static final Method INVOKE = method("invoke", Call.class);
  static final Method OPTIONS = method("options", Finding.class, HttpServletRequest.class);

  private final StatutePaths paths;

  RouteHandler(StatutePaths paths) {
    this.paths = paths;
  }

  private static Method method(String name, Class<?>... parameters) {
    try {
      return RouteHandler.class.getDeclaredMethod(name, parameters);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Calls a route by itself.
   *
   * @return the reply, or the stage of one that takes its time
   * @throws Exception what the handler threw
   */
  public Object invoke(Call call) throws Exception {
    CompletionStage<? extends Reply> stage =
        call.invoke(OperationArguments.read(call.route(), call));
    return stage instanceof CompletableFuture<? extends Reply> future && future.isDone()
        ? reply(future, call)
        : stage;
  }

  private static Object reply(CompletableFuture<? extends Reply> future, Call call)
      throws Exception {
    try {
      return future.join();
    } catch (CompletionException e) {
      Throwable cause = Optional.ofNullable(e.getCause()).orElse(e);
      Optional<Refusal> refusal = call.refusal(cause);
      if (refusal.isPresent()) {
        throw new ContractRefusalException(refusal.get(), cause);
      }
      throw cause instanceof Exception failure ? failure : e;
    }
  }

  /** Lists the methods of a resource (RFC 9110, 9.3.7). */
  public Answer options(Finding finding, HttpServletRequest request) {
    return paths.unrouted(finding, request);
  }
}
