package dev.statute.jakarta.generated;

import dev.statute.Reply;
import dev.statute.generated.Arguments;
import dev.statute.server.Call;
import dev.statute.server.Dispatcher;
import dev.statute.server.Route;
import dev.statute.server.Routes;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The operations of a generated resource class. Immutable. */
public final class ResourceOperations {

  private final EntityCodec codec = new EntityCodec();
  private final List<Route> routes;
  private final Dispatcher dispatcher;

  private ResourceOperations(Routes routes) {
    List<Route> all = new ArrayList<>();
    routes.forEach(all::add);
    this.routes = List.copyOf(all);
    this.dispatcher = Dispatcher.builder(codec, routes).build();
  }

  /**
   * Makes it.
   *
   * @param routes read the arguments of the operations, which they do not call
   * @return the operations
   */
  public static ResourceOperations of(Routes routes) {
    return new ResourceOperations(routes);
  }

  /**
   * Stands in for a call of an operation, which the resource class makes itself.
   *
   * @param arguments the arguments
   * @return never
   * @throws IllegalStateException always
   */
  // Generated routes refer to it.
  @SuppressWarnings("DoNotCallSuggester")
  public static Reply uncalled(Arguments arguments) {
    throw new IllegalStateException("only the resource class calls its operations");
  }

  /**
   * Begins to answer a request.
   *
   * @param operation the position of the operation, from 0
   * @param uri the target of the request
   * @param headers its header fields
   * @param request its method
   * @return the request, to which content can be added
   */
  public ResourceRequest request(
      int operation, UriInfo uri, HttpHeaders headers, jakarta.ws.rs.core.Request request) {
    IncomingRequest incoming = IncomingRequest.of(uri, headers, request.getMethod());
    return new ResourceRequest(this, routes.get(operation), incoming);
  }

  /**
   * Returns the operations.
   *
   * @return their routes, in the order of their positions
   */
  public List<Route> routes() {
    return routes;
  }

  EntityCodec codec() {
    return codec;
  }

  Optional<Call> call(Route route, dev.statute.server.Request request) {
    return dispatcher.call(route, request);
  }
}
