package dev.statute.jakarta.generated;

import dev.statute.field.FieldSyntaxException;
import dev.statute.field.Fields;
import dev.statute.http.Method;
import dev.statute.server.Request;
import dev.statute.server.RequestBuilder;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Makes requests of what containers tell of them. */
public final class IncomingRequest {

  /**
   * The header by which a filter tells that a request has the method HEAD, where the container
   * shows it as GET. No client can send it past that filter.
   */
  public static final String METHOD = "Statute-Method";

  private final RequestBuilder builder;

  private IncomingRequest(RequestBuilder builder) {
    this.builder = builder;
  }

  /**
   * Takes a request without its content.
   *
   * @param uri its target
   * @param headers its header fields
   * @param method its method
   * @return the request
   * @throws BadRequestException if a header field is malformed
   */
  public static IncomingRequest of(UriInfo uri, HttpHeaders headers, String method) {
    return of(uri, headers.getRequestHeaders(), method);
  }

  /**
   * Takes a request without its content.
   *
   * @param uri its target
   * @param headers its header fields
   * @param method its method
   * @return the request
   * @throws BadRequestException if a header field is malformed
   */
  public static IncomingRequest of(
      UriInfo uri, MultivaluedMap<String, String> headers, String method) {
    URI target = uri.getRequestUri();
    String base = base(uri.getBaseUri());
    String whole = target.getRawPath();
    RequestBuilder builder =
        Request.builder(method(method, headers), path(whole, base))
            .basePath(base)
            .query(target.getRawQuery())
            .fields(fields(headers));
    if (target.getScheme() != null) {
      builder.scheme(target.getScheme());
    }
    if (target.getRawAuthority() != null) {
      builder.authority(target.getRawAuthority());
    }
    return new IncomingRequest(builder);
  }

  private static String method(String shown, MultivaluedMap<String, String> headers) {
    String head = Method.HEAD.token();
    boolean isHead = shown.equals(Method.GET.token()) && head.equals(headers.getFirst(METHOD));
    return isHead ? head : shown;
  }

  private static String base(URI uri) {
    String path = uri.getRawPath();
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    return path.substring(0, end);
  }

  private static String path(String whole, String base) {
    String rest = whole.startsWith(base) ? whole.substring(base.length()) : whole;
    return rest.startsWith("/") ? rest : "/" + rest;
  }

  private static Fields fields(MultivaluedMap<String, String> headers) {
    Fields.Builder fields = Fields.builder();
    try {
      for (Map.Entry<String, List<String>> entry : headers.entrySet()) {
        if (entry.getKey().equalsIgnoreCase(METHOD)) {
          continue;
        }
        for (String value : entry.getValue()) {
          fields.addIfPresent(entry.getKey(), value);
        }
      }
    } catch (FieldSyntaxException e) {
      throw new BadRequestException(e);
    }
    return fields.build();
  }

  /**
   * Gives what makes the request.
   *
   * @return a builder, to which content and more can be added
   */
  public RequestBuilder builder() {
    return builder;
  }
}
