package dev.statute.servlet;

import dev.statute.field.Fields;
import dev.statute.server.Request;
import dev.statute.server.RequestBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.InetSocketAddress;
import java.security.Principal;
import java.util.Enumeration;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes requests of those of the container. */
final class ServletRequests {

  /** Addresses as they stand in a URI, which take no look-up of names. */
  private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|\\[?[0-9A-Fa-f:.]*:[^\\]]*]?");

  private ServletRequests() {}

  /**
   * Reads the header section of a request.
   *
   * @throws dev.statute.field.FieldSyntaxException if a field has characters that it must not have
   */
  static Request read(
      HttpServletRequest request, HttpServletResponse response, ServletContent content) {
    MappedPath path = MappedPath.of(request);
    RequestBuilder builder =
        Request.builder(request.getMethod(), path.path())
            .basePath(path.basePath())
            .query(request.getQueryString())
            .fields(fields(request))
            .content(content)
            .protocol(request.getProtocol())
            .scheme(request.getScheme())
            .unwrapped(request)
            .interim((code, fields) -> Container.of(response).interim(code, fields));
    peer(request).ifPresent(builder::peer);
    authority(request).ifPresent(builder::authority);
    Principal principal = request.getUserPrincipal();
    return (principal == null ? builder : builder.principal(principal)).build();
  }

  private static Fields fields(HttpServletRequest request) {
    Fields.Builder fields = Fields.builder();
    for (Enumeration<String> names = request.getHeaderNames(); names.hasMoreElements(); ) {
      String name = names.nextElement();
      for (Enumeration<String> values = request.getHeaders(name); values.hasMoreElements(); ) {
        fields.add(name, values.nextElement());
      }
    }
    return fields.build();
  }

  private static Optional<InetSocketAddress> peer(HttpServletRequest request) {
    String address = request.getRemoteAddr();
    if (address == null || address.isEmpty()) {
      return Optional.empty();
    }
    int port = Math.max(0, request.getRemotePort());
    return Optional.of(
        ADDRESS.matcher(address).matches()
            ? new InetSocketAddress(address, port)
            : InetSocketAddress.createUnresolved(address, port));
  }

  private static Optional<String> authority(HttpServletRequest request) {
    String host = request.getServerName();
    if (host == null || host.isEmpty() || request.getHeader("Host") == null) {
      return Optional.empty();
    }
    String name = host.indexOf(':') >= 0 && !host.startsWith("[") ? "[" + host + "]" : host;
    int port = request.getServerPort();
    boolean isDefault = port <= 0 || port == (request.isSecure() ? 443 : 80);
    return Optional.of(isDefault ? name : name + ":" + port);
  }
}
