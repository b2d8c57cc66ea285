package dev.statute.server;

import dev.statute.field.UriReference;
import java.util.Optional;

/**
 * Makes references to resources of this server as clients reach it, which an operation gets by a
 * parameter {@code @Context PublicLinks links}:
 *
 * <pre>{@code
 * new PlaceOrder.Created(order, links.to(OrdersPaths.get(order.id())));
 * }</pre>
 */
public final class PublicLinks {

  private final Request request;

  private PublicLinks(Request request) {
    this.request = request;
  }

  /**
   * Makes the links of a request.
   *
   * @param request says where the routes are mounted
   * @return the links
   */
  public static PublicLinks of(Request request) {
    return new PublicLinks(request);
  }

  /**
   * Refers to a resource from any other of this server: puts the {@link Request#basePath()} before
   * the path.
   *
   * @param reference such as a generated {@code OrdersPaths.get(1)}; one with a scheme, an
   *     authority or a relative path remains as it is
   * @return the reference
   */
  public UriReference to(UriReference reference) {
    boolean isOfServer = reference.authority() == null && reference.path().startsWith("/");
    return isOfServer && reference.scheme() == null
        ? new UriReference(
            null,
            null,
            request.basePath() + reference.path(),
            reference.query(),
            reference.fragment())
        : reference;
  }

  /**
   * Refers to a resource from anywhere, such as a mail. Scheme and host are those of {@link
   * PublicOrigin}, which somebody has to vouch for: a client writes into {@code Host} whatever it
   * wants, and would have the server send links to a host of its own.
   *
   * @param reference as for {@link #to}
   * @return the URI
   * @throws IllegalStateException if no filter has put a {@link PublicOrigin} into the attributes
   *     of the request
   */
  public UriReference absolute(UriReference reference) {
    Optional<PublicOrigin> origin = request.attributes().get(PublicOrigin.class);
    return origin
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "An absolute link needs a trusted scheme and host: add the filter KnownHosts or"
                        + " ForwardedFilter, or put a PublicOrigin into the attributes of the"
                        + " request"))
        .uri()
        .resolve(to(reference));
  }
}
