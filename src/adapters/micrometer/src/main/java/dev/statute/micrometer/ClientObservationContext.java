package dev.statute.micrometer;

import dev.statute.client.IncomingResponse;
import dev.statute.client.OutgoingRequest;
import io.micrometer.observation.transport.RequestReplySenderContext;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The context of the observation of a request that a client sends. Its response is {@code null}
 * until there is one. Its carrier is a map of the fields that tracing adds to the request.
 */
public final class ClientObservationContext
    extends RequestReplySenderContext<Map<String, String>, IncomingResponse> {

  private final OutgoingRequest request;
  private final Map<String, String> propagated = new LinkedHashMap<>();

  /**
   * Makes the context of a request that is about to be sent.
   *
   * @param request the request, without the fields of the carrier
   */
  public ClientObservationContext(OutgoingRequest request) {
    super(ClientObservationContext::put);
    this.request = request;
    setCarrier(propagated);
  }

  private static void put(@Nullable Map<String, String> carrier, String name, String value) {
    if (carrier != null) {
      carrier.put(name, value);
    }
  }

  /** Gives the fields that tracing adds, by their names. */
  Map<String, String> propagated() {
    return propagated;
  }

  /**
   * Returns the request.
   *
   * @return the request, without the fields of the carrier
   */
  public OutgoingRequest request() {
    return request;
  }
}
