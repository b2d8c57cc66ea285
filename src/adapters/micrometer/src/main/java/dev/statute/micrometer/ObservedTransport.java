package dev.statute.micrometer;

import dev.statute.client.IncomingResponse;
import dev.statute.client.OutgoingRequest;
import dev.statute.client.Transport;
import dev.statute.field.FieldSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Observes each exchange of another transport. An observer that fails costs nobody a response. */
final class ObservedTransport implements Transport {

  private final Transport next;
  private final Function<ClientObservationContext, Runnable> beginning;

  /**
   * Observes a transport.
   *
   * @param next carries the requests
   * @param beginning begins to observe, and gives what ends it once the context has the response or
   *     the error
   */
  ObservedTransport(Transport next, Function<ClientObservationContext, Runnable> beginning) {
    this.next = next;
    this.beginning = beginning;
  }

  @Override
  public CompletionStage<IncomingResponse> sendAsync(OutgoingRequest request) {
    ClientObservationContext context = new ClientObservationContext(request);
    List<Runnable> endings = new ArrayList<>();
    Exchanges.attempt(() -> endings.add(beginning.apply(context)));
    CompletionStage<IncomingResponse> response;
    try {
      response = next.sendAsync(propagating(context));
    } catch (RuntimeException | Error e) {
      end(context, endings, null, e);
      throw e;
    }
    return response.whenComplete((received, failure) -> end(context, endings, received, failure));
  }

  private static OutgoingRequest propagating(ClientObservationContext context) {
    OutgoingRequest request = context.request();
    for (Map.Entry<String, String> field : context.propagated().entrySet()) {
      try {
        request = request.withField(field.getKey(), field.getValue());
      } catch (FieldSyntaxException e) {
        // The request is worth more than what is told of it.
      }
    }
    return request;
  }

  private static void end(
      ClientObservationContext context,
      List<Runnable> endings,
      @Nullable IncomingResponse response,
      @Nullable Throwable failure) {
    if (response != null) {
      context.setResponse(response);
    }
    if (failure != null) {
      context.setError(cause(failure));
    }
    endings.forEach(Exchanges::attempt);
  }

  /** Gives what a stage was completed with, before others that depend on it wrapped that. */
  private static Throwable cause(Throwable failure) {
    Throwable cause = failure;
    while (cause instanceof CompletionException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }
}
