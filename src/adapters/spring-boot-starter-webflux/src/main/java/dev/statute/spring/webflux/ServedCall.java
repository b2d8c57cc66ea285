package dev.statute.spring.webflux;

import dev.statute.generated.Arguments;
import dev.statute.server.Answer;
import dev.statute.server.Call;
import dev.statute.server.Limits;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A call of an operation, from when its handler method is known to when its answer is sent. */
final class ServedCall {

  private static final String ATTRIBUTE = ServedCall.class.getName();

  private sealed interface Read {}

  private record Success(Arguments arguments) implements Read {}

  private record Failure(Exception thrown) implements Read {}

  private final Aim aim;
  private volatile Call call;
  private volatile @Nullable Read read;

  private ServedCall(Aim aim, Call call) {
    this.aim = aim;
    this.call = call;
  }

  /** Begins the call that an exchange serves. */
  static ServedCall begin(Aim aim, Call call, ServerWebExchange exchange) {
    ServedCall begun = new ServedCall(aim, call);
    exchange.getAttributes().put(ATTRIBUTE, begun);
    return begun;
  }

  /** Finds the call that an exchange serves. */
  static Optional<ServedCall> of(ServerWebExchange exchange) {
    return Optional.ofNullable((ServedCall) exchange.getAttributes().get(ATTRIBUTE));
  }

  Call call() {
    return call;
  }

  BodyStream content() {
    return aim.content();
  }

  /** Reads the arguments at the first call, and gives the same ones, or throws the same, after. */
  Arguments arguments() throws Exception {
    Read known = read;
    if (known == null) {
      known = read();
    }
    if (known instanceof Failure failure) {
      throw failure.thrown();
    }
    return ((Success) known).arguments();
  }

  private Read read() {
    Read now;
    try {
      now = new Success(call.route().arguments(call));
    } catch (Exception e) {
      now = new Failure(e);
    }
    read = now;
    return now;
  }

  /**
   * Reads the arguments without waiting for the client in any thread: content that is no stream is
   * received before, if nothing in the header section is reason enough to refuse it.
   */
  Mono<ServedCall> prepare(Limits limits) {
    aim.content().postpone();
    read();
    aim.content().resume();
    if (read instanceof Success || !aim.content().isWanted()) {
      return Mono.just(this);
    }
    return aim.content().receive(call.route().limit(limits)).map(this::read);
  }

  private ServedCall read(byte[] content) {
    FluxRequest whole = aim.request().withContent(new ByteArrayInputStream(content));
    call = aim.mount().call(whole).orElseThrow();
    read();
    return this;
  }

  /** Makes an answer of a failure, which the operation is to blame for if it was called. */
  Answer failed(Throwable failure) {
    return read instanceof Success ? call.thrown(failure) : call.failed(failure);
  }
}
