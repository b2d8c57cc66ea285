package dev.statute.servlet;

import dev.statute.field.Fields;
import dev.statute.http.Header;
import dev.statute.server.Request;
import dev.statute.server.RequestBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.InetSocketAddress;
import java.security.Principal;
import java.util.Enumeration;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes requests of those of a container. For adapters of frameworks that run in one. */
public final class ServletRequests {

  /** Addresses as they stand in a URI, which take no look-up of names. */
  private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|\\[?[0-9A-Fa-f:.]*:[^\\]]*]?");

  private ServletRequests() {}

  /**
   * Makes a request. Its content is asked for when it is first read, since a container may send 100
   * by that (RFC 9110, 10.1.1); closing the content keeps everybody from it, before the container
   * uses its request again.
   *
   * @param request the request of the container
   * @param response its response, on which interim responses are sent where the container can
   * @param path the path without the base path, percent-encoded; begins with a slash
   * @param basePath what links begin with: empty, or a path that begins with a slash and does not
   *     end with one, percent-encoded
   * @return the request
   * @throws dev.statute.field.FieldSyntaxException if a header field has characters that it must
   *     not have (RFC 9110, 5.5)
   */
  public static Request of(
      HttpServletRequest request, HttpServletResponse response, String path, String basePath) {
    MappedPath mapped = new MappedPath(basePath, path);
    return of(request, response, mapped, fields(request), new ServletContent(request));
  }

  /**
   * Makes a request before there is a response, so that no interim responses are sent. Its content
   * is asked for when it is first read.
   *
   * @param request the request of the container
   * @param path the path without the base path, as for {@link #of(HttpServletRequest,
   *     HttpServletResponse, String, String)}
   * @param basePath what links begin with, as there
   * @return the request
   * @throws dev.statute.field.FieldSyntaxException if a header field has characters that it must
   *     not have (RFC 9110, 5.5)
   */
  public static Request of(HttpServletRequest request, String path, String basePath) {
    MappedPath mapped = new MappedPath(basePath, path);
    return builder(request, mapped, fields(request), new ServletContent(request)).build();
  }

  static Request of(
      HttpServletRequest request,
      HttpServletResponse response,
      MappedPath path,
      Fields fields,
      ServletContent content) {
    return builder(request, path, fields, content)
        .interim((code, more) -> Container.of(response).interim(code, more))
        .build();
  }

  private static RequestBuilder builder(
      HttpServletRequest request, MappedPath path, Fields fields, ServletContent content) {
    RequestBuilder builder =
        Request.builder(request.getMethod(), path.path())
            .basePath(path.basePath())
            .query(request.getQueryString())
            .fields(fields)
            .content(content)
            .protocol(request.getProtocol())
            .scheme(request.getScheme())
            .unwrapped(request);
    peer(request).ifPresent(builder::peer);
    authority(request).ifPresent(builder::authority);
    Principal principal = request.getUserPrincipal();
    return principal == null ? builder : builder.principal(principal);
  }

  static Fields fields(HttpServletRequest request) {
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

  /** What the container says, since it may know what a trusted proxy was asked for. */
  private static Optional<String> authority(HttpServletRequest request) {
    String host = request.getServerName();
    boolean isTold =
        request.getHeader(Header.HOST.fieldName()) != null
            || !ServletSink.isFirstVersion(request.getProtocol());
    if (host == null || host.isEmpty() || !isTold) {
      return Optional.empty();
    }
    String name = host.indexOf(':') >= 0 && !host.startsWith("[") ? "[" + host + "]" : host;
    int port = request.getServerPort();
    boolean isDefault = port <= 0 || port == (request.isSecure() ? 443 : 80);
    return Optional.of(isDefault ? name : name + ":" + port);
  }
}
