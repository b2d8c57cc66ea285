package dev.statute.jakarta.generated;

import dev.statute.generated.Arguments;
import dev.statute.server.Call;
import dev.statute.server.Request;
import dev.statute.server.Route;
import dev.statute.server.refusal.RefusedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Providers;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request for an operation, whose arguments are still to be read. */
public final class ResourceRequest {

  private final ResourceOperations operations;
  private final Route route;
  private final IncomingRequest incoming;
  private Optional<ReceivedEntity> entity = Optional.empty();
  private Optional<Providers> providers = Optional.empty();

  ResourceRequest(ResourceOperations operations, Route route, IncomingRequest incoming) {
    this.operations = operations;
    this.route = route;
    this.incoming = incoming;
  }

  /**
   * Adds what a provider has read.
   *
   * @param value the value, or null if there is no content
   * @return this request
   */
  public ResourceRequest entity(@Nullable Object value) {
    entity = Optional.of(new ReceivedEntity(value));
    return this;
  }

  /**
   * Adds the content, which no provider has read.
   *
   * @param stream the content, or null if there is none
   * @return this request
   */
  public ResourceRequest content(@Nullable InputStream stream) {
    if (stream != null) {
      incoming.builder().content(stream);
    }
    return this;
  }

  /**
   * Adds who sent the request.
   *
   * @param security knows that, if somebody was authenticated
   * @return this request
   */
  public ResourceRequest by(SecurityContext security) {
    if (security.getUserPrincipal() != null) {
      incoming.builder().principal(security.getUserPrincipal());
    }
    return this;
  }

  /**
   * Adds what reads parts of forms, and writes problem details of types of the application's own.
   *
   * @param found finds the providers of the application
   * @return this request
   */
  public ResourceRequest with(Providers found) {
    providers = Optional.of(found);
    return this;
  }

  /**
   * Reads the arguments.
   *
   * @return the call of the operation
   * @throws jakarta.ws.rs.WebApplicationException if the request is refused
   */
  public ResourceCall call() {
    Request request = incoming.builder().build();
    entity.ifPresent(read -> request.attributes().put(ReceivedEntity.class, read));
    Call call = operations.call(route, request).orElseThrow(NotFoundException::new);
    EntityCodec codec = operations.codec();
    try {
      Arguments arguments = codec.with(providers, () -> route.arguments(call));
      return new ResourceCall(call, arguments, codec, providers);
    } catch (RefusedException | UncheckedIOException e) {
      throw RestRefusals.exception(call.failed(e), e);
    }
  }
}
