package dev.statute.spring.mvc;

import dev.statute.field.Fields;
import dev.statute.server.Request;
import dev.statute.server.RequestBuilder;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetSocketAddress;
import java.security.Principal;
import java.util.Collections;

/** Makes requests of those of the container. */
final class ServletMessage {

  private ServletMessage() {}

  /**
   * Makes a request.
   *
   * @param request the request, as the filters before have changed it
   * @param basePath what links begin with
   * @param path the path within that
   * @param method the method
   */
  static Request request(HttpServletRequest request, String basePath, String path, String method) {
    RequestBuilder builder =
        Request.builder(method, path)
            .query(request.getQueryString())
            .fields(fields(request))
            .content(new RequestInput(request))
            .protocol(request.getProtocol())
            .scheme(request.getScheme())
            .basePath(basePath)
            .unwrapped(request);
    String host = request.getHeader("Host");
    if (host != null) {
      builder.authority(host);
    }
    if (request.getRemoteAddr() != null) {
      builder.peer(
          InetSocketAddress.createUnresolved(request.getRemoteAddr(), request.getRemotePort()));
    }
    Principal principal = request.getUserPrincipal();
    if (principal != null) {
      builder.principal(principal);
    }
    return builder.build();
  }

  /** Takes the fields that are well-formed; the container has refused most others. */
  private static Fields fields(HttpServletRequest request) {
    Fields.Builder fields = Fields.builder();
    for (String name : Collections.list(request.getHeaderNames())) {
      for (String value : Collections.list(request.getHeaders(name))) {
        fields.add(name, value);
      }
    }
    return fields.build();
  }
}
