package dev.statute.server;

import dev.statute.field.Fields;
import dev.statute.server.sink.InterimSink;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.security.Principal;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Makes requests, for adapters, filters and tests. */
public final class RequestBuilder {

  private final Attributes attributes;
  private String method;
  private String path;
  private @Nullable String query;
  private Fields fields = Fields.empty();
  private InputStream content = InputStream.nullInputStream();
  private String protocol = "HTTP/1.1";
  private Optional<String> scheme = Optional.empty();
  private Optional<String> authority = Optional.empty();
  private Optional<InetSocketAddress> peer = Optional.empty();
  private String basePath = "";
  private Optional<Principal> principal = Optional.empty();
  private Unwrapping unwrapping = new Native(Optional.empty());
  private InterimSink interim = (code, headers) -> false;
  private boolean canSwitch;

  RequestBuilder(String method, String path) {
    this.method = Objects.requireNonNull(method, "method");
    this.path = Objects.requireNonNull(path, "path");
    this.attributes = new Attributes();
  }

  RequestBuilder(Request other) {
    this.method = other.method();
    this.path = other.path();
    this.query = other.query();
    this.fields = other.fields();
    this.content = other.content();
    this.protocol = other.protocol();
    this.scheme = other.scheme();
    this.authority = other.authority();
    this.peer = other.peer();
    this.basePath = other.basePath();
    this.principal = other.principal();
    this.unwrapping = other::unwrap;
    this.interim = other::interim;
    this.canSwitch = other.canSwitch();
    this.attributes = other.attributes();
  }

  /**
   * Sets the method.
   *
   * @param value a case-sensitive token
   * @return this builder
   */
  public RequestBuilder method(String value) {
    method = Objects.requireNonNull(value, "value");
    return this;
  }

  /**
   * Sets the path.
   *
   * @param value the path, as {@link Request#path()} returns it
   * @return this builder
   */
  public RequestBuilder path(String value) {
    path = Objects.requireNonNull(value, "value");
    return this;
  }

  /**
   * Sets the query.
   *
   * @param value the query, still percent-encoded, or null for none
   * @return this builder
   */
  public RequestBuilder query(@Nullable String value) {
    query = value;
    return this;
  }

  /**
   * Sets the header fields.
   *
   * @param value all fields
   * @return this builder
   */
  public RequestBuilder fields(Fields value) {
    fields = Objects.requireNonNull(value, "value");
    return this;
  }

  /**
   * Changes the header fields.
   *
   * @param change gives the new fields of those so far
   * @return this builder
   */
  public RequestBuilder fields(UnaryOperator<Fields> change) {
    return fields(change.apply(fields));
  }

  /**
   * Sets the content.
   *
   * @param value a stream, which is at its end at once if there is no content
   * @return this builder
   */
  public RequestBuilder content(InputStream value) {
    content = Objects.requireNonNull(value, "value");
    return this;
  }

  /**
   * Sets the version of HTTP.
   *
   * @param value such as {@code HTTP/1.0}; unless set, {@code HTTP/1.1}
   * @return this builder
   */
  public RequestBuilder protocol(String value) {
    protocol = Objects.requireNonNull(value, "value");
    return this;
  }

  /**
   * Sets the scheme.
   *
   * @param value such as {@code https}
   * @return this builder
   */
  public RequestBuilder scheme(String value) {
    scheme = Optional.of(value);
    return this;
  }

  /**
   * Sets the authority.
   *
   * @param value host and perhaps port
   * @return this builder
   */
  public RequestBuilder authority(String value) {
    authority = Optional.of(value);
    return this;
  }

  /**
   * Sets the peer of the connection.
   *
   * @param value address and port
   * @return this builder
   */
  public RequestBuilder peer(InetSocketAddress value) {
    peer = Optional.of(value);
    return this;
  }

  /**
   * Sets the path that the routes are mounted at.
   *
   * @param value empty, or a path that begins with a slash and does not end with one
   * @return this builder
   * @throws IllegalArgumentException if it is neither
   */
  public RequestBuilder basePath(String value) {
    if (!value.isEmpty() && (!value.startsWith("/") || value.endsWith("/"))) {
      throw new IllegalArgumentException(
          "a base path must be empty, or begin with a slash and not end with one: " + value);
    }
    basePath = value;
    return this;
  }

  /**
   * Sets who sent the request.
   *
   * @param value somebody whom the server has authenticated
   * @return this builder
   */
  public RequestBuilder principal(Principal value) {
    principal = Optional.of(value);
    return this;
  }

  /**
   * Sets what {@link Request#unwrap} gives.
   *
   * @param value the request of the server
   * @return this builder
   */
  public RequestBuilder unwrapped(Object value) {
    unwrapping = new Native(Optional.of(value));
    return this;
  }

  /**
   * Sets what sends interim responses.
   *
   * @param value sends them; unless set, none are sent
   * @return this builder
   */
  public RequestBuilder interim(InterimSink value) {
    interim = Objects.requireNonNull(value, "value");
    return this;
  }

  /**
   * Says that the sink which takes the answer can hand the connection over, by {@link
   * dev.statute.server.sink.ResponseSink#handOver}.
   *
   * @return this builder
   */
  public RequestBuilder switchable() {
    canSwitch = true;
    return this;
  }

  /**
   * Makes the request.
   *
   * @return the request
   */
  public Request build() {
    return new Built(
        method,
        path,
        query,
        fields,
        content,
        attributes,
        protocol,
        scheme,
        authority,
        peer,
        basePath,
        principal,
        unwrapping,
        interim,
        canSwitch);
  }

  private interface Unwrapping {
    <T> Optional<T> unwrap(Class<T> type);
  }

  private record Native(Optional<Object> request) implements Unwrapping {
    @Override
    public <T> Optional<T> unwrap(Class<T> type) {
      return request.filter(type::isInstance).map(type::cast);
    }
  }

  private record Built(
      String method,
      String path,
      @Nullable String query,
      Fields fields,
      InputStream content,
      Attributes attributes,
      String protocol,
      Optional<String> scheme,
      Optional<String> authority,
      Optional<InetSocketAddress> peer,
      String basePath,
      Optional<Principal> principal,
      Unwrapping unwrapping,
      InterimSink interim,
      boolean canSwitch)
      implements Request {

    @Override
    public <T> Optional<T> unwrap(Class<T> type) {
      return unwrapping.unwrap(type);
    }

    @Override
    public boolean interim(int code, Fields headers) {
      return interim.send(code, headers);
    }

    /** Gives method and path; the rest may hold secrets. */
    @Override
    public String toString() {
      return method + ' ' + path;
    }
  }
}
