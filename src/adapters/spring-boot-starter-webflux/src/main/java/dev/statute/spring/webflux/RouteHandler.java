package dev.statute.spring.webflux;

import dev.statute.Reply;
import dev.statute.server.Answer;
import dev.statute.server.Call;
import java.lang.reflect.Method;
import java.util.concurrent.CompletionStage;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The handler methods of what no bean answers. */
final class RouteHandler {

  static final Method CALL = method("call");
  static final Method OPTIONS = method("options");

  private final Mounts mounts;
  private final OtherMethods others;

  RouteHandler(Mounts mounts, OtherMethods others) {
    this.mounts = mounts;
    this.others = others;
  }

  private static Method method(String name) {
    return ReflectionUtils.findMethod(RouteHandler.class, name, ServerWebExchange.class);
  }

  /** Answers a route that was written by hand. */
  public CompletionStage<? extends Reply> call(ServerWebExchange exchange) throws Exception {
    ServedCall served = ServedCall.of(exchange).orElseThrow();
    Call call = served.call();
    return call.invoke(served.arguments());
  }

  /** Answers OPTIONS where no route does (RFC 9110, 9.3.7). */
  public Mono<Answer> options(ServerWebExchange exchange) {
    return mounts
        .find(exchange)
        .orElseThrow()
        .own()
        .map(answer -> others.complete(answer, exchange));
  }
}
