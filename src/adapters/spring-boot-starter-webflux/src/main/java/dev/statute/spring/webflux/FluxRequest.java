package dev.statute.spring.webflux;

import dev.statute.field.Fields;
import dev.statute.server.Attributes;
import dev.statute.server.Request;
import dev.statute.spring.SpringFields;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** A request of WebFlux. */
final class FluxRequest implements Request {

  private final ServerHttpRequest request;
  private final NativeExchange server;
  private final String method;
  private final String path;
  private final String basePath;
  private final Fields fields;
  private final InputStream content;
  private final Attributes attributes;
  private volatile Optional<Principal> principal = Optional.empty();

  /**
   * Views a request.
   *
   * @param server knows more of it
   * @param prefix the path that the routes are mounted at within the application
   * @param path the rest of the path
   * @param content the content
   */
  FluxRequest(
      ServerHttpRequest request,
      NativeExchange server,
      String prefix,
      String path,
      InputStream content) {
    this(
        request,
        server,
        request.getMethod().name(),
        path,
        request.getPath().contextPath().value() + prefix,
        SpringFields.received(request.getHeaders()),
        content,
        new Attributes());
  }

  private FluxRequest(
      ServerHttpRequest request,
      NativeExchange server,
      String method,
      String path,
      String basePath,
      Fields fields,
      InputStream content,
      Attributes attributes) {
    this.request = request;
    this.server = server;
    this.method = method;
    this.path = path;
    this.basePath = basePath;
    this.fields = fields;
    this.content = content;
    this.attributes = attributes;
  }

  /** Gives the same request with content that has been read. */
  FluxRequest withContent(InputStream other) {
    FluxRequest same =
        new FluxRequest(request, server, method, path, basePath, fields, other, attributes);
    same.principal = principal;
    return same;
  }

  /** Gives the same request with another method. */
  FluxRequest withMethod(String other) {
    return new FluxRequest(request, server, other, path, basePath, fields, content, attributes);
  }

  /** Says who sent the request, before anybody asks. */
  void authenticated(Optional<Principal> by) {
    principal = by;
  }

  @Override
  public String method() {
    return method;
  }

  @Override
  public String path() {
    return path;
  }

  @Override
  public @Nullable String query() {
    return request.getURI().getRawQuery();
  }

  @Override
  public Fields fields() {
    return fields;
  }

  @Override
  public InputStream content() {
    return content;
  }

  @Override
  public Attributes attributes() {
    return attributes;
  }

  @Override
  public String protocol() {
    return server.protocol(request);
  }

  /** Tells whether the message came in the format of HTTP/1. */
  boolean isTextual() {
    return server.isTextual(request);
  }

  /** Returns the target of the request as it came. */
  String target() {
    return server.target(request);
  }

  @Override
  public Optional<String> scheme() {
    return Optional.ofNullable(request.getURI().getScheme());
  }

  @Override
  public Optional<String> authority() {
    return Optional.ofNullable(request.getHeaders().getFirst(HttpHeaders.HOST));
  }

  @Override
  public Optional<InetSocketAddress> peer() {
    return Optional.ofNullable(request.getRemoteAddress());
  }

  @Override
  public String basePath() {
    return basePath;
  }

  @Override
  public Optional<Principal> principal() {
    return principal;
  }

  @Override
  public <T> Optional<T> unwrap(Class<T> type) {
    return type.isInstance(request) ? Optional.of(type.cast(request)) : Optional.empty();
  }

  /** Gives method and path; the rest may hold secrets. */
  @Override
  public String toString() {
    return method + ' ' + path;
  }
}
