package dev.statute.micrometer;

import dev.statute.client.IncomingResponse;
import dev.statute.client.OutgoingRequest;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;

/**
 * The name and the key values that Spring gives to the requests of a client.
 *
 * <p>The name is {@code http.client.requests}. Low-cardinality key values:
 *
 * <ul>
 *   <li>{@code method}: the method of the operation
 *   <li>{@code uri}: the template of its path, such as {@code /orders/{id}}, without the path of
 *       the base
 *   <li>{@code status}: the status code; {@code UNKNOWN} if it is not a valid one, {@code IO_ERROR}
 *       if there is no response because of an {@link IOException}, {@code CLIENT_ERROR} if there is
 *       none for another reason, such as the end of the deadline of the client
 *   <li>{@code outcome}: {@code INFORMATIONAL}, {@code SUCCESS}, {@code REDIRECTION}, {@code
 *       CLIENT_ERROR}, {@code SERVER_ERROR}, or {@code UNKNOWN} if there is no response
 *   <li>{@code exception}: the simple name of the class of the failure, or {@code none}
 *   <li>{@code client.name}: the host of the server, in lower case
 * </ul>
 *
 * <p>There is one high-cardinality key value, for traces: {@code http.url}, the target without its
 * query.
 */
public class DefaultClientObservationConvention implements ClientObservationConvention {

  /** Makes the convention. */
  public DefaultClientObservationConvention() {}

  @Override
  public String getName() {
    return "http.client.requests";
  }

  @Override
  public String getContextualName(ClientObservationContext context) {
    return "http " + context.request().method().toLowerCase(Locale.ROOT);
  }

  @Override
  public KeyValues getLowCardinalityKeyValues(ClientObservationContext context) {
    OutgoingRequest request = context.request();
    IncomingResponse response = context.getResponse();
    return KeyValues.of(
        KeyValue.of("method", request.method()),
        KeyValue.of("uri", request.operation().path()),
        KeyValue.of("status", status(context)),
        KeyValue.of(
            "outcome", response == null ? Exchanges.UNKNOWN : Exchanges.outcome(response.code())),
        KeyValue.of("exception", Exchanges.exception(context.getError())),
        KeyValue.of("client.name", host(request.uri())));
  }

  @Override
  public KeyValues getHighCardinalityKeyValues(ClientObservationContext context) {
    URI uri = context.request().uri();
    return KeyValues.of(
        "http.url", uri.getScheme() + "://" + uri.getRawAuthority() + uri.getRawPath());
  }

  private static String status(ClientObservationContext context) {
    IncomingResponse response = context.getResponse();
    if (response != null) {
      return Exchanges.status(response.code());
    }
    Throwable failure = context.getError();
    if (failure == null) {
      return Exchanges.UNKNOWN;
    }
    return failure instanceof IOException ? "IO_ERROR" : "CLIENT_ERROR";
  }

  private static String host(URI uri) {
    String host = uri.getHost();
    return host == null ? KeyValue.NONE_VALUE : host.toLowerCase(Locale.ROOT);
  }
}
