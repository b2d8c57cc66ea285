package dev.statute.micrometer;

import dev.statute.server.Observation.Result;
import dev.statute.server.Request;
import io.micrometer.observation.transport.Propagator;
import io.micrometer.observation.transport.RequestReplyReceiverContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The context of the observation of a request that a server received. Its response is how the
 * request ended: {@code null} until then. Tracing reads the fields of the request, to continue the
 * trace of the client.
 */
public final class ServerObservationContext extends RequestReplyReceiverContext<Request, Result> {

  private final Request request;

  /**
   * Makes the context of a request that has just arrived.
   *
   * @param request the request
   */
  public ServerObservationContext(Request request) {
    super(new FieldGetter());
    this.request = request;
    setCarrier(request);
  }

  /**
   * Returns the request.
   *
   * @return the request as the adapter made it; of one that is malformed there may be no more than
   *     the method
   */
  public Request request() {
    return request;
  }

  /** Reads fields of a request. */
  private static final class FieldGetter implements Propagator.Getter<Request> {

    @Override
    public @Nullable String get(Request carrier, String key) {
      return carrier.fields().first(key).orElse(null);
    }

    @Override
    public List<String> getAll(Request carrier, String key) {
      return carrier.fields().all(key);
    }
  }
}
