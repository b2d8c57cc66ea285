package dev.statute.micrometer;

import dev.statute.Operation;
import dev.statute.http.Method;
import dev.statute.http.Status;
import dev.statute.server.Observation.Result;
import dev.statute.server.Request;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import java.util.Locale;
import java.util.Optional;

/**
 * The name and the key values that Spring gives to the requests of a server.
 *
 * <p>The name is {@code http.server.requests}. Low-cardinality key values, in number bounded by the
 * operations that are served, whatever clients send:
 *
 * <ul>
 *   <li>{@code method}: the method, if HTTP or the operation knows it, else {@code UNKNOWN}
 *   <li>{@code uri}: the template of the path, such as {@code /orders/{id}}. Without an operation,
 *       {@code NOT_FOUND} for 404, else {@code UNKNOWN}
 *   <li>{@code status}: the status code that was sent, or would have been if the client were not
 *       gone
 *   <li>{@code outcome}: {@code INFORMATIONAL}, {@code SUCCESS}, {@code REDIRECTION}, {@code
 *       CLIENT_ERROR}, {@code SERVER_ERROR}, or {@code UNKNOWN}
 *   <li>{@code exception}: the simple name of the class of what the server failed with, or that the
 *       client left with, else {@code none}. A refused request is not a failure
 * </ul>
 *
 * <p>There is one high-cardinality key value, for traces: {@code http.url}, the path of the request
 * without its query.
 */
public class DefaultServerObservationConvention implements ServerObservationConvention {

  /** Makes the convention. */
  public DefaultServerObservationConvention() {}

  @Override
  public String getName() {
    return "http.server.requests";
  }

  @Override
  public String getContextualName(ServerObservationContext context) {
    String method = method(context).toLowerCase(Locale.ROOT);
    return operation(context)
        .map(operation -> "http " + method + ' ' + operation.path())
        .orElse("http " + method);
  }

  @Override
  public KeyValues getLowCardinalityKeyValues(ServerObservationContext context) {
    Result result = context.getResponse();
    return KeyValues.of(
        KeyValue.of("method", method(context)),
        KeyValue.of("uri", uri(context)),
        KeyValue.of("status", result == null ? Exchanges.UNKNOWN : Exchanges.status(result.code())),
        KeyValue.of(
            "outcome", result == null ? Exchanges.UNKNOWN : Exchanges.outcome(result.code())),
        KeyValue.of("exception", Exchanges.exception(context.getError())));
  }

  @Override
  public KeyValues getHighCardinalityKeyValues(ServerObservationContext context) {
    Request request = context.request();
    return KeyValues.of("http.url", request.basePath() + request.path());
  }

  /**
   * Returns the operation that answered, or would have if the request had not been refused.
   *
   * @param context the context
   * @return the operation; none before the request has ended, and none if there was no route
   */
  protected Optional<Operation> operation(ServerObservationContext context) {
    Result result = context.getResponse();
    return result == null ? Optional.empty() : result.operation();
  }

  private String method(ServerObservationContext context) {
    String method = context.request().method();
    return Method.find(method)
        .map(Method::token)
        .or(() -> operation(context).map(Operation::method))
        .orElse(Exchanges.UNKNOWN);
  }

  private String uri(ServerObservationContext context) {
    Result result = context.getResponse();
    boolean isNotFound = result != null && result.code() == Status.NOT_FOUND.code();
    return operation(context)
        .map(Operation::path)
        .orElse(isNotFound ? "NOT_FOUND" : Exchanges.UNKNOWN);
  }
}
